import type { Lang } from '../../src/domain/language.ts';
import type { NewCity } from './city.ts';
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
  return new Map([...written, ...derivedFiles(city, lang, written)]);
}
