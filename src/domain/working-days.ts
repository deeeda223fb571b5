import schedule from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import { plusDays, yearOf, type IsoDate } from './calendar.ts';

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
  let current = date;
  for (let counted = 0; counted < count;) {
    current = plusDays(current, 1);
    if (isWorkingDay(current)) counted++;
  }
  return current;
}

/**
 * True on a day on which offices work, make-up days included.
 *
 * @throws RangeError for a year whose holiday schedule is not published.
 */
export function isWorkingDay(date: IsoDate): boolean {
  const year = Number(yearOf(date));
  if (year < holidayYears.first || year > holidayYears.last) {
    throw new RangeError(`The holiday schedule of ${year} is not known; working days cannot be counted.`);
  }
  // The package's own functions read days in the machine's time zone; its tables don't.
  if (date in schedule.workdays) return true;
  if (date in schedule.holidays) return false;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday > 0 && weekday < 6;
}
