import { monthGroup, monthNumber } from '../days/english-months.ts';
import type { Lang } from '../language.ts';
import { chineseNumber } from './penalty-amounts.ts';

/** A day or a month that words name, as far as they name it, and the words. */
export type NamedDate = { year?: number | undefined; month: number; day?: number | undefined; text: string };

const han = '[〇零一二三四五六七八九十]';
const chinese = new RegExp(
  `(?:(\\d{4}|${han}{4})\\s*年\\s*)?(?<![\\d第${han.slice(1, -1)}])(\\d{1,2}|${han}{1,3})\\s*月\\s*(?:(\\d{1,2}|${han}{1,3})\\s*日?)?(?:\\s*(?:至|到|[-–—~～、和])\\s*(\\d{1,2}|${han}{1,3})\\s*日)?`,
  'g',
);
const ofMonth = '\\d{1,2}(?:st|nd|rd|th)?';
const between = '\\s*(?:,|and|or|to|until|[-–—])\\s*';
const english = new RegExp(
  `\\b(?:(${ofMonth}(?:${between}${ofMonth})*)\\s+(?:of\\s+)?)?${monthGroup}(?!\\w)(?:\\s+(${ofMonth})(?!\\d)(?:${between}(${ofMonth})(?![\\d,.]*\\d))?)?(?:,?\\s+(?:of\\s+)?(\\d{4})\\b)?`,
  'g',
);
const iso = /\b(\d{4})-(\d{2})-(\d{2})\b/g;

const numeral = (written: string): number | undefined =>
  /^\d/.test(written) ? Number.parseInt(written, 10) : written.length === 4 ? digitByDigit(written) : chineseNumber(written);
const digitByDigit = (written: string): number => Number([...written].map((one) => chineseNumber(one)).join(''));

const read: Record<Lang, (text: string) => NamedDate[]> = {
  zh: (text) =>
    [...text.matchAll(chinese)].flatMap(({ 0: passage, 1: year, 2: written, 3: first, 4: last }) =>
      datesOf(
        year && numeral(year),
        numeral(written!),
        [first, last].flatMap((day) => (day ? (numeral(day) ?? []) : [])),
        passage,
      ),
    ),
  en: (text) =>
    [...text.matchAll(english)].flatMap(({ 0: passage, 1: before = '', 2: name, 3: after, 4: last, 5: year }) =>
      datesOf(
        year && Number(year),
        monthNumber(name!),
        [...(before.match(/\d+/g) ?? []), ...[after, last].filter((day) => day !== undefined)].map((day) => Number.parseInt(day, 10)),
        passage,
      ),
    ),
};

function datesOf(year: number | '' | undefined, month: number | undefined, days: readonly number[], text: string): NamedDate[] {
  if (month === undefined || month < 1 || month > 12) return [];
  const known = days.filter((day) => day >= 1 && day <= 31);
  return (known.length ? known : [undefined]).map((day) => ({ year: year || undefined, month, day, text: text.trim() }));
}

/** The days and months that a text names, each day of a list or at either end of a range by itself. */
export const datesIn = (text: string, lang: Lang): NamedDate[] => [
  ...[...text.matchAll(iso)].map(([written, year, month, day]) => ({
    year: Number(year),
    month: Number(month),
    day: Number(day),
    text: written,
  })),
  ...read[lang](text),
];

/** Whether two dates may be one: nothing that both name differs. */
const mayBeOne = (a: NamedDate, b: NamedDate): boolean =>
  a.month === b.month && (['year', 'day'] as const).every((part) => a[part] === undefined || b[part] === undefined || a[part] === b[part]);

/** The dates of one text that none of the other's may be; a month by itself is passed over. */
export const datesMissing = (a: readonly NamedDate[], b: readonly NamedDate[]): NamedDate[] =>
  a.filter((date) => (date.year ?? date.day) !== undefined && !b.some((other) => mayBeOne(date, other)));
