import { amountsSpelt, scales } from './english-numerals.ts';

const scale = '(thousand|million|billion)';
const parts: Record<string, number> = { half: 0.5, quarter: 0.25 };

/** Half a million, a quarter of a million, three quarters of a million; one and a half million, a million and a half. */
const part = new RegExp(`\\b(?:(?:an?\\s+|(three|3)\\s+)?(half|quarter)s?\\s+(?:of\\s+)?an?\\s+${scale})\\b`, 'giu');
const andPart = new RegExp(`\\b(\\d+)\\s+and\\s+a\\s+(half|quarter)\\s+${scale}\\b`, 'giu');
const partBehind = new RegExp(`\\b(\\d+|an?)\\s+${scale}\\s+and\\s+a\\s+half\\b`, 'giu');
/** 20k and 2m are amounts beside the sign of a currency only. */
const short = /((?:¥|\b(?:RMB|CNY))\s*)(\d+(?:\.\d+)?)([km])\b|\b(\d+(?:\.\d+)?)([km])(?=\s+yuan\b)/giu;
const shortAgain = /((?:¥|\b(?:RMB|CNY))\s*[\d.,]+\s*(?:to|and|–|-)\s*)(\d+(?:\.\d+)?)([km])\b/giu;
/** Of two amounts the first may leave the scale to the second: ten to fifty thousand; from the greater to the smaller it does not. */
const shared = new RegExp(
  `(?<![\\d.,])(\\d{1,3}(?:\\.\\d+)?)(\\s*(?:to|or|–|-|(?<=\\bbetween\\s[\\d.]+\\s+)and)\\s+)(\\d{1,3}(?:\\.\\d+)?)\\s+${scale}\\b`,
  'giu',
);

const times = (count: number, by: string | undefined): string =>
  String(Number((count * (scales[by?.toLowerCase() ?? ''] ?? 1)).toPrecision(12)));
const ofShort = (count: string, by: string): string => times(Number(count), by.toLowerCase() === 'k' ? 'thousand' : 'million');

/** A text with the amounts in digits that English writes in words: two hundred thousand, half a million, ¥20k, ten to fifty thousand. */
export const amountsInDigits = (text: string): string =>
  amountsSpelt(text)
    .replace(part, (_, three: string | undefined, of: string, by: string) => times((three ? 3 : 1) * parts[of.toLowerCase()]!, by))
    .replace(andPart, (_, whole: string, of: string, by: string) => times(Number(whole) + parts[of.toLowerCase()]!, by))
    .replace(partBehind, (_, whole: string, by: string) => times((Number(whole) || 1) + 0.5, by))
    .replace(short, (_, sign: string | undefined, count: string, by: string, other: string, byOther: string) =>
      sign === undefined ? ofShort(other, byOther) : sign + ofShort(count, by),
    )
    .replace(shortAgain, (_, before: string, count: string, by: string) => before + ofShort(count, by))
    .replace(shared, (found, first: string, between: string, second: string, by: string) =>
      Number(first) < Number(second) ? `${times(Number(first), by)}${between}${times(Number(second), by)}` : found,
    );
