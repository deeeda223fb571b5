import { addDays, differenceInCalendarDays, format, getISODay, isValid, parse } from 'date-fns';

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

/** The day it is at this moment in a time zone. The only reader of the wall clock in the project. */
export function todayIn(timeZone: string, now: Date = new Date()): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(now);
}
