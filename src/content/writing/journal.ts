import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bilingual } from '../../domain/language.ts';
import { kindNames, usesOf } from '../../schemas/index.ts';
import { FaultyContent } from '../faulty-content.ts';
import { ifMissing, ifNowhere } from '../missing.ts';

/** What only those who write need, beside the content; the build never reads it. */
export const deskFolder = '.desk';
/** Steps that are written down and not all done stand in one file; drafts of steps beside it bear their own id. */
const journalFolder = path.join(deskFolder, 'journal');
const stepsFile = path.join(journalFolder, 'steps.json');
const doneFile = path.join(journalFolder, 'done.json');

/** Texts by their path below the content folder; undefined removes the file or folder there. */
export type Changes = ReadonlyMap<string, string | undefined>;
type Steps = { id: string; moves: { from: string; to: string }[]; removals: string[] };

/**
 * Makes several changes one step: each new file is written beside its place, what shall be done is written down, then
 * it is done. Whatever ends the process, the content is as before or, after {@link finishChanges}, as ordered. Only
 * who holds the content's lock may call this.
 *
 * @throws the system's error, or an Error where a file is to stand in what is removed, before anything has changed
 */
export async function writeChanges(directory: string, changes: Changes): Promise<void> {
  if (!changes.size) return;
  const id = randomUUID();
  const beside = (place: string) => path.join(path.dirname(place), `.${path.basename(place)}.${id}`);
  const written = [...changes].filter(([, text]) => text !== undefined).map(([place]) => place);
  const steps: Steps = {
    id,
    moves: written.map((to) => ({ from: beside(to), to })),
    removals: [...changes.keys()].filter((place) => !written.includes(place)),
  };
  const lost = written.find((place) => steps.removals.some((removed) => place.startsWith(`${removed}/`)));
  if (lost !== undefined) throw new Error(`${lost} cannot be written and its folder removed in one step.`);
  const draft = path.join(directory, journalFolder, `${id}.json`);
  try {
    await mkdir(path.dirname(draft), { recursive: true });
    await writeFile(draft, JSON.stringify(steps), { flush: true });
    for (const { from, to } of steps.moves) {
      await mkdir(path.dirname(path.join(directory, from)), { recursive: true });
      await writeFile(path.join(directory, from), changes.get(to)!, { flush: true });
      await refuseFolder(path.join(directory, to));
    }
    await rename(draft, path.join(directory, stepsFile));
  } catch (error) {
    await forget(directory, draft).catch(() => undefined);
    throw error;
  }
  await settle(path.join(directory, journalFolder));
  await finishChanges(directory);
}

/**
 * Finds out, and writes nothing, whether {@link writeChanges} could write; of no changes, whether any could be written.
 *
 * @throws the system's error where a folder may not be written or a folder stands where a file shall go
 */
export async function refuseUnwritable(directory: string, changes: Changes): Promise<void> {
  for (const place of [stepsFile, ...changes.keys()]) {
    await refuseFolder(path.join(directory, place));
    await refuseClosed(path.dirname(path.join(directory, place)));
  }
}

/** A folder that is there must take new files; one that is not must be able to come to be. */
async function refuseClosed(folder: string): Promise<void> {
  const found = await stat(folder).catch(ifMissing(undefined));
  if (found === undefined) return refuseClosed(path.dirname(folder));
  if (!found.isDirectory()) throw Object.assign(new Error(`${folder} is no folder`), { code: 'ENOTDIR' });
  await access(folder, constants.W_OK);
}

/** A folder where a file shall go would stop the move after it was written down. */
async function refuseFolder(place: string): Promise<void> {
  if ((await stat(place).catch(() => undefined))?.isDirectory()) throw Object.assign(new Error(`${place} is a folder`), { code: 'EISDIR' });
}

/** Removes a draft of steps with the files that were written for it. */
async function forget(directory: string, draft: string): Promise<void> {
  const { moves } = (await readFile(draft, 'utf8')
    .then((text) => JSON.parse(text) as Steps)
    // Killed while the draft was written: nothing else was.
    .catch(() => ({ moves: [] }))) as Pick<Steps, 'moves'>;
  for (const { from } of moves) await rm(inside(directory, from), { force: true });
  await rm(draft, { force: true });
}

