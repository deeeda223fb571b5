import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { ifNowhere, isFile } from '../../src/content/missing.ts';
import { kindNames, usesOf } from '../../src/schemas/index.ts';
import type { NewCity } from './city.ts';
import type { Files } from './facts.ts';
import { closedPlaces } from './folder.ts';

/** What an example speaks of, by its folder: it is of no use without the example that it names. */
const speaksOf: Readonly<Record<string, readonly string[]>> = {
  requirements: ['documents'],
  tasks: ['documents'],
  explainers: ['documents'],
  questions: ['documents'],
  news: ['documents'],
  progress: ['tasks'],
  inspections: ['tasks'],
  corrections: ['cases'],
};

/** Whether an example is invented: a portal that is no demonstration takes none of them. */
const isInvented = (text: string): boolean => /^demo: true$/m.test(text);
/** Folders of tables: of a portal that is no demonstration they have columns and no row, and speak of nothing. */
const tables = new Set(kindNames.map(usesOf).flatMap(({ layout, place }) => (layout === 'tables' ? [place] : [])));

/**
 * Of the files with which a folder begins, those that this one lacks: a file of its own where it is not there, and the example
 * of a kind where nothing of that kind is, nor of the kind that it speaks of
 * and that this city shows. What is there is never written again.
 *
 * @param isAsked whether somebody named the kind of these files: then its example is wanted, invented as it is, also where the
 * examples were taken out
 */
export async function missingFrom(directory: string, files: Files, city: NewCity, isAsked = false): Promise<Files> {
  const { isDemonstration } = city;
  const closed = closedPlaces(city);
  const missing: Files = new Map();
  const emptyFolders = new Set<string>();
  for (const folder of new Set([...files.keys()].filter((name) => name.includes('/')).map((name) => name.split('/')[0]!)))
    if (!(await holdsRecords(path.join(directory, folder)))) emptyFolders.add(folder);
  const invented = new Set([...files].flatMap(([name, text]) => (isInvented(text) ? [name.split('/')[0]!] : [])));
  const isWanted = (folder: string): boolean => {
    if (!emptyFolders.has(folder)) return false;
    if (isAsked) return true;
    if (!isDemonstration && (invented.has(folder) || tables.has(folder))) return tables.has(folder);
    return (speaksOf[folder] ?? []).every((other) => closed.has(other) || isWanted(other));
  };
  for (const [name, text] of files) {
    const [folder = '', ...rest] = name.split('/');
    const standsAlone = !rest.length || folder === 'pages' || name.endsWith('README.md');
    if ((standsAlone || isWanted(folder)) && !(await isFile(path.join(directory, name)))) missing.set(name, text);
  }
  return missing;
}

async function holdsRecords(folder: string): Promise<boolean> {
  const names = await readdir(folder).catch(ifNowhere<string[]>([]));
  return names.some((name) => !name.startsWith('.') && !/^readme/i.test(name));
}
