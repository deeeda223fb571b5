import { group, mean } from 'd3-array';
import type { Observation } from '../schemas/indicator.ts';

/**
 * First and last period of a series, and the value of the last one. Where several stations were measured
 * the value is their mean over those with data; undefined where none has any.
 */
export function periodsOf(observations: readonly Observation[]): { first: string; last: string; latest: number | undefined } {
  const periods = observations.map(({ period }) => period).toSorted();
  const last = periods.at(-1) ?? '';
  return {
    first: periods[0] ?? '',
    last,
    latest: mean(
      observations.filter(({ period }) => period === last),
      ({ value }) => value,
    ),
  };
}

/** A station's mean over the months of a year that have data, and how many they are. */
export type YearMean = { value: number; months: number };

/** Yearly means of monthly values by series and year; a year without data has none. */
export function yearlyMeans(observations: readonly Observation[]): { years: string[]; bySeries: Map<string, Map<string, YearMean>> } {
  const measured = observations.filter(({ value }) => value !== undefined);
  const years = [...new Set(observations.map(({ period }) => period.slice(0, 4)))].toSorted();
  const bySeries = new Map(
    [...group(measured, ({ series }) => series ?? '')].map(([series, values]) => [
      series,
      new Map(
        [...group(values, ({ period }) => period.slice(0, 4))].map(([year, months]) => [
          year,
          { value: mean(months, ({ value }) => value)!, months: months.length },
        ]),
      ),
    ]),
  );
  return { years, bySeries };
}
