import { descending } from 'd3-array';
import { languages } from '../../../domain/language.ts';
import { pollutantsIn } from '../../../domain/law/stated-limits.ts';
import { chineseNumber } from '../../../domain/numbers/penalty-amounts.ts';
import type { Draft } from '../../entry.ts';

type Measured = Draft<'indicators'>;

const amount = /^(?:约|大约|大概|about|around|some)?\s*(\d+(?:\.\d+)?|[零一二三四五六七八九十百]+)\s*(?:左右)?\s*(.*?)(?:左右)?$/i;
const speaksOfLimits = /限值|标准|上限|\blimit|\bstandard/i;
/** Numbers that are part of a name or of a day. */
const named = /GB\s*\d+[-—–]\d{4}|PM\s?(?:2\.5|10)|m[³3]|\d{4}\s*年|\b(?:since|from|until|in)\s+\d{4}/gi;

/** The numbers that an answer names, in digits or, where it has none, in Han numerals. */
export function numbersOf(answer: string): number[] {
  const text = answer.replace(named, ' ');
  const digits = text.match(/\d+(?:\.\d+)?/g);
  return digits
    ? digits.map(Number)
    : (text.match(/[零一二三四五六七八九十百]+/g) ?? []).flatMap((numeral) => chineseNumber(numeral) ?? []);
}

/**
 * The indicator whose limits the options of a question look like: amounts in what it is measured in, or bare numbers where the question speaks of a
 * limit of its pollutant. Of several it is the one of which the question speaks, by its name and by the limits among the options.
 */
export function indicatorAsked(question: string, options: readonly string[], limited: readonly Measured[]): Measured | undefined {
  const about = languages.flatMap((lang) => pollutantsIn(question, lang));
  const amounts = options.map((option) => amount.exec(option));
  const values = options.flatMap(numbersOf);
  const fits = limited.flatMap((indicator) => {
    const { name, measuredIn, limits, frequency } = indicator.fields;
    const names = [measuredIn.zh, measuredIn.en];
    const isNamed = pollutantsIn(name.zh, 'zh').some((one) => about.includes(one));
    const isAmong = limits.some(({ value }) => values.includes(value));
    const isMeasured = amounts.every((found) => found && names.includes(found[2]));
    const isBare = amounts.every((found) => found && (found[2] === '' || names.includes(found[2])));
    if (!isMeasured && !(isBare && isNamed && isAmong && speaksOfLimits.test(question))) return [];
    return [{ indicator, fit: (isNamed ? 4 : 0) + (isAmong ? 2 : 0) + (frequency === 'yearly' ? 1 : 0) }];
  });
  return fits.toSorted((a, b) => descending(a.fit, b.fit))[0]?.indicator;
}
