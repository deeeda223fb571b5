import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** What changes a disk. */
const writing = ['mkdir', 'writeFile', 'rename', 'rm', 'link', 'utimes', 'copyFile'] as const;
type Call = (...given: unknown[]) => Promise<unknown>;

/** The process ended here: it does nothing any more. */
export class Died extends Error {}

/**
 * Runs what writes to the disk as if its process were killed before its `step`th change (counted from 1), or in the
 * middle of it where a file is being written: from there on no change comes about.
 *
 * @returns whether it died; it did not where it needs fewer steps
 */
export async function dyingAt(step: number, middle: boolean, write: () => Promise<unknown>): Promise<boolean> {
  const kept = Object.fromEntries(writing.map((name) => [name, disk[name] as Call]));
  let steps = 0;
  for (const name of writing)
    Object.assign(disk, {
      [name]: async (...given: unknown[]) => {
        if (++steps < step) return kept[name]!(...given);
        if (steps === step && middle && name === 'writeFile') await kept[name]!(given[0], String(given[1]).slice(0, 7));
        throw new Died();
      },
    });
  syncBuiltinESMExports();
  try {
    await write();
  } catch (error) {
    if (!(error instanceof Died)) throw error;
  } finally {
    Object.assign(disk, kept);
    syncBuiltinESMExports();
  }
  return steps >= step;
}
