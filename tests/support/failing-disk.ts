import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * The environment of a command, and of what it starts, for which the system refuses to write below a path, with an error
 * such as ENOSPC or EACCES: a full disk or a closed folder where the tests' account may write everywhere.
 */
export const failingDisk = (code: string, below: string): Record<string, string> => ({
  NODE_OPTIONS: `--import ${pathToFileURL(import.meta.filename).href}`,
  FAILING_DISK: `${code} ${below}`,
});

const [code, below] = (process.env['FAILING_DISK'] ?? '').split(' ', 2);
if (code && below) {
  const refuse = (call: string, place: unknown) => {
    const name = String(place instanceof URL ? place.pathname : place);
    if (!name.startsWith(below)) return;
    throw Object.assign(new Error(`${code}: refused by a test, ${call} '${name}'`), { code, path: name });
  };
  const writing = (flags: unknown) => typeof flags === 'string' && /[wa+]/.test(flags);
  const { mkdir, writeFile, open, access } = fs.promises;
  Object.assign(fs.promises, {
    mkdir: async (...words: Parameters<typeof mkdir>) => (refuse('mkdir', words[0]), mkdir(...words)),
    writeFile: async (...words: Parameters<typeof writeFile>) => (refuse('open', words[0]), writeFile(...words)),
    open: async (...words: Parameters<typeof open>) => (writing(words[1]) && refuse('open', words[0]), open(...words)),
    access: async (...words: Parameters<typeof access>) => (words[1] === fs.constants.W_OK && refuse('access', words[0]), access(...words)),
  });
  syncBuiltinESMExports();
}
