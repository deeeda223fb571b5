import type { Lang } from '../../src/domain/language.ts';
import { kindNames, usesOf } from '../../src/schemas/index.ts';
import { showsAll, type NewCity } from './city.ts';
import { derivedFiles } from './derived.ts';
import { cityFiles, type Files } from './facts.ts';
import { recordFiles } from './records.ts';
import { tableFiles } from './tables.ts';
import { textFiles } from './texts.ts';

/**
 * Every file with which the folder of a city begins: one example of each kind, written by hand or as its schema has it, and
 * beside every field what it holds.
 */
export function beginnings(city: NewCity, lang: Lang): Files {
  const written = new Map([...cityFiles(city, lang), ...textFiles(city, lang), ...tableFiles(city, lang), ...recordFiles(city, lang)]);
  const closed = closedPlaces(city);
  return new Map([...written, ...derivedFiles(city, lang, written)].filter(([name]) => !closed.has(name.split('/')[0]!)));
}

/** Where the kinds lie that this city does not show. Of documents it has its plan all the same: its portal names that. */
export const closedPlaces = (city: NewCity): ReadonlySet<string> =>
  new Set(kindNames.filter((kind) => kind !== 'documents' && !showsAll(city, kind)).map((kind) => usesOf(kind).place));
