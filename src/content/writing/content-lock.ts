import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deskFolder, finishChanges, hasLeftovers, hasUnfinished, lastChange } from './journal.ts';
import { takeLock } from './lock.ts';

/** Who waits for the content: shown once that another writes, and what has become of a change that was cut short. */
export type ContentWatcher = { onWait?: () => void; onFinished?: () => void; onForgotten?: () => void };

/**
 * Runs what writes content while nobody else does: commands and desk alike. A change that a killed process left half
 * done is finished first.
 */
export async function whileLocked<T>(
  directory: string,
  write: () => Promise<T>,
  { onWait, onFinished, onForgotten }: ContentWatcher = {},
): Promise<T> {
  const release = await takeLock(path.join(directory, deskFolder, 'lock'), onWait);
  try {
    const done = await finishChanges(directory);
    if (done === 'finished') onFinished?.();
    if (done === 'forgotten') onForgotten?.();
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
    // Most often another is about to have done it.
    for (let looks = 0; looks < 10 && (await hasUnfinished(directory)); looks++) await wait(10);
    if (await hasUnfinished(directory)) await whileLocked(directory, () => Promise.resolve(), watcher);
    const before = await lastChange(directory);
    const result = await read();
    if (!(await hasUnfinished(directory)) && (await lastChange(directory)) === before) return result;
  }
}

/** Puts right what a change that was cut short left behind, before anything is read. */
export async function settleChanges(directory: string, watcher: ContentWatcher): Promise<void> {
  if (await hasLeftovers(directory)) await whileLocked(directory, () => Promise.resolve(), watcher);
}
