// Each from a file of its own: the whole package is 304 files, which every command would load.
import { getISODay } from 'date-fns/getISODay';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { parseISO } from 'date-fns/parseISO';
import { plusDays, type IsoDate } from './calendar.ts';

/** A week as `YYYY-Www`, Monday first (ISO 8601). */
export type IsoWeek = string;

/** The week of a day, which belongs to the year in which its Thursday lies. */
export function weekOf(date: IsoDate): IsoWeek {
  const day = parseISO(date);
  return `${getISOWeekYear(day)}-W${String(getISOWeek(day)).padStart(2, '0')}`;
}

/** The Monday and the Sunday of the week in which a day lies. */
export function weekAround(date: IsoDate): { from: IsoDate; to: IsoDate } {
  const from = plusDays(date, 1 - getISODay(parseISO(date)));
  return { from, to: plusDays(from, 6) };
}
