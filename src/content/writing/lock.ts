import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, readdir, rm, rmdir, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isRunning, ownMark, type ProcessMark } from './process-mark.ts';

/** Milliseconds between looks at a lock that another holds: short ones at first, since most hold it for a moment. */
const [firstPause, longestPause] = [5, 100];
/** Milliseconds between the signs of life of a holder, and without one after which a holder on another machine counts as dead. */
const [sign, silence] = [2_000, 30_000];

type Holder = ProcessMark & { id: string };

/** A folder stands where the lock belongs: no process made it, so that none takes it away. */
export class NoLock extends Error {
  file: string;
  constructor(file: string) {
    super(`${file} is a folder`);
    this.file = file;
  }
}

/** Makes a folder and those around it; the first that was made, undefined where all stood there. On a read-only disk the system says of many at once that one is missing, and of one why. */
async function makeFolder(folder: string): Promise<string | undefined> {
  return mkdir(folder, { recursive: true }).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await mkdir(folder);
    return folder;
  });
}

/**
 * Waits until nobody else holds the lock, and keeps others out until the returned function is called. A lock whose
 * process is gone holds nobody up, also where its number has been given to another process.
 *
 * @param file the lock's place; its folder is made, and taken away with the lock where nothing else came to lie in it
 * @param onWait called once when another holds the lock
 * @throws NoLock where a folder stands in its place
 */
export async function takeLock(file: string, onWait?: () => void): Promise<() => Promise<void>> {
  const holder: Holder = { id: randomUUID(), ...(await ownMark()) };
  const beside = `${file}.${holder.id}`;
  const made = await makeFolder(path.dirname(file));
  if ((await stat(file).catch(() => undefined))?.isDirectory()) throw new NoLock(file);
  const write = (): Promise<void> =>
    writeFile(beside, JSON.stringify(holder)).catch(async (error: NodeJS.ErrnoException) => {
      // Who was here before may have taken the folder along.
      if (error.code !== 'ENOENT' || (await mkdir(path.dirname(file), { recursive: true })) === undefined) throw error;
      await write();
    });
  await write();
  try {
    const watch = new Watch();
    let pause = firstPause;
    while (!(await linked(beside, file, write))) {
      const other = await holderOf(file);
      if (other === 'gone') continue;
      if (other === 'nobody' || (await watch.isDead(file, other))) {
        await removeDead(file, other);
        continue;
      }
      if (pause === firstPause) onWait?.();
      await wait(pause);
      pause = Math.min(pause * 2, longestPause);
    }
  } finally {
    await rm(beside, { force: true });
  }
  await removeLeftovers(file);
  const signs = setInterval(() => void touch(file), sign).unref();
  return async () => {
    clearInterval(signs);
    await rm(file, { force: true });
    // A folder that was made for the lock alone goes with it; one in which something lies is not taken.
    if (made !== undefined) await rmdir(path.dirname(file)).catch(() => undefined);
  };
}

/** A link comes to be whole or not at all, and not where a file is. What is to be linked is written anew if another took it for a leftover. */
const linked = (from: string, to: string, write: () => Promise<void>): Promise<boolean> =>
  link(from, to).then(
    () => true,
    async (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') await write();
      else if (error.code !== 'EEXIST') throw error;
      return false;
    },
  );

/** Who holds a lock; `nobody` where it says nothing that can be understood, `gone` where there is none any more. */
async function holderOf(file: string): Promise<Holder | 'nobody' | 'gone'> {
  try {
    const held = JSON.parse(await readFile(file, 'utf8')) as Partial<Holder> | number | null;
    return typeof held === 'object' && held?.id && held.pid ? (held as Holder) : 'nobody';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'gone' : 'nobody';
  }
}

/** Whether a holder is dead: on this machine by asking, on another by its silence. */
class Watch {
  private seen: { id: string; touched: number; since: number } | undefined;

  async isDead(file: string, holder: Holder): Promise<boolean> {
    const runs = await isRunning(holder);
    if (runs !== undefined) return !runs;
    const touched = (await stat(file).catch(() => undefined))?.mtimeMs ?? 0;
    if (this.seen?.id !== holder.id || this.seen.touched !== touched) this.seen = { id: holder.id, touched, since: performance.now() };
    return performance.now() - this.seen.since > silence;
  }
}

/** The lock of who takes a dead holder's lock away. */
const breakOf = (file: string): string => `${file}.break`;

/** Takes a dead holder's lock away. One at a time does so, so that none takes away the lock of who came next. */
async function removeDead(file: string, dead: Holder | 'nobody'): Promise<void> {
  const release = await takeLock(breakOf(file));
  const now = await holderOf(file);
  if (now !== 'gone' && (now === 'nobody' ? dead === 'nobody' : dead !== 'nobody' && now.id === dead.id)) await rm(file, { force: true });
  await release();
}

/** What processes that were killed while they waited, or while they took a dead one's lock away, left beside the lock. */
async function removeLeftovers(file: string): Promise<void> {
  for (const name of await readdir(path.dirname(file))) {
    const beside = path.join(path.dirname(file), name);
    const waited = name.startsWith(`${path.basename(file)}.`) && /\.[0-9a-f-]{36}$/.test(name);
    if (!waited && beside !== breakOf(file)) continue;
    const owner = await holderOf(beside);
    if (owner === 'gone' || (owner !== 'nobody' && (await isRunning(owner)) !== false)) continue;
    if (waited) await rm(beside, { force: true });
    else await removeDead(beside, owner);
  }
}

/** Systems that keep times to the second or two must see the step. */
async function touch(file: string): Promise<void> {
  const { mtime } = await stat(file).catch(() => ({ mtime: undefined }));
  if (mtime) await utimes(file, mtime, new Date(mtime.getTime() + sign)).catch(() => undefined);
}
