/** What words count by beside plain numbers. */
export type MeasurementSort = 'frequency' | 'times' | 'months' | 'days' | 'fraction' | 'ordinal' | 'pollutant' | 'quantity';

/**
 * A way of saying something of a sort: what the words that a pattern finds mean, undefined for nothing. `possible`: they do
 * not state it, but answer for it where the other language does.
 */
export type MeasurementReading = {
  sort: MeasurementSort;
  pattern: RegExp;
  meaning: (groups: readonly (string | undefined)[]) => string | undefined;
  possible?: true;
};

const months: Record<string, number> = { month: 1, quarter: 3, halfyear: 6, year: 12 };
const namesOfMonths: Record<number, string> = { 1: 'month', 3: 'quarter', 6: 'halfyear', 12: 'year' };

/** How often something is, whatever it is called: four times a year is every quarter. Where a count is given, it counts. */
export function every(count: number, period: string, often?: number): string {
  const name = namesOfMonths[((months[period] ?? NaN) * count) / (often ?? 1)];
  return often === undefined ? (name ?? period) : often === 1 ? `${name ?? period}×1` : (name ?? `${period}×${often}`);
}

/** A number of something, in something smaller, of which it holds `factor`; undefined for what is a year of the calendar. */
export const measured = (count: number | undefined, factor = 1): string | undefined =>
  count === undefined || count >= 1900 ? undefined : String(Math.round(count * factor * 1000) / 1000);

export const fraction = (above: number | undefined, below: number | undefined): string | undefined =>
  above && below ? `${above}/${below}` : undefined;

/** A part in tenths, as English names it: two tenths are a fifth. */
export const inTenths = (tenths: number | undefined): string | undefined =>
  tenths === undefined ? undefined : tenths % 2 ? `${tenths}/10` : `${tenths / 2}/5`;

const formulas = {
  'PM2.5': 'PM\\s?2\\.5',
  PM10: 'PM\\s?10',
  'SO₂': 'SO[₂2]',
  'NO₂': 'NO[₂2]',
  'O₃': '(?<![A-Z])O[₃3]',
  'CO₂': 'CO[₂2]',
} as const;

/** What amounts are measured in, as words name it. */
export const quantities = (patterns: Record<'µg' | 'mg' | 'km' | 'mile' | 'yuan' | 'dollar', string>): MeasurementReading[] =>
  Object.entries(patterns).map(([name, pattern]) => ({ sort: 'quantity', pattern: new RegExp(pattern, 'gi'), meaning: () => name }));

/** The pollutants that formulas name in either language, and words of one that answer for them. */
export const pollutants = (patterns: Record<keyof typeof formulas, string>): MeasurementReading[] =>
  (Object.keys(formulas) as (keyof typeof formulas)[]).flatMap((name): MeasurementReading[] => [
    { sort: 'pollutant', pattern: new RegExp(formulas[name], 'g'), meaning: () => name },
    { sort: 'pollutant', pattern: new RegExp(patterns[name], 'gi'), meaning: () => name, possible: true },
  ]);
