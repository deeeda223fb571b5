import { isIsoDate, plusDays, type IsoDate } from '../domain/days/calendar.ts';
import { typedDay } from '../domain/days/typed-day.ts';
import { englishMonths, monthNumber } from '../domain/days/english-months.ts';

/** What the portal knows beside its pages, for questions that have one answer: /search/answers.<lang>.json. */
export type Answers = {
  /** What falls due next, soonest first: the day, what, and the page. */
  due: { on: IsoDate; text: string; url: string }[];
  /** The digests of weeks, by their Mondays. */
  weeks: { from: IsoDate; url: string }[];
  /** Requirements that rest on an article: the law as the facet of articles names it and the number, and their names and pages. */
  requirements: Record<string, { title: string; url: string }[]>;
  /** How many requirements are enforced by an article on which they do not rest. */
  enforced: Record<string, number>;
  /** Articles that were read and on which no requirement rests: why, and where that stands. */
  setAside: Record<string, { reason: string; url: string }>;
  /** Pages of laws, by the law as the facet of articles names it. */
  laws: Record<string, { title: string; url: string }>;
};

/** What falls due in later days than so many, or behind so many others, is no answer to what is due. */
export const [dueDaysAhead, mostDue] = [62, 12];

const dueWords =
  /到期|截止|期限快到|快到期|(?<!应)该[报交]|(?:需要|要|该)?(?:上报|提交|[报交])(?:什么|哪些)|什么时候[报交]|\bdue\b|deadlines?\b/iu;

/** What may stand beside it: a question that names a thing, such as a yearly report, asks when that one is due. */
const besideDue =
  /什么时候|何时|几时|几号|哪天|哪一天|日期|什么|哪些|任务|报告|月报|进展|最近|近期|接下来|马上|本月|这个月|下个月|我们|[本这下]个?(?:周|星期)|今[天日]|明[天日]|现在|[要快有的了都吗呢？?]|\b(?:what|whats|is|are|the|a|any|all|this|next|coming|upcoming|month|week|today|tomorrow|now|soon|reports?|tasks?|dates?|has|to|be|do|we|have|when)\b|'s\b/giu;

/** Whether a question asks what falls due, and names nothing that does. */
export function asksWhatIsDue(question: string): boolean {
  const typed = question.normalize('NFKC');
  return dueWords.test(typed) && !/[\p{L}\p{N}]/u.test(typed.replace(dueWords, ' ').replace(besideDue, ' '));
}

const chineseDay = /^(\d{1,2})月(\d{1,2})[日号]?$/u;
/** As English outside America writes it; where the second number can be no month, as in America. */
const twoAndYear = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/;
const englishDay = /^(?:(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)|([a-z]+) (\d{1,2})(?:st|nd|rd|th)?),?(?: (\d{4}))?$/;

/**
 * The day that a question is, in the ways in which readers of either language type one; without a year the latest that
 * has come.
 *
 * @example askedDay('10月23日', '2026-11-26') // '2026-10-23'
 */
export function askedDay(question: string, today: IsoDate): IsoDate | undefined {
  const typed = question.normalize('NFKC').trim().toLowerCase();
  const whole = typedDay(typed.replace(/号$/u, '日'));
  if (whole) return whole;
  const daysBack = /^(?:今天|今日|today)$/u.test(typed) ? 0 : /^(?:昨天|昨日|yesterday)$/u.test(typed) ? 1 : undefined;
  if (daysBack !== undefined) return plusDays(today, -daysBack);
  const [, one, other, yearBehind] = twoAndYear.exec(typed) ?? [];
  if (yearBehind !== undefined) return real(yearBehind, Number(other), Number(one)) ?? real(yearBehind, Number(one), Number(other));
  const [, chineseMonth, chineseDate] = chineseDay.exec(typed) ?? [];
  if (chineseMonth) return latest(Number(chineseMonth), Number(chineseDate), today);
  const [, dayFirst, monthAfter, monthFirst, dayAfter, year] = englishDay.exec(typed) ?? [];
  const name = monthAfter ?? monthFirst;
  const month = name === undefined ? 0 : monthNamed(name);
  if (!month) return undefined;
  const day = Number(dayFirst ?? dayAfter);
  return year === undefined ? latest(month, day, today) : real(year, month, day);
}

/**
 * The month with its year that a question is, as readers of either language type one.
 *
 * @example askedMonth('October 2026') // '2026-10'
 */
export function askedMonth(question: string): string | undefined {
  const typed = question.normalize('NFKC').trim().toLowerCase();
  const [, year, number] = /^(\d{4})(?:年|[-/.])(\d{1,2})(?:月份?)?$/u.exec(typed) ?? [];
  const [, name, yearBehind] = /^([a-z]+),? (\d{4})$/.exec(typed) ?? [];
  const month = name === undefined ? Number(number) : monthNamed(name);
  return month >= 1 && month <= 12 ? `${year ?? yearBehind}-${String(month).padStart(2, '0')}` : undefined;
}

const chineseQuarters = '一二三四';
const englishQuarters = ['first', 'second', 'third', 'fourth'];
const yearThenQuarter = /^(\d{4})(?:年? ?第?([一二三四1-4])季度|[ -]?q([1-4]))$/u;
const quarterThenYear = /^(?:q([1-4])|(first|second|third|fourth|1st|2nd|3rd|4th) quarter)(?: of)?,? ?(\d{4})$/u;

/**
 * The quarter with its year that a question is, as readers of either language type one.
 *
 * @example askedQuarter('third quarter of 2025') // '2025-Q3'
 */
export function askedQuarter(question: string): string | undefined {
  const typed = question.normalize('NFKC').trim().toLowerCase();
  const [, year, inChinese, behind] = yearThenQuarter.exec(typed) ?? [];
  const [, before, inEnglish, yearBehind] = quarterThenYear.exec(typed) ?? [];
  const quarter = behind ?? before ?? numberOf(inChinese, [...chineseQuarters]) ?? numberOf(inEnglish, englishQuarters);
  return quarter === undefined ? undefined : `${year ?? yearBehind}-Q${quarter}`;
}

/** The place of a word among its fellows, counted from one; of one that begins with a digit that digit. */
const numberOf = (word: string | undefined, words: readonly string[]): string | undefined =>
  word && (words.includes(word) ? String(words.indexOf(word) + 1) : word[0]);

/** The number of a month by its English name or the first three letters of it; 0 for another word. */
const monthNamed = (name: string): number =>
  monthNumber(name) || englishMonths.findIndex((one) => one.slice(0, 3).toLowerCase() === name) + 1;

/** Leap days come every four years, but for some turns of a century. */
const yearsBack = 8;

function latest(month: number, day: number, today: IsoDate): IsoDate | undefined {
  const year = Number(today.slice(0, 4));
  for (let back = 0; back <= yearsBack; back++) {
    const date = real(String(year - back), month, day);
    if (date !== undefined && date <= today) return date;
  }
  return undefined;
}

function real(year: string, month: number, day: number): IsoDate | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isIsoDate(date) ? date : undefined;
}
