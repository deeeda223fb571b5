import { isIsoMonth, monthEnd, monthsFrom, plusMonths, yearOf, type IsoDate, type IsoMonth } from './calendar.ts';

/** How often an indicator is measured, or a view of it sums up. */
export type Frequency = 'monthly' | 'quarterly' | 'yearly';
/** A month `2023-01`, a quarter `2023-Q1` or a year `2023`. Periods of one frequency compare as text. */
export type Period = string;

/** True for a period of a frequency. */
export function isPeriod(text: string, frequency: Frequency): boolean {
  if (frequency === 'monthly') return isIsoMonth(text);
  return frequency === 'quarterly' ? /^\d{4}-Q[1-4]$/.test(text) : /^\d{4}$/.test(text);
}

/** The frequency of a period, from how it is written; undefined for what is none. */
export const frequencyOf = (text: string): Frequency | undefined =>
  (['monthly', 'quarterly', 'yearly'] as const).find((frequency) => isPeriod(text, frequency));

/** The period of a frequency in which a month lies. */
export function periodOf(month: IsoMonth, frequency: Frequency): Period {
  if (frequency === 'monthly') return month;
  const year = yearOf(month);
  return frequency === 'yearly' ? year : `${year}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;
}

/** The months of a period, in order. */
export function monthsOf(period: Period): IsoMonth[] {
  if (isIsoMonth(period)) return [period];
  const year = yearOf(period);
  if (period.length === 4) return monthsFrom(`${year}-01`, `${year}-12`);
  const first = `${year}-${String(Number(period.slice(6)) * 3 - 2).padStart(2, '0')}`;
  return monthsFrom(first, plusMonths(first, 2));
}

/** The first and the last day of a period. */
export function daysOf(period: Period): { from: IsoDate; to: IsoDate } {
  const months = monthsOf(period);
  return { from: `${months[0]!}-01`, to: monthEnd(months.at(-1)!) };
}

/** Every period from one to another, both included, so that what is missing between them is seen to be. */
export function periodsBetween(first: Period, last: Period, frequency: Frequency): Period[] {
  const months = monthsFrom(monthsOf(first)[0]!, monthsOf(last).at(-1)!);
  return [...new Set(months.map((month) => periodOf(month, frequency)))];
}

/** The hours of a month, leap years included. */
export const hoursOf = (month: IsoMonth): number => 24 * Number(monthEnd(month).slice(8));
