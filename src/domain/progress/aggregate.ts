import { ascending } from 'd3-array';
import { hoursOf, monthsOf, periodOf, type Frequency, type Period } from '../days/periods.ts';

/** One value of a series. `value` is undefined where nothing was measured: a gap, never zero. */
export type Observation = { period: Period; value?: number | undefined; series?: string | undefined; validHours?: number | undefined };

/** A mean over a longer period: its value, and how many of its months are in it. */
export type Aggregate = { period: Period; value: number; months: number; of: number; whole: boolean };

/** The share of a month's hours that must be valid for its mean to count. */
export const validShare = 0.75;

/**
 * True where a monthly mean counts: it has a value, and where the valid hours are known, at least three
 * quarters of the month's hours are valid. The portal's own rule, printed beside each chart.
 */
export const isValid = ({ period, value, validHours }: Observation): boolean =>
  value !== undefined && (validHours === undefined || validHours >= hoursOf(period) * validShare);

/**
 * Quarterly or yearly means of one series of monthly means, oldest first: the mean over the valid hours of its
 * valid months, or over the months where hours are not known. A quarter is whole with two of its months, a year
 * with four whole quarters; what is not whole is marked and not compared. Periods without a valid month
 * have no aggregate.
 */
export function aggregate(observations: readonly Observation[], frequency: Exclude<Frequency, 'monthly'>): Aggregate[] {
  const valid = observations.filter(isValid);
  const groups = Map.groupBy(valid, ({ period }) => periodOf(period, frequency));
  return [...groups]
    .map(([period, months]) => {
      const expected = monthsOf(period);
      return { period, value: weightedMean(months), months: months.length, of: expected.length, whole: isWhole(months, frequency) };
    })
    .toSorted((a, b) => ascending(a.period, b.period));
}

function isWhole(months: readonly Observation[], frequency: Exclude<Frequency, 'monthly'>): boolean {
  if (frequency === 'quarterly') return months.length >= 2;
  const quarters = Map.groupBy(months, ({ period }) => periodOf(period, 'quarterly'));
  return quarters.size === 4 && [...quarters.values()].every(({ length }) => length >= 2);
}

/** Sums in whole millionths, so that no binary noise reaches the last printed digit. */
function weightedMean(months: readonly Observation[]): number {
  let [sum, weight] = [0, 0];
  for (const { value, validHours = 1 } of months) {
    sum += Math.round(value! * 1e6) * validHours;
    weight += validHours;
  }
  return sum / (weight * 1e6);
}

/** The mean of values that exist; undefined where none does. Each counts the same. */
export function plainMean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length ? known.reduce((sum, value) => sum + Math.round(value * 1e6), 0) / (known.length * 1e6) : undefined;
}
