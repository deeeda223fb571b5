import { readdir, readlink, realpath, rename } from 'node:fs/promises';
import path from 'node:path';
import { ifMissing, isFile } from '../../content/missing.ts';
import { markFile } from './mark-file.ts';

/** What a host or its tools keep in the folder of a site and no build makes; it stays there from build to build. */
const ofTheHost: readonly string[] = ['.git', '.gitattributes', '.gitignore', '.htaccess', '.nojekyll', '.well-known', 'CNAME'];

/** The output folder holds something that is not an earlier build. */
export class ForeignFolder extends Error {}

/** @throws ForeignFolder where a folder holds files that neither a build made nor a host keeps there */
export async function refuseForeignFolder(out: string): Promise<void> {
  const names = await readdir(out).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    if (error.code === 'ENOTDIR') throw new ForeignFolder(out);
    throw error;
  });
  if (!names.includes(markFile) && names.some((name) => !ofTheHost.includes(name))) throw new ForeignFolder(out);
}

/** Folders of the software in which a site would be taken for a part of it; what lies in public/ goes out with the next site. */
const ofTheSoftware = ['.astro', '.git', 'docs', 'node_modules', 'public', 'scripts', 'src', 'tests'];

/**
 * The folder of contents, or of the software, in which a place for a site lies; undefined where it may lie there.
 *
 * @param out the real place, links followed
 */
export async function folderOfOthers(out: string, project: string): Promise<string | undefined> {
  const own = ofTheSoftware.map((name) => path.join(project, name)).find((folder) => out === folder || out.startsWith(folder + path.sep));
  if (own !== undefined) return own;
  for (let folder = path.dirname(out); folder !== path.dirname(folder); folder = path.dirname(folder))
    if (await isFile(path.join(folder, 'portal.yaml'))) return folder;
  return undefined;
}

/** Moves what the host keeps in the folder of an earlier site to that of the new one, unless it has its own. */
export async function carryOver(earlier: string, site: string): Promise<void> {
  const [held, has] = await Promise.all([earlier, site].map((folder) => readdir(folder).catch(ifMissing<string[]>([]))));
  for (const name of ofTheHost.filter((one) => held!.includes(one) && !has!.includes(one)))
    await rename(path.join(earlier, name), path.join(site, name));
}

/**
 * The folder to which a path leads in the end, also where nothing is there yet: who gives a symbolic link wants the
 * site behind it, and the link kept.
 */
export async function realFolder(place: string): Promise<string> {
  const real = await realpath(place).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (real !== undefined) return real;
  const folder = path.dirname(place);
  if (folder === place) return place;
  const realParent = await realFolder(folder);
  const target = await readlink(place).catch(() => undefined);
  return target === undefined ? path.join(realParent, path.basename(place)) : realFolder(path.resolve(realParent, target));
}