/** Whether a change was cut short, done in part or not begun; or is being made. */
export const hasLeftovers = async (directory: string): Promise<boolean> =>
  (await readdir(path.join(directory, journalFolder)).catch(ifNowhere<string[]>([]))).some((name) => name !== path.basename(doneFile));

/** Whether changes were written down and not all done. */
export const hasUnfinished = (directory: string): Promise<boolean> => stepsOf(directory).then((steps) => steps !== undefined);

/** What sets one state of the content apart from the next: the name of the last change that was done. */
export const lastChange = (directory: string): Promise<string> => readFile(path.join(directory, doneFile), 'utf8').catch(() => '');

/**
 * Does what was written down and not yet done, and clears away what was never written down. Only who holds the
 * content's lock may call this.
 *
 * @returns what has become of a change that was cut short; `none` where there was none
 */
export async function finishChanges(directory: string): Promise<'finished' | 'forgotten' | 'none'> {
  const steps = await stepsOf(directory);
  for (const { from, to } of steps?.moves ?? []) {
    const place = inside(directory, to);
    await mkdir(path.dirname(place), { recursive: true });
    await rename(inside(directory, from), place).catch((error: NodeJS.ErrnoException) => {
      // It was moved before the process ended.
      if (error.code !== 'ENOENT') throw error;
    });
    await settle(path.dirname(place));
  }
  for (const place of steps?.removals ?? []) await rm(inside(directory, place), { recursive: true, force: true });
  if (steps) await rename(path.join(directory, stepsFile), path.join(directory, doneFile));
  const forgotten = await removeLeftovers(directory);
  return steps ? 'finished' : forgotten ? 'forgotten' : 'none';
}

/** @throws FaultyContent for a place that is not in the folder: steps come with the content, which may come from anywhere */
function inside(directory: string, place: string): string {
  const resolved = path.resolve(directory, place);
  if (!resolved.startsWith(path.resolve(directory) + path.sep))
    throw unusableSteps(directory, {
      zh: `这里写着内容文件夹之外的“${place}”，不会照做。请删去这个文件，再运行 npm run check。`,
      en: `This names "${place}", outside the content, and is not done. Delete this file and run npm run check.`,
    });
  return resolved;
}

async function stepsOf(directory: string): Promise<Steps | undefined> {
  const file = path.join(directory, stepsFile);
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EISDIR') return ifNowhere(undefined)(error);
    throw Object.assign(error, { path: file });
  });
  if (text === undefined) return undefined;
  const steps = parsed(text);
  if (!steps)
    throw unusableSteps(directory, {
      zh: '这里应写着一次没有做完的改动，但无法读取。请从备份恢复内容，或核对各表后删去这个文件。',
      en: 'This should tell of a change that was cut short, and cannot be read. Restore the content from a backup, or check its tables and delete this file.',
    });
  return steps;
}

function parsed(text: string): Steps | undefined {
  try {
    const { moves, removals } = JSON.parse(text) as Steps;
    const areSteps = moves.every(({ from, to }) => typeof from === 'string' && typeof to === 'string');
    return areSteps && removals.every((place) => typeof place === 'string') ? (JSON.parse(text) as Steps) : undefined;
  } catch {
    return undefined;
  }
}

const unusableSteps = (directory: string, message: Bilingual): FaultyContent =>
  new FaultyContent([{ severity: 'error', file: path.join(path.basename(directory), stepsFile), line: 1, column: 1, message }]);

/** Takes away what processes that were killed left behind, this version's and the one's before it; whether there was any. */
async function removeLeftovers(directory: string): Promise<boolean> {
  const names = (folder: string) => readdir(path.join(directory, folder)).catch(ifMissing<string[]>([]));
  const drafts = (await names(journalFolder)).filter((name) => /^[0-9a-f-]{36}\.json$/.test(name));
  for (const name of drafts) await forget(directory, path.join(directory, journalFolder, name));
  for (const { place: folder } of kindNames.map(usesOf).filter(({ layout }) => layout === 'tables'))
    for (const name of await names(folder))
      if (/\.csv\.\d+\.new$/.test(name)) await rm(path.join(directory, folder, name), { force: true });
  return drafts.length > 0;
}

/** Asks the system to keep a folder's names through a loss of power; systems that cannot are left alone. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
