import { plusDays, yearOf, type IsoDate } from '../../days/calendar.ts';
import type { Lang } from '../../language.ts';
import type { LawMention } from '../law-names.ts';
import { monthGroup, monthNumber } from '../../days/english-months.ts';

/**
 * A sentence with signs for what matters: ⓜ the mention of a repealed law that is looked at, ⓢ the law that repealed it,
 * ⓛ any other law, ⓡ the day, month or year of the repeal, or the day before it, ⓟ an earlier one, ⓠ a later one, ⓔ a month without
 * its year that comes before that of the repeal.
 */
export type Signed = string;

/**
 * What a sentence is read by: the laws it names, which of them took the place of the repealed one, and since when; `today`: the day
 * that its “last year” counts from.
 */
export type Reading = { mentions: readonly LawMention[]; successor: string; on: IsoDate; today?: IsoDate };

/** Words that call a law that is a code: “the Code”, 法典. */
export const codeCalls: Record<Lang, RegExp> = { zh: /(?<!民)法典/gu, en: /\b(?:[Tt]he|[Tt]his) Code\b/gu };

/** Puts signs into a sentence, for one of its mentions. */
export function signed(sentence: string, lang: Lang, mention: LawMention, { mentions, successor, on, today }: Reading): Signed {
  let text = '';
  let at = 0;
  for (const other of mentions) {
    text += sentence.slice(at, other.from) + (other === mention ? 'ⓜ' : other.id === successor ? 'ⓢ' : 'ⓛ');
    at = other.to;
  }
  text += sentence.slice(at);
  const dated = today === undefined ? text : withYears[lang](text, Number(yearOf(today)));
  return withMonths(withDays[lang](withParts(dated.replace(codeCalls[lang], 'ⓢ'), lang, on), on), lang, on);
}

/** “Last year” and “in June this year” by their numbers. This year alone is left as it is: the repeal may lie within it. */
const withYears: Record<Lang, (text: string, year: number) => string> = {
  zh: (text, year) =>
    text
      .replace(/前年/gu, `${year - 2}年`)
      .replace(/(?:去年|上一?年(?!度?[均的]))(?!同期)/gu, `${year - 1}年`)
      .replace(/[今本当]年(?=\d{1,2}月|[上下]半年|第?[一二三四1-4]季度)/gu, `${year}年`)
      .replace(/(?<![\d年])(?=[上下]半年)/gu, `${year}年`),
  en: (text, year) =>
    text
      .replace(/\bthe year before last\b/giu, String(year - 2))
      .replace(/(?<=^\s*)last year,?(?= )/giu, `In ${year - 1},`)
      .replace(/\blast year(?:’s)?\b/giu, String(year - 1))
      .replace(new RegExp(`(\\b(?:\\d{1,2} )?${monthGroup}(?: (?:\\d{1,2}))?),?(?: of)? this year\\b`, 'gu'), `$1 ${year}`)
      .replace(/(?<=\b(?:half|quarter|(?:six|three) months) of )this year\b/giu, String(year)),
};

/** The first and last month of a part of a year. */
const part: Record<string, readonly [string, string]> = {
  上半: ['01', '06'],
  下半: ['07', '12'],
  一: ['01', '03'],
  二: ['04', '06'],
  三: ['07', '09'],
  四: ['10', '12'],
  春: ['03', '05'],
  spring: ['03', '05'],
  'first half': ['01', '06'],
  'first six months': ['01', '06'],
  'second half': ['07', '12'],
  'first quarter': ['01', '03'],
  'second quarter': ['04', '06'],
  'third quarter': ['07', '09'],
  'last quarter': ['10', '12'],
};

const partOfYear: Record<Lang, RegExp> = {
  zh: /(?<year>\d{4})\s*年\s*(?:(?<half>[上下]半)年|第?(?<quarter>[一二三四])季度|(?<spring>春)(?!节)[天季]?)/gu,
  en: /\b(?:the (?<half>(?:first|second) half|first six months|(?:first|second|third|last) quarter) of|(?:the )?(?<spring>spring)(?: of)?) (?<year>\d{4})\b/giu,
};

/** Halves, quarters and springs of a year that lie before the repeal, or after it; those in which it lies are read as their year. */
const withParts = (text: string, lang: Lang, on: IsoDate): string =>
  text.replace(partOfYear[lang], (written: string, ...found: unknown[]) => {
    const { year, half, quarter, spring } = found.at(-1) as { year: string; half?: string; quarter?: string; spring?: string };
    return partSign(on, year, part[(half ?? quarter ?? spring!).toLowerCase()]!, written);
  });

