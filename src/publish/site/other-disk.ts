import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { ifNowhere } from '../../content/missing.ts';

/** The output folder is where a disk is mounted: it can neither be moved away nor another be put in its place. */
export class MountedFolder extends Error {}

const diskOf = (place: string): Promise<number | undefined> => stat(place).then(({ dev }) => dev, ifNowhere(undefined));

/** Whether a folder lies on another disk than a second one; neither need be there yet. */
export async function isOnOtherDisk(folder: string, other: string): Promise<boolean> {
  const [one, two] = await Promise.all([folder, other].map(diskOf));
  return one !== undefined && two !== undefined && one !== two;
}

/** @throws MountedFolder where a site cannot be put in the place of a folder, since a disk or a share is mounted there */
export async function refuseMountedFolder(out: string): Promise<void> {
  if (await isOnOtherDisk(out, path.dirname(out))) throw new MountedFolder(out);
  // A folder of the same disk may be mounted too, as containers do; Linux lists them.
  const mounts = await readFile('/proc/self/mountinfo', 'utf8').catch(() => '');
  if (mounts.split('\n').some((line) => mountPoint(line) === out)) throw new MountedFolder(out);
}

/** The fifth word of a line (proc_pid_mountinfo(5)), in which blanks are written by their octal numbers. */
const mountPoint = (line: string): string | undefined =>
  line.split(' ')[4]?.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8)));
