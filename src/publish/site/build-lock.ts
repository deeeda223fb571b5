import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Milliseconds between looks at another build. */
const pause = 250;

/**
 * Waits until no other build runs in a project's folder, and keeps others out until the returned function is called.
 * Astro keeps the list of an article's modules in the project's own `.astro/`: two builds of different content at once
 * would read each other's.
 *
 * @param onWait called once when another build is there
 */
export async function lockBuild(project: string, onWait?: () => void): Promise<() => Promise<void>> {
  const file = path.join(project, '.astro', 'build.lock');
  const own = `${file}.${randomUUID()}`;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(own, String(process.pid));
  try {
    for (let isFirst = true; ; isFirst = false) {
      // A link comes to be whole or not at all, and not where a file is.
      const isTaken = await link(own, file).then(
        () => true,
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'EEXIST') return false;
          throw error;
        },
      );
      if (isTaken) return () => rm(file, { force: true });
      if (await isHeld(file)) {
        if (isFirst) onWait?.();
        await wait(pause);
      } else await rm(file, { force: true }); // What a build that was killed left behind.
    }
  } finally {
    await rm(own, { force: true });
  }
}

/** Whether the process that wrote the lock still runs; a lock that was taken away meanwhile is looked at anew. */
async function isHeld(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
