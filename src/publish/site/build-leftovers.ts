import { readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing } from '../../content/missing.ts';
import { lockSite } from './build-lock.ts';
import { markFile } from './mark-file.ts';
import { carryOver } from './output-folder.ts';

/** The folders that a build of `out` makes beside it: the new site, Astro's cache, and the earlier site while they change places. */
export function foldersBeside(out: string): Record<'fresh' | 'cache' | 'previous', string> {
  const beside = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}`);
  return { fresh: `${beside}.new`, cache: `${beside}.cache`, previous: `${beside}.old` };
}

/** Moves a whole new site to its place, and the earlier one away; where that cannot be, the earlier one stays. */
export async function putInPlace(out: string): Promise<void> {
  const { fresh, previous } = foldersBeside(out);
  const replaces = await rename(out, previous).then(
    () => true,
    () => false,
  );
  await rename(fresh, out).catch(async (error: unknown) => {
    if (replaces) await rename(previous, out);
    throw error;
  });
}

/**
 * Puts right what a killed build left behind: where it died between taking the earlier site away and putting the new
 * one there, the new one goes there, else the earlier one; the rest is removed. Only who holds the site's lock may
 * call this.
 *
 * @returns whether a build had been cut short
 */
export async function finishBuild(out: string): Promise<boolean> {
  const left = await leftoversOf(out);
  if (left.some((name) => name.endsWith('.old')) && !(await exists(out))) {
    for (const name of left.filter((one) => !one.endsWith('.cache')).toSorted()) {
      const site = path.join(path.dirname(out), name);
      if (!(await exists(path.join(site, markFile)))) continue;
      await rename(site, out);
      break;
    }
  }
  const folder = path.dirname(out);
  for (const name of left.filter((one) => one.endsWith('.old'))) await carryOver(path.join(folder, name), out);
  for (const name of left) await rm(path.join(folder, name), { recursive: true, force: true });
  return left.length > 0;
}

/**
 * Puts a site back that a killed build left beside its place, for who wants to look at it.
 *
 * @returns whether there was one
 */
export async function recoverSite(out: string): Promise<boolean> {
  if ((await exists(out)) || !(await leftoversOf(out)).some((name) => name.endsWith('.old'))) return false;
  const release = await lockSite(out);
  try {
    return (await finishBuild(out)) && (await exists(out));
  } finally {
    await release();
  }
}

/** What builds have left beside a site: names such as .dist.123.new. */
async function leftoversOf(out: string): Promise<string[]> {
  const prefix = `.${path.basename(out)}.`;
  const names = await readdir(path.dirname(out)).catch(ifMissing<string[]>([]));
  return names.filter((name) => name.startsWith(prefix) && /^\d+\.(?:new|cache|old)$/.test(name.slice(prefix.length)));
}

const exists = (place: string): Promise<boolean> =>
  stat(place).then(
    () => true,
    () => false,
  );
