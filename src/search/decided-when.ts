import { plusMonths, type IsoDate } from '../domain/days/calendar.ts';
import { daysOf, type Period } from '../domain/days/periods.ts';
import { readNumeral } from '../domain/law/articles.ts';
import { englishMonths, monthNumber } from '../domain/days/english-months.ts';
import { askedDay, askedMonth, askedQuarter } from './answers.ts';
import { quotationMark } from './query.ts';

/** The days of decision that a question names, both included, and its other words; `period` where it names a whole month, quarter or year. */
export type DecidedWhen = { from: IsoDate; to: IsoDate; period?: Period; rest: string };

/** A day of a month, a month, or a quarter with its year, which Chinese writes on to what follows. */
const chineseDate =
  /(\d{4}年\d{1,2}月(?:\d{1,2}[日号]|份)?|\d{4}年第?[一二三四1-4]季度|(?<!\d|年)\d{1,2}月\d{1,2}[日号]|(?<![\d年])(?:1[0-2]|[1-9])月份?(?![\d底末内之以前后]))的?/gu;
/** A month in Chinese numerals. */
const spelledMonth =
  /(?<![第〇零一二三四五六七八九十百千\d])(十[一二]?|[一二三四五六七八九])月(?=份|[^\p{Script=Han}]|$|[^一二三四五六七八九十底末内之以前后])/gu;
/** The year of the day of which the portal speaks as today, and those before it. */
const yearWords: readonly (readonly [RegExp, number])[] = [
  [/(?:[今本]年(?!度?报)|\b(?:of )?this year\b)度?的?/giu, 0],
  [/(?:去年|\b(?:of )?last year\b)度?的?/giu, 1],
  [/前年度?的?/gu, 2],
];
/** What only bounds a time begins or ends with its month. */
const isWhole = '(?![底末内初以之前后])';
/** The month of that day, and the one before it. */
const monthWords: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?:本月|这个?月|当月)份?${isWhole}的?|\\b(?:of )?this month\\b`, 'giu'), 0],
  [new RegExp(`(?:上个?月(?!亮)|前一个月)份?${isWhole}的?|\\b(?:of )?last month\\b`, 'giu'), 1],
  [new RegExp(`上上个?月份?${isWhole}的?`, 'gu'), 2],
];

/**
 * A question with the years and months in figures that it names by 今年, 上个月, “last year”; all else as it is.
 *
 * @example withYearsInFigures('去年扬尘', '2026-11-26') // '2025年 扬尘'
 */
export function withYearsInFigures(question: string, today: IsoDate): string {
  const ofMonths = monthWords.toReversed().reduce((text, [words, back]) => {
    const [year, month] = plusMonths(today.slice(0, 7), -back).split('-').map(Number);
    return text.replace(words, ` ${year}年${month}月 `);
  }, question);
  const named = yearWords.reduce(
    (text, [words, back]) =>
      text.replace(words, (found) => ` ${Number(today.slice(0, 4)) - back}${/\p{Script=Han}/u.test(found) ? '年' : ''} `),
    ofMonths,
  );
  return named === question
    ? question
    : named
        .replace(/(?<=年) (?=\d{1,2}月)/gu, '')
        .replace(/\s+/gu, ' ')
        .trim();
}

/**
 * Reads the year that a question names by 今年, 去年, “last year” among its other words, where it names no day, month or quarter. In
 * quotation marks it is a phrase.
 *
 * @example decidedInYear('去年的扬尘', '2026-11-26') // { from: '2025-01-01', to: '2025-12-31', period: '2025', rest: '扬尘' }
 */
export function decidedInYear(question: string, today: IsoDate): DecidedWhen | undefined {
  if (quotationMark.test(question)) return undefined;
  const typed = question.normalize('NFKC').replace(/\s+/gu, ' ');
  for (const [words, back] of yearWords) {
    const marked = typed.replace(words, ' \n ');
    if (marked === typed) continue;
    const rest = marked
      .replace(/ *\n */u, ' \n ')
      .replace(atDate, ' ')
      .replace(/\s+/gu, ' ')
      .trim();
    const period = String(Number(today.slice(0, 4)) - back);
    return { ...daysOf(period), period, rest };
  }
  return undefined;
}
/** The third quarter of 2025 has as many words without its article. */
const longestDate = 4;

/**
 * Reads the day, the month or the quarter that a question names among its words; a year is needed for a quarter,
 * and a month without one is the latest that has begun. In quotation marks it is a phrase.
 *
 * @param today the day of which the portal speaks as today
 * @example decidedWhen('2026年10月 通州', '2026-11-26') // { from: '2026-10-01', to: '2026-10-31', period: '2026-10', rest: '通州' }
 */
export function decidedWhen(question: string, today: IsoDate): DecidedWhen | undefined {
  if (quotationMark.test(question)) return undefined;
  const figures = question.normalize('NFKC').replace(spelledMonth, (_, month: string) => `${readNumeral(month)}月`);
  const typed = withYearsInFigures(figures, today);
  const words = typed.replace(chineseDate, ' $1 ').split(/\s+/u).filter(Boolean);
  for (let length = Math.min(longestDate, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const piece = words.slice(at, at + length).join(' ');
      const before = words.slice(0, at).join(' ').toLowerCase();
      const rest = [...words.slice(0, at), '\n', ...words.slice(at + length)].join(' ').replace(atDate, ' ').replace(/\s+/gu, ' ').trim();
      const day = askedDay(piece, today);
      if (day !== undefined) return { from: day, to: day, rest };
      const period = askedMonth(piece) ?? askedQuarter(piece) ?? latestMonth(piece, before, today);
      if (period !== undefined) return { ...daysOf(period), period, rest };
    }
  }
  return undefined;
}
/** What leads to a date in English: “fines in the third quarter of 2025”. */
const atDate = /(?:(?<=^|\s)(?:in|on|during|of|from|for|since)(?: the)?(?: month of)?)? ?\n/iu;
const leadsToDate = /(?:^|\s)(?:in|during|of|from|for|since|last)$/u;
/** Months whose names are other words too. */
const otherWords: readonly string[] = ['march', 'may'];

/** The latest month of a name that has begun by a day; in English one that is another word too only behind a word that leads to a date. */
function latestMonth(piece: string, before: string, today: IsoDate): Period | undefined {
  const name = piece.toLowerCase();
  const [, figure] = /^(1[0-2]|[1-9])月份?$/u.exec(piece) ?? [];
  const isName = englishMonths.some((month) => month.toLowerCase() === name) && (!otherWords.includes(name) || leadsToDate.test(before));
  const month = figure === undefined ? (isName ? monthNumber(name) : 0) : Number(figure);
  if (!month) return undefined;
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return `${month > now ? year - 1 : year}-${String(month).padStart(2, '0')}`;
}
