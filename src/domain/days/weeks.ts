import { endOfISOWeek, format, parseISO, startOfISOWeek } from 'date-fns';
import type { IsoDate } from './calendar.ts';

/** A week as `YYYY-Www`, Monday first (ISO 8601). */
export type IsoWeek = string;
export const weekOf = (date: IsoDate): IsoWeek => format(parseISO(date), "RRRR-'W'II");

/** The Monday and the Sunday of the week in which a day lies. */
export function weekAround(date: IsoDate): { from: IsoDate; to: IsoDate } {
  const day = parseISO(date);
  return { from: format(startOfISOWeek(day), 'yyyy-MM-dd'), to: format(endOfISOWeek(day), 'yyyy-MM-dd') };
}
