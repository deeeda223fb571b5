import { median } from 'd3-array';
import { dateOfEpochDay, monthOf, monthsFrom } from '../domain/days/calendar.ts';
import { meanWan, medianWan, sumWan } from '../domain/numbers/fines.ts';
import type { Columns } from './columns.ts';
import { unpublishedFine } from './scopes.ts';

/** What a result comes to: how many cases, what fines, whose, and from when to when. */
export type Summary = {
  cases: number;
  /** Cases with a fine. */
  fined: number;
  /** Cases with a fine of which the authority left out the amount: the total leaves them out. */
  unpublished: number;
  /** Fines together, in 10,000 yuan; what was confiscated is not a fine. */
  totalWan: number;
  /** The mean fine of the cases with a fine, in 10,000 yuan to the whole yuan; 0 where there is none. */
  meanWan: number;
  /** The middle fine of the cases with a fine, in 10,000 yuan; 0 where there is none. */
  medianWan: number;
  /** The middle number of days from decision to publication, of the cases of which both are known; undefined where there is none. */
  medianDays: number | undefined;
  /** Organisations and individual businesses; natural persons cannot be identified and are not counted. */
  parties: number;
  /** First and last day of decision, `YYYY-MM-DD`; undefined where nothing is dated. */
  span: [string, string] | undefined;
};

export function summarise(columns: Columns, rows: Uint32Array): Summary {
  const fines: number[] = [];
  const days: number[] = [];
  let unpublished = 0;
  const { penalty } = columns.facets;
  const left = penalty?.sets.map((set) => set.some((position) => penalty.values[position]!.id === unpublishedFine)) ?? [];
  const parties = new Set<number>();
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    const fine = columns.fineWan[row]!;
    if (fine > 0) fines.push(fine);
    const published = columns.publicationDays[row];
    if (published !== undefined) days.push(published);
    if (penalty && left[penalty.codes[row]!]) unpublished++;
    if (columns.party[row]) parties.add(columns.party[row]!);
    const day = columns.day[row]!;
    if (day < 0) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return {
    cases: rows.length,
    fined: fines.length,
    unpublished,
    totalWan: sumWan(fines),
    meanWan: meanWan(fines),
    medianWan: medianWan(fines),
    medianDays: median(days),
    parties: parties.size,
    span: last < 0 ? undefined : [dateOfEpochDay(first), dateOfEpochDay(last)],
  };
}

/** Cases by month of decision, `YYYY-MM`, oldest first and without gaps from the first month of all rows to the last. */
export function perMonth(columns: Columns, rows: Uint32Array): Map<string, number> {
  const months = new Map<string, number>();
  let [first, last] = [Infinity, -Infinity];
  for (const day of columns.day) {
    if (day < 0) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  if (last < 0) return months;
  for (const month of monthsFrom(monthOf(dateOfEpochDay(first)), monthOf(dateOfEpochDay(last)))) months.set(month, 0);
  const known = new Map<number, string>();
  for (const row of rows) {
    const day = columns.day[row]!;
    if (day < 0) continue;
    let month = known.get(day);
    if (month === undefined) known.set(day, (month = monthOf(dateOfEpochDay(day))));
    months.set(month, months.get(month)! + 1);
  }
  return months;
}

/** Bounds of the bars of fines, in 10,000 yuan: from one to just below the next; the last has no end. */
export const fineBounds = [0, 0.5, 1, 2, 5, 10, 20, 50, 100] as const;

/** Cases by the bars of {@link fineBounds}; the first holds those without a fine too. */
export function perFine(columns: Columns, rows: Uint32Array): number[] {
  const bars = fineBounds.map(() => 0);
  for (const row of rows) bars[fineBounds.findLastIndex((bound) => columns.fineWan[row]! >= bound)]!++;
  return bars;
}
