import { datesIn, datesMissing } from './dates-in-words.ts';
import type { Bilingual, Lang } from '../language.ts';
import { measurementsApart, measurementsIn, statedAlike } from './measurements-in-words.ts';
import { numbersIn, numbersMissing } from './numbers-in-words.ts';

/** What one of two texts says in numbers and the other does not: as figures, or in its words. */
export type Apart = Record<Lang, string[]>;

/**
 * Where a Chinese and an English text say different things: plain numbers first; where those are the same, whole dates and what
 * is counted by.
 */
export function numbersApart({ zh, en }: Required<Bilingual>): Apart {
  const [chinese, english] = [numbersIn(zh, 'zh'), numbersIn(en, 'en')];
  const measurements = { zh: measurementsIn(zh, 'zh'), en: measurementsIn(en, 'en') };
  const [missing, added] = [
    without(numbersMissing(chinese, english), statedAlike(measurements.zh, measurements.en), 'zh'),
    without(numbersMissing(english, chinese), statedAlike(measurements.en, measurements.zh), 'en'),
  ];
  if (missing.length || added.length) return { zh: missing.map(String), en: added.map(String) };
  const [dates, others] = datesApart(zh, en);
  const apart = measurementsApart(measurements.zh, measurements.en);
  return { zh: [...dates, ...apart.flatMap(([words]) => words)], en: [...others, ...apart.flatMap(([, words]) => words)] };
}

/** Numbers but for those of words that the other language puts by another number: 一年 is twelve months. */
function without(numbers: readonly number[], alike: readonly string[], lang: Lang): number[] {
  const excused = new Set(alike.flatMap((text) => [...numbersIn(text, lang).stated]));
  return numbers.filter((number) => !excused.has(number));
}

/** Dates made of numbers that both texts name: 3月5日 and 3 May. */
function datesApart(zh: string, en: string): [ofChinese: string[], ofEnglish: string[]] {
  const [chinese, english] = [datesIn(zh, 'zh'), datesIn(en, 'en')];
  const apart = [datesMissing(chinese, english), datesMissing(english, chinese)] as const;
  if (!apart.every((dates) => dates.length)) return [[], []];
  const [ofChinese, ofEnglish] = apart.map((dates) => [...new Set(dates.map(({ text }) => text))]);
  return [ofChinese!, ofEnglish!];
}
