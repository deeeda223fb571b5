import { readFileSync } from 'node:fs';
import type { ProvinceTable } from '../domain/cases/letters-of-places.ts';
import { inLibraryFolder } from './library.ts';
import { readYaml } from './yaml.ts';

const file = 'places.yaml';
let read: ProvinceTable | undefined;

/** The provinces and cities that a portal takes with its library; none where it takes none. */
export function placesTaken(library: readonly string[] = []): ProvinceTable {
  if (!library.includes('national')) return {};
  return (read ??= readYaml(readFileSync(inLibraryFolder('national', file), 'utf8')).value as ProvinceTable);
}
