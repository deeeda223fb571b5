import { plusDays, yearOf, type IsoDate } from './calendar.ts';
import { isWorkingDay, holidayYears, plusWorkingDays } from './working-days.ts';

/** From this day the Measures for Ecological and Environmental Administrative Penalties (MEE order 30) are in force. */
const measuresInForce = '2023-07-01';

/**
 * How many working days an authority has to publish a decision: 7 by MEE order 30 art. 65; for decisions
 * before it came into force 20, by the Government Information Disclosure Regulations art. 26.
 */
export const publicityLimit = (decidedOn: IsoDate): 7 | 20 => (decidedOn >= measuresInForce ? 7 : 20);

/** Working days within which a revoked or changed decision leaves publicity (Administrative Penalty Law art. 48, 85). */
export const withdrawalLimit = 3;

/** How something stood against its limit of working days; undefined days: the holiday schedule is not known. */
export type Timeliness = { limit: number; due: IsoDate; late: number } | undefined;

/** The working days after one day up to and with another, 0 where that is no later. */
export function workingDaysBetween(from: IsoDate, to: IsoDate): number {
  let count = 0;
  for (let day = plusDays(from, 1); day <= to; day = plusDays(day, 1)) if (isWorkingDay(day)) count++;
  return count;
}

/**
 * Whether something done on a day was done within `limit` working days of another, and how many working
 * days late it was. Undefined where the days reach into a year whose holiday schedule is not published.
 */
export function timeliness(from: IsoDate, done: IsoDate, limit: number): Timeliness {
  const known = (date: IsoDate) => Number(yearOf(date)) >= holidayYears.first && Number(yearOf(date)) <= holidayYears.last;
  if (!known(from) || !known(done)) return undefined;
  try {
    const due = plusWorkingDays(from, limit);
    return { limit, due, late: workingDaysBetween(due, done) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
