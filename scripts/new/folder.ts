import type { Lang } from '../../src/domain/language.ts';
import type { NewCity } from './city.ts';
import { cityFiles, type Files } from './facts.ts';
import { recordFiles } from './records.ts';
import { tableFiles } from './tables.ts';
import { textFiles } from './texts.ts';

/** Every file with which the folder of a city begins: one example of each kind, and beside every field what it holds. */
export const beginnings = (city: NewCity, lang: Lang): Files =>
  new Map([...cityFiles(city, lang), ...textFiles(city, lang), ...tableFiles(city, lang), ...recordFiles(city, lang)]);
