import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { readWhole } from '../../content/writing/content-lock.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Fault } from '../../content/faults.ts';
import type { SelfCheckSummary } from '../../domain/requirements/self-check.ts';
import { isSelfCheckReport } from '../self-check/summary.ts';
import { isDoubt } from './doubt.ts';
import { finishBuild, foldersBeside, putInPlace } from './build-leftovers.ts';
import { lockBuild, lockSite } from './build-lock.ts';
import { markFile } from './mark-file.ts';
import { isOnOtherDisk, refuseMountedFolder } from './other-disk.ts';
import { realFolder, refuseForeignFolder } from './output-folder.ts';

/** What one build needs: absolute folders, the day it shows, and the origin it will stand at. */
export type BuildOrder = { content: string; out: string; asOf: IsoDate; baseUrl: string };
/**
 * Who follows a build: called for each page written with their number so far, once when another build is waited for, when
 * what a build that was cut short left behind has been put right, and when the content changed meanwhile and all is
 * built again.
 */
export type BuildWatcher = {
  onPage?: (count: number) => void;
  onWait?: () => void;
  onFinished?: () => void;
  onAgain?: () => void;
  /** What only the built pages show to be wrong with the content; its file is named in full. */
  onDoubt?: (doubt: Fault) => void;
  /** What the self-check of the written files came to. */
  onSelfCheck?: (summary: SelfCheckSummary) => void;
};
/** Astro could not build the site; the message holds the end of its output. */
export class BuildFailed extends Error {}

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const endWithParent = new URL('./end-with-parent.ts', import.meta.url).href;
const astro = path.join(projectRoot, 'node_modules/astro/bin/astro.mjs');

/**
 * Builds the site beside its place and moves it there once whole; whatever goes wrong, an earlier build
 * stays as it was. What a host keeps in the folder, such as `.git` and `CNAME`, stays too. A site shows one state of the
 * content: where that changes while it is read, it is built again.
 *
 * @throws ForeignFolder when `out` holds other files; MountedFolder when a disk is mounted there; BuildFailed when Astro fails
 */
export async function buildSite({ content, out: place, asOf, baseUrl }: BuildOrder, watcher: BuildWatcher = {}): Promise<void> {
  const out = await realFolder(place);
  await refuseForeignFolder(out);
  await refuseMountedFolder(out);
  await mkdir(path.dirname(out), { recursive: true });
  const unlock = await lockBuild(projectRoot, watcher.onWait);
  const unlockSite = await lockSite(out, watcher.onWait);
  const { fresh, cache } = foldersBeside(out);
  // Astro moves files from its own folder to the site's, which no system does from disk to disk.
  const made = (await isOnOtherDisk(path.dirname(out), projectRoot)) ? path.join(projectRoot, '.astro', 'site.new') : fresh;
  try {
    if (await finishBuild(out)) watcher.onFinished?.();
    let isAgain = false;
    await readWhole(content, async () => {
      if (isAgain) watcher.onAgain?.();
      isAgain = true;
      for (const folder of [made, fresh, cache]) await rm(folder, { recursive: true, force: true });
      // A disk that takes no site is found out now, not at its end.
      await mkdir(fresh);
      await runAstro(
        { QINGTIAN_CONTENT: content, QINGTIAN_OUT: made, QINGTIAN_CACHE: cache, QINGTIAN_AS_OF: asOf, QINGTIAN_BASE_URL: baseUrl },
        watcher,
      );
    });
    if (made !== fresh) await cp(made, fresh, { recursive: true });
    await writeFile(path.join(fresh, markFile), `${JSON.stringify({ generator: 'Qingtian', asOf, baseUrl })}\n`);
    await putInPlace(out);
  } finally {
    if (made !== fresh) await rm(made, { recursive: true, force: true });
    await finishBuild(out);
    await unlockSite();
    await unlock();
  }
}

/** The marks of an existing build; undefined where there is none. */
export async function readBuild(out: string): Promise<{ asOf: IsoDate; baseUrl: string } | undefined> {
  const text = await readFile(path.join(out, markFile), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as { asOf: IsoDate; baseUrl: string });
}

async function runAstro(env: Record<string, string>, { onPage, onDoubt, onSelfCheck }: BuildWatcher): Promise<void> {
  const child = spawn(process.execPath, ['--import', endWithParent, astro, 'build', '--root', projectRoot], {
    cwd: projectRoot,
    // A site is built for production whatever runs the build: under a test runner's NODE_ENV, Astro takes it for
    // development and every page opens the content anew.
    env: { ...process.env, ...env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const output: string[] = [];
  let pages = 0;
  for (const stream of [child.stdout!, child.stderr!]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (/[├└]─ \//.test(line)) onPage?.(++pages);
      else output.push(line);
      if (output.length > 60) output.shift();
    });
  }
  child.on('message', (message) => {
    if (isDoubt(message)) onDoubt?.(message.doubt);
    else if (isSelfCheckReport(message)) onSelfCheck?.(message.selfCheck);
  });
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new BuildFailed(output.join('\n'));
}
