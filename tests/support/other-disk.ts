import fs, { type BigIntStats, type Stats } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The environment of a command, and of what it starts, for which all that lies at or below a path is on a disk of its own:
 * it has another device, and nothing is renamed from there or to it (EXDEV).
 */
export const otherDisk = (below: string): Record<string, string> => ({
  NODE_OPTIONS: `--import ${pathToFileURL(import.meta.filename).href}`,
  OTHER_DISK: below,
});

const below = process.env['OTHER_DISK'];
if (below) {
  const isThere = (place: unknown): boolean => {
    const name = path.resolve(place instanceof URL ? decodeURIComponent(place.pathname) : String(place));
    return name === below || name.startsWith(below + path.sep);
  };
  const refuse = (from: unknown, to: unknown): void => {
    if (isThere(from) === isThere(to)) return;
    throw Object.assign(new Error(`EXDEV: cross-device link not permitted, rename '${String(from)}' -> '${String(to)}'`), {
      code: 'EXDEV',
    });
  };
  const { rename, stat } = fs.promises;
  const { renameSync } = fs;
  Object.assign(fs.promises, {
    rename: async (...words: Parameters<typeof rename>) => (refuse(words[0], words[1]), rename(...words)),
    stat: async (...words: Parameters<typeof stat>) => {
      const found = (await stat(...words)) as Stats | BigIntStats;
      return isThere(words[0]) ? Object.assign(found, { dev: typeof found.dev === 'bigint' ? found.dev + 1n : found.dev + 1 }) : found;
    },
  });
  Object.assign(fs, { renameSync: (...words: Parameters<typeof renameSync>) => (refuse(words[0], words[1]), renameSync(...words)) });
  syncBuiltinESMExports();
}
