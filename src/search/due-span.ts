import { epochDay, monthEnd, monthOf, plusDays, plusMonths, type IsoDate } from '../domain/days/calendar.ts';

/** The span of days in which a question asks what falls due, by the name of its words. */
export type DueSpan = { name: 'today' | 'tomorrow' | 'week' | 'nextWeek' | 'month' | 'nextMonth'; from: IsoDate; to: IsoDate };

const spans: readonly (readonly [DueSpan['name'], RegExp])[] = [
  ['today', /今[天日]|\btoday\b/iu],
  ['tomorrow', /明[天日]|\btomorrow\b/iu],
  ['nextWeek', /下个?(?:周|星期)|\b(?:next|coming) week\b/iu],
  ['week', /[本这]个?(?:周|星期)|\bthis week\b/iu],
  ['nextMonth', /下个?月|\b(?:next|coming) month\b/iu],
  ['month', /(?:本|这个?)月|\bthis month\b/iu],
];

/**
 * In which days what falls due is asked for: from today on, to the end of the week or month; undefined where none are named.
 *
 * @example dueSpan('本周到期', '2026-11-26') // { name: 'week', from: '2026-11-26', to: '2026-11-29' }
 */
export function dueSpan(question: string, today: IsoDate): DueSpan | undefined {
  const typed = question.normalize('NFKC');
  const name = spans.find(([, pattern]) => pattern.test(typed))?.[0];
  if (name === undefined) return undefined;
  const monday = plusDays(today, (name === 'nextWeek' ? 7 : 0) - weekday(today));
  const month = plusMonths(monthOf(today), name === 'nextMonth' ? 1 : 0);
  const day = plusDays(today, name === 'tomorrow' ? 1 : 0);
  if (name === 'today' || name === 'tomorrow') return { name, from: day, to: day };
  const [first, last] = name === 'week' || name === 'nextWeek' ? [monday, plusDays(monday, 6)] : [`${month}-01`, monthEnd(month)];
  return { name, from: first < today ? today : first, to: last };
}

/** Days since Monday; the days since 1970 begin with a Thursday. */
const weekday = (date: IsoDate): number => (epochDay(date) + 3) % 7;
