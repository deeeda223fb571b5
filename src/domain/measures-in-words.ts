import type { Lang } from './language.ts';
import type { MeasureReading, MeasureSort } from './measure-meanings.ts';
import { chineseMeasures } from './measures-in-chinese.ts';
import { englishMeasures, englishWithDigits } from './measures-in-english.ts';

const sorts: MeasureSort[] = ['frequency', 'times', 'months', 'days', 'fraction', 'ordinal', 'pollutant', 'unit'];
const read: Record<Lang, (text: string) => [text: string, readings: readonly MeasureReading[]]> = {
  zh: (text) => [text, chineseMeasures],
  en: (text) => [englishWithDigits(text), englishMeasures],
};

/** The words that state something, by what they mean, and what may be meant besides. */
type Said = { stated: Map<string, string>; possible: Set<string> };
export type Measures = Record<MeasureSort, Said>;

/** What a text in a language says of how often, how long, which part, which one in a row, and of which pollutant. */
export function measuresIn(text: string, lang: Lang): Measures {
  const found = Object.fromEntries(sorts.map((sort): [string, Said] => [sort, { stated: new Map(), possible: new Set() }])) as Measures;
  const [words, readings] = read[lang](text);
  for (const { sort, pattern, meaning, possible } of readings)
    for (const [said, ...groups] of words.matchAll(pattern)) {
      const value = meaning(groups);
      if (value === undefined) continue;
      if (possible) found[sort].possible.add(value);
      else found[sort].stated.set(value, said.trim());
    }
  return found;
}

/**
 * Where two texts state different things of one sort, each something that the other does not name: the words of either. A text
 * that is only more sparing than the other says nothing else.
 */
export const measuresApart = (a: Measures, b: Measures): [ofA: string[], ofB: string[]][] =>
  sorts.flatMap((sort) => {
    const apart: [string[], string[]] = [unnamed(a[sort], b[sort]), unnamed(b[sort], a[sort])];
    return apart.every((words) => words.length) ? [apart] : [];
  });

const unnamed = (a: Said, b: Said): string[] =>
  [...a.stated].flatMap(([value, said]) => (b.stated.has(value) || b.possible.has(value) ? [] : [said]));

/** The words of one text that state what the other states too, be it by other numbers. */
export const saidAlike = (a: Measures, b: Measures): string[] =>
  sorts.flatMap((sort) => {
    const others = new Set([...b[sort].stated.keys()].map(onceOver));
    return [...a[sort].stated].flatMap(([value, said]) => (others.has(onceOver(value)) ? [said] : []));
  });

/** Once a quarter is every quarter. */
const onceOver = (value: string): string => value.replace(/×1$/, '');
