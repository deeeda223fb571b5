import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Outcome } from './site.ts';
import { filesOf } from './site.ts';

/** The files of a content folder with their bytes; what its journal remembers of changes that are done is none of it. */
export const treeOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    filesOf(folder)
      .filter((name) => !name.startsWith('.desk/journal/'))
      .map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]),
  );

/** What stands in a content folder's desk that a finished import does not leave there. */
export const leftInDesk = (folder: string): string[] => {
  const left = filesOf(folder).filter((name) => /(^|\/)\./.test(name) && !name.startsWith('.desk/receipts/'));
  return left.filter((name) => name !== '.desk/journal/done.json');
};

/** When a command is killed: after so many milliseconds, before its so many-th change of the disk, or before a file is moved to a place of such a name; never where empty. */
export type Death = { after?: number; step?: number | string };

/** Runs one of the staff's commands and kills it; `status` is null where it was. */
export function runAndKill(command: string, words: readonly string[], { after, step }: Death = {}): Promise<Outcome> {
  const dying = step === undefined ? [] : ['--import', path.resolve('tests/support/die-at-step.ts')];
  const child = spawn(process.execPath, [...dying, path.resolve('scripts', `${command}.ts`), ...words], {
    env: { ...process.env, LANG: 'en', LC_ALL: '', DIE_AT: String(step ?? '') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) child[stream].on('data', (words: Buffer) => (printed[stream] += words.toString()));
  const timer = after === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
  return new Promise((resolve) =>
    child.once('close', (status) => {
      clearTimeout(timer);
      resolve({ status, ...printed });
    }),
  );
}

/** The names beside a site that are neither the site nor its neighbours'. */
export const leftBeside = (site: string): string[] =>
  readdirSync(path.dirname(site)).filter((name) => name.startsWith(`.${path.basename(site)}.`));
