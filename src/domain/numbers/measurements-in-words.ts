import type { Lang } from '../language.ts';
import type { MeasurementReading, MeasurementSort } from './measurement-meanings.ts';
import { chineseMeasurements } from './measurements-in-chinese.ts';
import { englishMeasurements, englishWithDigits } from './measurements-in-english.ts';

const sorts: MeasurementSort[] = ['frequency', 'times', 'months', 'days', 'fraction', 'ordinal', 'pollutant', 'quantity'];
const read: Record<Lang, (text: string) => [text: string, readings: readonly MeasurementReading[]]> = {
  zh: (text) => [text, chineseMeasurements],
  en: (text) => [englishWithDigits(text), englishMeasurements],
};

/** The words that state something, by what they mean, and what may be meant besides. */
type Meanings = { stated: Map<string, string>; possible: Set<string> };
export type Measurements = Record<MeasurementSort, Meanings>;

/** Numbers of a name, which count nothing: “good PM2.5 days”. */
const particles = /PM\s?(?:2\.5|10)(?!\d)/g;

/** What a text in a language says of how often, how long, which part, which one in a row, and of which pollutant. */
export function measurementsIn(text: string, lang: Lang): Measurements {
  const found = Object.fromEntries(
    sorts.map((sort): [string, Meanings] => [sort, { stated: new Map(), possible: new Set() }]),
  ) as Measurements;
  const [wording, readings] = read[lang](text);
  const counting = wording.replace(particles, 'PM');
  for (const { sort, pattern, meaning, possible } of readings)
    for (const [written, ...groups] of (sort === 'pollutant' ? wording : counting).matchAll(pattern)) {
      const value = meaning(groups);
      if (value === undefined) continue;
      if (possible) found[sort].possible.add(value);
      else found[sort].stated.set(value, written.trim());
    }
  return found;
}

/**
 * Where two texts state different things of one sort, each something that the other does not name: the words of either. A text
 * that is only more sparing than the other says nothing else.
 */
export const measurementsApart = (a: Measurements, b: Measurements): [ofA: string[], ofB: string[]][] =>
  sorts.flatMap((sort) => {
    const apart: [string[], string[]] = [unnamed(a[sort], b[sort]), unnamed(b[sort], a[sort])];
    return apart.every((words) => words.length) ? [apart] : [];
  });

const unnamed = (a: Meanings, b: Meanings): string[] =>
  [...a.stated].flatMap(([value, text]) => (b.stated.has(value) || b.possible.has(value) ? [] : [text]));

/** The words of one text that state what the other states too, be it by other numbers. */
export const statedAlike = (a: Measurements, b: Measurements): string[] =>
  sorts.flatMap((sort) => {
    const others = new Set([...b[sort].stated.keys()].map(onceOver));
    return [...a[sort].stated].flatMap(([value, text]) => (others.has(onceOver(value)) ? [text] : []));
  });

/** Once a quarter is every quarter. */
const onceOver = (value: string): string => value.replace(/×1$/, '');
