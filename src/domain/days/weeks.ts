import { epochDay, plusDays, yearOf, type IsoDate } from './calendar.ts';

/** A week as `YYYY-Www`, Monday first (ISO 8601). */
export type IsoWeek = string;

/** How many days after Monday a day is; 1970-01-01 was a Thursday. */
const daysAfterMonday = (date: IsoDate): number => (((epochDay(date) + 3) % 7) + 7) % 7;

/** The week of a day, which belongs to the year in which its Thursday lies. */
export function weekOf(date: IsoDate): IsoWeek {
  const thursday = plusDays(date, 3 - daysAfterMonday(date));
  const year = yearOf(thursday);
  const before = epochDay(thursday) - epochDay(`${year}-01-01`);
  return `${year}-W${String(Math.floor(before / 7) + 1).padStart(2, '0')}`;
}

/** The Monday and the Sunday of the week in which a day lies. */
export function weekAround(date: IsoDate): { from: IsoDate; to: IsoDate } {
  const from = plusDays(date, -daysAfterMonday(date));
  return { from, to: plusDays(from, 6) };
}
