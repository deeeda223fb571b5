import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** What becomes of files: the new text of each by its path below a directory; undefined where a file or folder goes. */
export type FileChanges = ReadonlyMap<string, string | undefined>;

/**
 * Changes several files together: what is new is written beside its place first, then all is moved; what was there is
 * kept beside until the last has moved.
 *
 * @throws the system's error; then no file has changed
 */
export async function writeFiles(directory: string, files: FileChanges): Promise<void> {
  const moves = [...files].map(([name, text]) => ({
    place: path.join(directory, name),
    beside: path.join(directory, `${name}.${process.pid}.new`),
    former: path.join(directory, `${name}.${process.pid}.old`),
    text,
  }));
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const { beside, text } of moves) {
      if (text === undefined) continue;
      await mkdir(path.dirname(beside), { recursive: true });
      await writeFile(beside, text, { flush: true });
    }
    for (const { place, beside, former, text } of moves) {
      if (await isThere(place)) {
        await rename(place, former);
        undo.push(() => rename(former, place));
      }
      if (text === undefined) continue;
      await rename(beside, place);
      undo.push(() => rm(place, { recursive: true }));
    }
  } catch (error) {
    for (const step of undo.toReversed()) await step();
    throw error;
  } finally {
    for (const { beside } of moves) await rm(beside, { force: true });
  }
  for (const { former } of moves) await rm(former, { recursive: true, force: true });
}

async function isThere(place: string): Promise<boolean> {
  try {
    await stat(place);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}
