/** A calendar day as `YYYY-MM-DD`. Days have no time zone; they compare as text. */
export type IsoDate = string;
/** A calendar month as `YYYY-MM`. */
export type IsoMonth = string;

const dayLength = 86_400_000;

/** A day as whole days since 1970-01-01, to reckon with or to keep many of; NaN for what is no day. */
export const epochDay = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`) / dayLength;

/** The day that lies so many whole days after 1970-01-01. */
export const dateOfEpochDay = (epochDay: number): IsoDate => new Date(epochDay * dayLength).toISOString().slice(0, 10);

/** True for a day that exists, from the year 1: `2023-02-28` but not `2023-02-30`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '0001') return false;
  const day = epochDay(text);
  return !Number.isNaN(day) && dateOfEpochDay(day) === text;
}

/** True for a month that exists, `2023-01` to `9999-12`. */
export const isIsoMonth = (text: string): boolean => isIsoDate(`${text}-01`);

export const monthOf = (date: IsoDate): IsoMonth => date.slice(0, 7);
/** The year of a day, of a month or of another period: whatever begins with it. */
export const yearOf = (date: IsoDate | IsoMonth): string => date.slice(0, 4);

export const plusDays = (date: IsoDate, days: number): IsoDate => dateOfEpochDay(epochDay(date) + days);

/** Whole days from one day to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number => epochDay(to) - epochDay(from);

/** The first day of the year that ends with a day: 2025-11-25 for 2026-11-24. */
export function yearUpTo(date: IsoDate): IsoDate {
  const before = `${Number(yearOf(date)) - 1}${date.slice(4)}`;
  return plusDays(isIsoDate(before) ? before : `${before.slice(0, 8)}28`, 1);
}

/** The month `count` months after `month`; negative counts go back. */
export function plusMonths(month: IsoMonth, count: number): IsoMonth {
  const index = Number(yearOf(month)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
}

/** The last day of a month. */
export const monthEnd = (month: IsoMonth): IsoDate => plusDays(`${plusMonths(month, 1)}-01`, -1);

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
