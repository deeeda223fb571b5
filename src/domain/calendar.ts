import { addDays, differenceInCalendarDays, format, getISODay, isValid, parse } from 'date-fns';
import schedule from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

/** A calendar day as `YYYY-MM-DD`. Days have no time zone; they compare as text. */
export type IsoDate = string;
/** A calendar month as `YYYY-MM`. */
export type IsoMonth = string;

const day = 'yyyy-MM-dd';
const asDate = (date: IsoDate): Date => parse(date, day, new Date(0));

/** True for a day that exists: `2023-02-28` but not `2023-02-30`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const parsed = asDate(text);
  return isValid(parsed) && format(parsed, day) === text;
}

/** True for a month that exists, `2023-01` to `9999-12`. */
export const isIsoMonth = (text: string): boolean => isIsoDate(`${text}-01`);

export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7);
export const yearOf = (date: IsoDate): string => date.slice(0, 4);

export const plusDays = (date: IsoDate, days: number): IsoDate => format(addDays(asDate(date), days), day);

/** A week as `YYYY-Www`, Monday first (ISO 8601). */
export type IsoWeek = string;
export const weekOf = (date: IsoDate): IsoWeek => format(asDate(date), "RRRR-'W'II");

/** The Monday and the Sunday of the week in which a day lies. */
export function weekAround(date: IsoDate): { from: IsoDate; to: IsoDate } {
  const from = plusDays(date, 1 - getISODay(asDate(date)));
  return { from, to: plusDays(from, 6) };
}

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => differenceInCalendarDays(asDate(to), asDate(from));

/** The month `count` months after `month`; negative counts go back. */
export function plusMonths(month: IsoMonth, count: number): IsoMonth {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** Every month from `first` to `last`, both included; empty when `last` is earlier. */
export function monthsFrom(first: IsoMonth, last: IsoMonth): IsoMonth[] {
  const months: IsoMonth[] = [];
  for (let month = first; month <= last; month = plusMonths(month, 1)) months.push(month);
  return months;
}

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

/** The day it is at this moment in a time zone. The only reader of the wall clock in the project. */
export function todayIn(timeZone: string, now: Date = new Date()): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}