function partSign(on: IsoDate, year: string, [first, last]: readonly [string, string], written: string): string {
  const month = on.slice(0, 7);
  if (`${year}-${last}` < month) return 'ⓟ';
  return `${year}-${first}` > month ? 'ⓠ' : written;
}

function sign(on: IsoDate, ...parts: (string | undefined)[]): string {
  const date = parts
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
  if ([on, plusDays(on, -1)].some((day) => day.startsWith(date))) return 'ⓡ';
  return date < on ? 'ⓟ' : 'ⓠ';
}

/** A pattern in which ⓟ is any day up to the repeal, ⓡ among them. */
export const anyPast = (pattern: string): string => pattern.replace(/(\[[^\]]*)?ⓟ/gu, (_, set?: string) => (set ? `${set}ⓟⓡ` : '[ⓟⓡ]'));

const numberOf = (name: string): string => String(monthNumber(name));

/** The day and month of the repeal, or of the day before it, where they stand without a year. */
const isOfRepeal = (on: IsoDate, monthOfYear: string, day: string): boolean =>
  [on, plusDays(on, -1)].some((date) => date.endsWith(`-${monthOfYear.padStart(2, '0')}-${day.padStart(2, '0')}`));

const bareMonth: Record<Lang, RegExp> = {
  zh: /(?<![\d年至到个])(\d{1,2})\s*月(?:份|底|初)?(?!\s*\d)/gu,
  // “may” is a month only where it stands as one.
  en: new RegExp(`(?<=\\b(?:of|in|during|from|before|last) )${monthGroup}\\b(?! ?[ⓟⓠⓡ\\d])`, 'gu'),
};

const monthNamed: Record<Lang, (named: string) => string> = { zh: (named) => named, en: numberOf };

const withMonths = (text: string, lang: Lang, on: IsoDate): string =>
  ofEachYear[lang].test(text)
    ? text
    : text.replace(bareMonth[lang], (written, named: string) => (Number(monthNamed[lang](named)) < Number(on.slice(5, 7)) ? 'ⓔ' : written));

const ofEachYear: Record<Lang, RegExp> = { zh: /每年|逐年|历年|年年/u, en: /\b(?:each|every|a) year\b|\bannual|\byearly\b/iu };

/** The day of the repeal without its year, unless the text speaks of every year. */
const withoutYear = (text: string, lang: Lang, day: RegExp, read: (found: string[]) => boolean): string =>
  ofEachYear[lang].test(text) ? text : text.replace(day, (...found: string[]) => (read(found) ? 'ⓡ' : found[0]!));

const withDays: Record<Lang, (text: string, on: IsoDate) => string> = {
  zh: (text, on) =>
    withoutYear(
      text.replace(
        /(\d{4})\s*年(?:\s*(\d{1,2})\s*月(?:\s*(\d{1,2})\s*日)?)?(?:底|末|初|[春夏秋冬][天季]?|上半年)?/gu,
        (_, ...parts: (string | undefined)[]) => sign(on, ...parts.slice(0, 3)),
      ),
      'zh',
      /(?<![\d年至到])(\d{1,2})\s*月\s*(\d{1,2})\s*日/gu,
      ([, monthOfYear, day]) => isOfRepeal(on, monthOfYear!, day!),
    ),
  en: (text, on) =>
    withoutYear(
      text
        .replace(new RegExp(`\\b(\\d{1,2}) ${monthGroup},? (\\d{4})\\b`, 'giu'), (_, day: string, name: string, year: string) =>
          sign(on, year, numberOf(name), day),
        )
        .replace(new RegExp(`\\b${monthGroup} (\\d{1,2}), (\\d{4})\\b`, 'giu'), (_, name: string, day: string, year: string) =>
          sign(on, year, numberOf(name), day),
        )
        .replace(new RegExp(`\\b${monthGroup} (\\d{4})\\b`, 'giu'), (_, name: string, year: string) => sign(on, year, numberOf(name)))
        .replace(/\b(?:19|20)\d{2}\b/gu, (year) => sign(on, year)),
      'en',
      new RegExp(`\\b(\\d{1,2}) ${monthGroup}\\b(?! ?[ⓟⓠⓡ])`, 'giu'),
      ([, day, name]) => isOfRepeal(on, numberOf(name!), day!),
    ),
};
