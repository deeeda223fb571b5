import path from 'node:path';
import { deskFolder, finishChanges, hasUnfinished, lastChange } from './journal.ts';
import { takeLock } from './lock.ts';

/** Who waits for the content: told once that another writes, and that a change cut short has been finished. */
export type ContentWatcher = { onWait?: () => void; onFinished?: () => void };

/**
 * Runs what writes content while nobody else does: commands and desk alike. A change that a killed process left half
 * done is finished first.
 */
export async function whileLocked<T>(directory: string, write: () => Promise<T>, { onWait, onFinished }: ContentWatcher = {}): Promise<T> {
  const release = await takeLock(path.join(directory, deskFolder, 'lock'), onWait);
  try {
    if (await finishChanges(directory)) onFinished?.();
    return await write();
  } finally {
    await release();
  }
}

/**
 * Runs what reads content so that it sees all of a change or nothing: it is run again where a change came in between,
 * and a change that was cut short is finished first.
 */
export async function readWhole<T>(directory: string, read: () => Promise<T>, watcher: ContentWatcher = {}): Promise<T> {
  for (;;) {
    if (await hasUnfinished(directory)) await whileLocked(directory, () => Promise.resolve(), watcher);
    const before = await lastChange(directory);
    const result = await read();
    if (!(await hasUnfinished(directory)) && (await lastChange(directory)) === before) return result;
  }
}
