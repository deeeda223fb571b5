import path from 'node:path';
import { takeLock } from '../../content/writing/lock.ts';

/**
 * Waits until no other build runs in a project's folder, and keeps others out until the returned function is called.
 * Astro keeps the list of an article's modules in the project's own `.astro/`: two builds of different content at once
 * would read each other's.
 *
 * @param onWait called once when another build is there
 */
export const lockBuild = (project: string, onWait?: () => void): Promise<() => Promise<void>> =>
  takeLock(path.join(project, '.astro', 'build.lock'), onWait);

/** The same for the place of a site, to which two projects may build: what lies beside it is then a dead build's or one's own. */
export const lockSite = (out: string, onWait?: () => void): Promise<() => Promise<void>> =>
  takeLock(path.join(path.dirname(out), `.${path.basename(out)}.lock`), onWait);
