import { isIsoDate } from '../domain/days/calendar.ts';
import { englishMonths } from '../domain/days/english-months.ts';
import { readNumeral, shortNumeral } from '../domain/law/articles.ts';

/** A day that comes every year, as month and day, with the year where one was named; and where the words for it stand. */
export type DayOfYear = { id: string; year?: string; found: string };

const chinese = new RegExp(`(?<!\\d)(?:每年的?|今年的?|明年的?|(\\d{4})年)?${shortNumeral}月份?${shortNumeral}[日号]`, 'u');
const month = `(${englishMonths.map((name) => `${name}|${name.slice(0, 3)}\\b\\.?`).join('|')})`;
const dayFirst = new RegExp(`\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${month}(?:,? (\\d{4}))?\\b`, 'iu');
const monthFirst = new RegExp(`\\b${month} (?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\b(?:,? (\\d{4})\\b)?`, 'iu');
const inFigures = /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u;

/** A leap year, whose days are those of all others and one more. */
const leap = '2028';

/**
 * The first day that a question names by its month and day, in the ways in which readers of either language type one; undefined
 * where it names none, or one that no year has.
 *
 * @example dayOfYearIn('by 15 March') // { id: '03-15', found: '15 March' }
 */
export function dayOfYearIn(question: string): DayOfYear | undefined {
  for (const [pattern, [year, ofMonth, day]] of [
    [inFigures, [1, 2, 3]],
    [chinese, [1, 2, 3]],
    [dayFirst, [3, 2, 1]],
    [monthFirst, [3, 1, 2]],
  ] as const) {
    const found = pattern.exec(question);
    if (!found) continue;
    const twoDigits = (part: number): string => String(numberOf(found[part]!)).padStart(2, '0');
    const id = `${twoDigits(ofMonth)}-${twoDigits(day)}`;
    const named = found[year];
    if (!isIsoDate(`${named ?? leap}-${id}`)) return undefined;
    return { id, ...(named === undefined ? {} : { year: named }), found: found[0] };
  }
  return undefined;
}

const endZh = new RegExp(`(?<![\\d个])(?:每年的?|今年的?|明年的?)?${shortNumeral}月(?:份的?)?(?:底|末|最后一天)(?!之?以?前)`, 'u');
const endEn = new RegExp(`(?<!\\b(?:by|before|until|till) (?:the )?)\\b(?:end|last day) of ${month}(?![a-z])`, 'iu');

/**
 * The last day of a month that a question names by its end; of February the 28th. What is due by then, 四月底前,
 * is due in the month, and names no day.
 *
 * @example monthEndIn('四月底要交什么') // { id: '04-30', found: '四月底' }
 */
export function monthEndIn(question: string): DayOfYear | undefined {
  const found = endZh.exec(question) ?? endEn.exec(question);
  const number = found ? numberOf(found[1]!) : 0;
  if (!found || number < 1 || number > 12) return undefined;
  const last = new Date(Date.UTC(Number(commonYear), number, 0)).getUTCDate();
  return { id: `${String(number).padStart(2, '0')}-${last}`, found: found[0] };
}
/** A year whose days all years have. */
const commonYear = '2027';

const numberOf = (typed: string): number =>
  readNumeral(typed) ?? englishMonths.findIndex((name) => name.slice(0, 3).toLowerCase() === typed.slice(0, 3).toLowerCase()) + 1;
