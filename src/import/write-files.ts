import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes several files so that none is ever half-written: each beside its place first, then all moved.
 *
 * @param files contents by path below the directory
 * @throws the system's error; then no file has changed
 */
export async function writeFiles(directory: string, files: ReadonlyMap<string, string>): Promise<void> {
  const moves = [...files].map(([name, text]) => ({
    place: path.join(directory, name),
    beside: path.join(directory, `${name}.${process.pid}.new`),
    text,
  }));
  try {
    for (const { beside, text } of moves) {
      await mkdir(path.dirname(beside), { recursive: true });
      await writeFile(beside, text, { flush: true });
    }
    for (const { beside, place } of moves) await rename(beside, place);
  } finally {
    for (const { beside } of moves) await rm(beside, { force: true });
  }
}
