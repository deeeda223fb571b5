import { monthEnd, monthsFrom, plusDays, plusMonths, yearOf, type IsoDate, type IsoMonth } from '../days/calendar.ts';
import { monthsOf, type Period } from '../days/periods.ts';
import {
  holidayYears,
  isScheduleKnown,
  minusWorkingDays,
  plusWorkingDays,
  spanOfWorkingDays,
  workingDaysBetween,
} from '../days/working-days.ts';
import type { DayOfMonth, LimitFrequency, Span, TimeLimit } from './time-limit.ts';

/**
 * The last day of a time limit; or, where working days reach into a year whose holiday schedule is not known, the days between
 * which it lies, as far as the known years tell, and that year.
 */
export type Due = { on: IsoDate } | { earliest: IsoDate; latest: IsoDate; unknownYear: number };

/** The day on which a span of days after a day ends; the day itself is not counted. */
export function dueAfter(day: IsoDate, { count, measuredIn }: Span): Due {
  if (measuredIn === 'days') return { on: plusDays(day, count) };
  const first = plusDays(day, 1);
  if (!isScheduleKnown(first)) return between(day, count, Number(yearOf(first)));
  const lastKnown: IsoDate = `${holidayYears.last}-12-31`;
  const left = count - workingDaysBetween(day, lastKnown);
  return left <= 0 ? { on: plusWorkingDays(day, count) } : between(lastKnown, left, holidayYears.last + 1);
}

/** Whether a day lies past a limit of working days, after the days off that follow it; undefined where only a holiday schedule that is not known would tell. */
export function isPastDue(due: Due, day: IsoDate): boolean | undefined {
  if (!('on' in due)) return day <= due.earliest ? false : day > due.latest || undefined;
  if (day <= due.on) return false;
  const next = dueAfter(due.on, { count: 1, measuredIn: 'workingDays' });
  if ('on' in next) return day >= next.on;
  return day >= next.latest || undefined;
}

/** The last day from which a span of days lies before a day. */
export function dueBefore(day: IsoDate, { count, measuredIn }: Span): Due {
  if (measuredIn === 'days') return { on: plusDays(day, -count) };
  if (!isScheduleKnown(day)) return between(day, -count, Number(yearOf(day)));
  const firstKnown: IsoDate = `${holidayYears.first}-01-01`;
  // The day that is reached is itself a working day of a year that is known.
  const reach = workingDaysBetween(firstKnown, day);
  return reach > count ? { on: minusWorkingDays(day, count) } : between(firstKnown, reach - count, holidayYears.first - 1);
}

function between(day: IsoDate, count: number, unknownYear: number): Due {
  // Back from a day, the days off that follow the last working day count too.
  const [from, to] =
    count < 0
      ? [-spanOfWorkingDays(1 - count).most, -spanOfWorkingDays(-count).least]
      : [spanOfWorkingDays(count).least, spanOfWorkingDays(count).most];
  return { earliest: plusDays(day, from), latest: plusDays(day, to), unknownYear };
}

/** Where a limit counts from an event, or back from it: its last day, and that with the extension. */
export type DueOfEvent = { due: Due; extended?: Due };

/** The last day that a time limit gives for what happens on a day; undefined for one that counts from no event. */
export function dueOfEvent(limit: TimeLimit, day: IsoDate): DueOfEvent | undefined {
  switch (limit.sort) {
    case 'within': {
      const due = dueAfter(day, limit.span);
      return limit.extension ? { due, extended: furtherThan(due, limit.extension) } : { due };
    }
    case 'ahead':
      return { due: dueBefore(day, limit.span) };
    case 'with':
      return { due: { on: day } };
    case 'before':
      return { due: { on: plusDays(day, -1) } };
    default:
      return undefined;
  }
}

function furtherThan(due: Due, extension: Span): Due {
  if ('on' in due) return dueAfter(due.on, extension);
  const [earliest, latest] = [dueAfter(due.earliest, extension), dueAfter(due.latest, extension)];
  return {
    earliest: 'on' in earliest ? earliest.on : earliest.earliest,
    latest: 'on' in latest ? latest.on : latest.latest,
    unknownYear: due.unknownYear,
  };
}

/** How many months lie between two days by which something that comes back is due. */
const monthsApart: Partial<Record<LimitFrequency, number>> = { monthly: 1, quarterly: 3, yearly: 12 };

const dayIn = (month: IsoMonth, day: DayOfMonth): IsoDate => {
  const end = monthEnd(month);
  return day === 'end' || day > Number(end.slice(8)) ? end : `${month}-${String(day).padStart(2, '0')}`;
};

/**
 * The fixed days of a time limit that lie in a year, each with the period for which it is; empty for one that has none. What is to
 * come so often is due by the end of each such time.
 */
export function fixedDays(limit: TimeLimit, year: number): { on: IsoDate; period: Period }[] {
  const months = monthsFrom(`${year}-01`, `${year}-12`);
  if (limit.sort === 'yearly') {
    const month = months[limit.month - 1]!;
    return [{ on: dayIn(month, limit.day), period: String(limit.place === 'next' ? year - 1 : year) }];
  }
  if (limit.sort === 'monthly')
    return months.map((month) => ({ on: dayIn(month, limit.day), period: limit.place === 'next' ? plusMonths(month, -1) : month }));
  const apart = limit.sort === 'often' ? monthsApart[limit.frequency] : undefined;
  if (apart === undefined) return [];
  return months.filter((_, index) => (index + 1) % apart === 0).map((month) => ({ on: monthEnd(month), period: periodUpTo(month, apart) }));
}

function periodUpTo(month: IsoMonth, months: number): Period {
  const year = yearOf(month);
  const number = Number(month.slice(5));
  if (months === 1) return month;
  return months === 3 ? `${year}-Q${number / 3}` : year;
}

/** The fixed days of a time limit from one day to another, both included, in their order. */
export function fixedDaysFrom(limit: TimeLimit, first: IsoDate, last: IsoDate): ReturnType<typeof fixedDays> {
  const years = Array.from({ length: Number(yearOf(last)) - Number(yearOf(first)) + 1 }, (_, index) => Number(yearOf(first)) + index);
  return years.flatMap((year) => fixedDays(limit, year)).filter(({ on }) => on >= first && on <= last);
}

/** Whether a time limit has days of its own in every year. */
export const hasFixedDays = (limit: TimeLimit): boolean => fixedDays(limit, holidayYears.last).length > 0;

/** The last day of a time limit for a period, such as the year or month that is reported; undefined where it has none for such. */
export function dueOfPeriod(limit: TimeLimit, period: Period): IsoDate | undefined {
  const last = monthsOf(period).at(-1);
  if (last === undefined) return undefined;
  const year = Number(yearOf(last));
  return [year, year + 1].flatMap((one) => fixedDays(limit, one)).find((day) => day.period === period)?.on;
}

/** The next fixed day of a time limit, on a day or after it. */
export function nextFixedDay(limit: TimeLimit, asOf: IsoDate): { on: IsoDate; period: Period } | undefined {
  const year = Number(yearOf(asOf));
  return [year, year + 1].flatMap((one) => fixedDays(limit, one)).find(({ on }) => on >= asOf);
}
