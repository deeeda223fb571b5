import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing } from '../../content/missing.ts';
import { markFile } from './mark-file.ts';
import { carryOver } from './output-folder.ts';

/** The folders that a build of `out` makes beside it: the new site, Astro's cache, and the earlier site while they change places. */
export function foldersBeside(out: string): Record<'fresh' | 'cache' | 'previous', string> {
  const beside = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}`);
  return { fresh: `${beside}.new`, cache: `${beside}.cache`, previous: `${beside}.old` };
}

/**
 * Puts right what a killed build left behind: where it died between taking the earlier site away and putting the new
 * one there, the new one goes there, else the earlier one; the rest is removed. Only who holds the build's lock may
 * call this.
 */
export async function finishBuild(out: string): Promise<void> {
  const folder = path.dirname(out);
  const left = (await readdir(folder).catch(ifMissing<string[]>([]))).filter(
    (name) => name.startsWith(`.${path.basename(out)}.`) && isLeftover(name.slice(path.basename(out).length + 2)),
  );
  if (left.some((name) => name.endsWith('.old')) && !(await exists(out))) {
    for (const name of left.filter((one) => !one.endsWith('.cache')).toSorted()) {
      const site = path.join(folder, name);
      if (!(await exists(path.join(site, markFile)))) continue;
      await rename(site, out);
      break;
    }
  }
  for (const name of left.filter((one) => one.endsWith('.old'))) await carryOver(path.join(folder, name), out);
  for (const name of left) await rm(path.join(folder, name), { recursive: true, force: true });
}

/** Whether the rest of a name, such as 123.new, tells of a build that is over; one in another project may still run. */
function isLeftover(rest: string): boolean {
  const pid = /^(\d+)\.(?:new|cache|old)$/.exec(rest)?.[1];
  if (pid === undefined) return false;
  try {
    process.kill(Number(pid), 0);
    return Number(pid) === process.pid;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

const exists = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  );
