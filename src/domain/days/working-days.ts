import { bisectRight } from 'd3-array';
import schedule from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { dateOfEpochDay, epochDay, plusDays, yearOf, type IsoDate } from './calendar.ts';

/**
 * The years for which the State Council's holiday schedule is in our data. Outside them a
 * working day cannot be known: the schedule of a year is announced in the preceding autumn.
 */
export const holidayYears = { first: 2004, last: 2026 } as const;

/**
 * Adds working days (工作日) to a day, as the limits of the Government Information Disclosure
 * Regulations and of the Administrative Penalty Law art. 85 count them; the first day is not counted.
 *
 * @throws RangeError when the count leaves the years whose holiday schedule is published.
 */
export function plusWorkingDays(date: IsoDate, count: number): IsoDate {
  if (count <= 0) return date;
  isWorkingDay(plusDays(date, 1));
  const day = allWorkingDays()[bisectRight(allWorkingDays(), epochDay(date)) + count - 1];
  if (day === undefined) throw unknownYear(holidayYears.last + 1);
  return dateOfEpochDay(day);
}

/**
 * The latest working day from which so many working days lie before a day is over, the first day not counted: the day by which
 * something is to be told that many working days ahead. The day itself where the count is 0.
 *
 * @throws RangeError when the count leaves the years whose holiday schedule is published.
 */
export function minusWorkingDays(date: IsoDate, count: number): IsoDate {
  if (count <= 0) return date;
  isWorkingDay(date);
  const day = allWorkingDays()[bisectRight(allWorkingDays(), epochDay(date)) - 1 - count];
  if (day === undefined) throw unknownYear(holidayYears.first - 1);
  return dateOfEpochDay(day);
}

/**
 * The fewest and the most days in which so many working days have passed, over all days of the years whose schedule is known: what
 * can be said where the schedule is not.
 */
export function spanOfWorkingDays(count: number): { least: number; most: number } {
  if (count <= 0) return { least: 0, most: 0 };
  const known = spans.get(count);
  if (known) return known;
  const first = epochDay(`${holidayYears.first}-01-01`) - 1;
  const days = [first, ...allWorkingDays()];
  // What begins on a working day takes longest, and what begins on the last day off before one the shortest.
  const lengths = days.slice(0, -count - 1).flatMap((day, index) => {
    const end = days[index + count]!;
    return [end - day, end - (days[index + 1]! - 1)];
  });
  const span = { least: Math.min(...lengths), most: Math.max(...lengths) };
  spans.set(count, span);
  return span;
}
const spans = new Map<number, { least: number; most: number }>();

/**
 * The working days after one day up to and with another, 0 where that is no later.
 *
 * @throws RangeError where it reaches beyond the years whose holiday schedule is published.
 */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  if (to <= from) return 0;
  for (const end of [plusDays(from, 1), to]) isWorkingDay(end);
  return bisectRight(allWorkingDays(), epochDay(to)) - bisectRight(allWorkingDays(), epochDay(from));
}

let working: number[] | undefined;
/** All working days that are known, in their order: limits are asked of each decision many times, and counting day by day was half of a large build. */
function allWorkingDays(): number[] {
  if (!working) {
    working = [];
    const last = epochDay(`${holidayYears.last}-12-31`);
    for (let day = epochDay(`${holidayYears.first}-01-01`); day <= last; day++) if (isWorkingDay(dateOfEpochDay(day))) working.push(day);
  }
  return working;
}

const unknownYear = (year: number): RangeError =>
  new RangeError(`The holiday schedule of ${year} is not known; working days cannot be counted.`);

/** Whether the holiday schedule of the year of a day is known. */
export const isScheduleKnown = (date: IsoDate): boolean =>
  Number(yearOf(date)) >= holidayYears.first && Number(yearOf(date)) <= holidayYears.last;

/**
 * True on a day on which offices work, make-up days included.
 *
 * @throws RangeError for a year whose holiday schedule is not published.
 */
export function isWorkingDay(date: IsoDate): boolean {
  const year = Number(yearOf(date));
  if (!isScheduleKnown(date)) throw unknownYear(year);
  // The package's own functions read days in the machine's time zone; its tables don't.
  if (date in schedule.workdays) return true;
  if (date in schedule.holidays) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6;
}
