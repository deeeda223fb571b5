import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { promisify } from 'node:util';

/** What sets one run of a program apart from every other: a number is given out again, a number with its start is not. */
export type ProcessMark = { host: string; pid: number; started: string };

let own: Promise<ProcessMark> | undefined;

export const ownMark = (): Promise<ProcessMark> =>
  (own ??= startOf(process.pid).then((started) => ({ host: hostname(), pid: process.pid, started: started ?? '' })));

/** Whether the process still runs; undefined where it runs, or ran, on another machine. */
export async function isRunning({ host, pid, started }: ProcessMark): Promise<boolean | undefined> {
  if (host !== hostname()) return undefined;
  if (!exists(pid)) return false;
  const now = await startOf(pid);
  return now === undefined || started === '' || now === started;
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** When a process began, in the words of its system; undefined where the system does not give it. */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const [stat, boot] = await Promise.all([readFile(`/proc/${pid}/stat`, 'utf8'), readFile('/proc/sys/kernel/random/boot_id', 'utf8')]);
    // The name in brackets may hold anything; the start is the twentieth word after it (proc(5), field 22).
    return `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return promisify(execFile)('ps', ['-o', 'lstart=', '-p', String(pid)]).then(
      ({ stdout }) => stdout.trim() || undefined,
      () => undefined,
    );
  }
}
