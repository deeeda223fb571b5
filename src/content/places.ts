import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ProvinceTable } from '../domain/cases/letters-of-places.ts';
import { libraryFolder } from './library.ts';
import { readYaml } from './yaml.ts';

const file = 'places.yaml';
let read: ProvinceTable | undefined;

/** The provinces and cities that a portal takes with its library; none where it takes none. */
export function placesTaken(library: readonly string[] = []): ProvinceTable {
  if (!library.includes('national')) return {};
  return (read ??= readYaml(readFileSync(path.resolve(libraryFolder, 'national', file), 'utf8')).value as ProvinceTable);
}
