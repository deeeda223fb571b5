import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { libraries } from '../schemas/portal.ts';
import { kindNames, usesOf } from '../schemas/index.ts';
import { ifNowhere, isFile, isFolder } from './missing.ts';
import { decodeText } from './source.ts';
import { readYaml } from './yaml.ts';

/** Records that come with the software, laid out as a content folder is, for every portal that takes them. */
export type Library = { directory: string; shownAs: string };

/** What a content folder takes of libraries: whole libraries for its maps, and the folders and files of records, and tables, that it has none of its own of. */
export type Borrowed = { libraries: readonly Library[]; records: ReadonlyMap<string, Library> };

export const nothingBorrowed: Borrowed = { libraries: [], records: new Map() };

/** Where libraries lie, as faults name it: from the folder of the software. */
export const libraryFolder = 'src/library';

const besideThis = path.join(import.meta.dirname, '../library');
/** The folder itself, wherever a command is run; a build, which has made one file of many, runs in the folder of the software. */
const libraryDirectory = existsSync(besideThis) ? besideThis : path.resolve(libraryFolder);

/** Where something of the libraries lies. */
export const inLibraryFolder = (...names: readonly string[]): string => path.join(libraryDirectory, ...names);

/**
 * What a content folder takes of the libraries that its portal.yaml names. A record that stands in the folder itself holds
 * whole, and the one of the same id in a library is not read.
 *
 * @param portal the text of portal.yaml, where that on the disk does not count
 */
export async function borrowedBy(directory: string, portal?: string): Promise<Borrowed> {
  const taken = namesIn(portal ?? (await portalText(directory))).map(libraryNamed);
  const records = new Map<string, Library>();
  for (const library of taken)
    for (const place of await recordsIn(library.directory))
      if (!records.has(place) && !(await stands(path.join(directory, place)))) records.set(place, library);
  return { libraries: taken, records };
}

/** Says of faults in what was borrowed in which library it stands. */
export function inLibraries<T extends { file: string }>(faults: readonly T[], { records }: Borrowed, shownAs: string): T[] {
  return faults.map((fault) => {
    if (!fault.file.startsWith(`${shownAs}/`)) return fault;
    const relative = fault.file.slice(shownAs.length + 1);
    const library = records.get(recordPlace(relative));
    return library ? { ...fault, file: `${library.shownAs}/${relative}` } : fault;
  });
}

/** The folder or file of a record, as the first two steps of a path name it. */
export const recordPlace = (relative: string): string => relative.split('/', 2).join('/');

async function portalText(directory: string): Promise<string> {
  const file = path.join(directory, 'portal.yaml');
  if (!(await isFile(file))) return '';
  try {
    return decodeText(await readFile(file)).text;
  } catch {
    // The check reads it again and names what is wrong with it.
    return '';
  }
}

/** The libraries that a portal names, as far as there are such: the schema names what is none. */
function namesIn(portal: string): string[] {
  return wordsFor(readYaml(portal).value ?? {}).filter((name) => Object.hasOwn(libraries, name));
}

/** What a portal writes for the libraries that it takes. */
function wordsFor(portal: object): string[] {
  const { library } = portal as { library?: unknown };
  const named: readonly unknown[] = typeof library === 'string' ? library.split(/[;；、]/) : Array.isArray(library) ? library : [];
  return [...new Set(named.map((name) => String(name).trim()))].filter(Boolean);
}

const libraryNamed = (name: string): Library => ({ directory: inLibraryFolder(name), shownAs: `${libraryFolder}/${name}` });

/** The libraries that a portal may mean whose record names none that there is, or cannot be read to the end; none of one that says what it takes. */
export async function perhapsBorrowedBy(directory: string, changed?: string): Promise<Library[]> {
  const portal = changed ?? (await portalText(directory));
  const { value, problems } = readYaml(portal);
  const isRead = portal.trim() !== '' && !problems.length && typeof value === 'object' && value !== null;
  if (isRead && wordsFor(value).every((name) => Object.hasOwn(libraries, name))) return [];
  const taken = namesIn(portal);
  return Object.keys(libraries)
    .filter((name) => !taken.includes(name))
    .map(libraryNamed);
}

/** The folders of texts, files of records and tables that lie in a library. */
async function recordsIn(library: string): Promise<string[]> {
  const folders = kindNames.filter((kind) => ['texts', 'files', 'tables'].includes(usesOf(kind).layout)).map((kind) => usesOf(kind).place);
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(path.join(library, folder)).catch(ifNowhere<string[]>([]))).map((name) => `${folder}/${name}`),
    ),
  );
  return found.flat().filter((place) => !path.basename(place).startsWith('.'));
}

const stands = async (place: string): Promise<boolean> => (await isFile(place)) || (await isFolder(place));
