import type { Lang } from '../language.ts';

/** A change in per cent from one year to another, and at which character its number stands. */
export type StatedChange = { since: string; year: string; value: string; fell: boolean; at: number };

const year = '(?:19|20)\\d{2}';
const value = '(?<value>\\d+(?:\\.\\d+)?)';
const fallen = /下降|降|低|减|少|below|lower|less|fewer|under|drop|fall|decline|decrease|cut|down/iu;

type Words = { against: RegExp; between: RegExp };
const patterns: Record<Lang, Words> = {
  zh: {
    against: new RegExp(
      `比(?<since>${year})年(?:的[\\d.]+)?(?:微克/立方米|天)?(?:下降|降低|低|减少|少|上升|升高|提高|高|增加|多|增长)了?(?:约)?\\s*${value}\\s*[%％]`,
      'gu',
    ),
    between: new RegExp(`(?:降幅|下降幅度|累计下降|涨幅|升幅)(?:为|达到?|是|约)?\\s*${value}\\s*[%％]`, 'gu'),
  },
  en: {
    against: new RegExp(
      `${value}\\s*(?:%|per cent|percent) (?:below|under|above|(?:lower|less|fewer|higher|more) than|down (?:from|on)|up on) (?:(?:in|that of|the mean of|the figure (?:of|for)|the [\\d.]+ (?:µg/m³ )?(?:of|in)) )?(?<since>${year})\\b(?! limit)`,
      'gu',
    ),
    between: new RegExp(`\\ba (?:drop|fall|decline|decrease|cut|rise|increase) of ${value}\\s*(?:%|per cent|percent)`, 'gu'),
  },
};

/** The changes in per cent that a sentence gives between two of its years. */
export function changesIn(sentence: string, lang: Lang): StatedChange[] {
  const { against, between } = patterns[lang];
  const held = [...sentence.matchAll(against)];
  const within = (at: number) => held.some(({ 0: found, index }) => index <= at && at < index + found.length);
  const years = [...sentence.matchAll(new RegExp(`(?<!\\d)${year}(?!\\d)`, 'gu'))].filter(({ index }) => !within(index));
  const before = (at: number) => years.filter(({ index }) => index < at).map(([one]) => one);
  const numberAt = ({ 0: found, index, groups }: RegExpExecArray) =>
    index + found.lastIndexOf(groups!['value']!, found.search(/[%％]|per ?cent/u));
  return [
    ...held.flatMap((match): StatedChange[] => {
      const of = before(match.index).at(-1);
      const { since, value: written } = match.groups as { since: string; value: string };
      return of === undefined ? [] : [{ since, year: of, value: written, fell: fallen.test(match[0]), at: numberAt(match) }];
    }),
    ...[...sentence.matchAll(between)].flatMap((match): StatedChange[] => {
      const [since, of, ...more] = before(match.index);
      if (since === undefined || of === undefined || more.length || since >= of) return [];
      return [{ since, year: of, value: match.groups!['value']!, fell: fallen.test(match[0]), at: numberAt(match) }];
    }),
  ];
}
