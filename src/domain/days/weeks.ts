// Each from a file of its own: the whole package is 304 files, which every command would load.
import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { formatISO } from 'date-fns/formatISO';
import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { IsoDate } from './calendar.ts';

/** A week as `YYYY-Www`, Monday first (ISO 8601). */
export type IsoWeek = string;

/** The week of a day, which belongs to the year in which its Thursday lies. */
export function weekOf(date: IsoDate): IsoWeek {
  const day = parseISO(date);
  return `${getISOWeekYear(day)}-W${String(getISOWeek(day)).padStart(2, '0')}`;
}

/** The Monday and the Sunday of the week in which a day lies. */
export function weekAround(date: IsoDate): { from: IsoDate; to: IsoDate } {
  const day = parseISO(date);
  const dayOf = (moment: Date): IsoDate => formatISO(moment, { representation: 'date' });
  return { from: dayOf(startOfISOWeek(day)), to: dayOf(endOfISOWeek(day)) };
}
