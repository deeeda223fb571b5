import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

/**
 * The station series of a content summed a second time, from the tables themselves, in exact fractions of whole numbers
 * and with none of the project's code: the printed digits must be the same.
 */
export type Fraction = { over: bigint; under: bigint };
type Row = Record<string, string>;

/** A monthly series of stations as its table holds it. */
export type StationSeries = {
  /** The id of the indicator. */
  id: string;
  stations: string[];
  /** The district of each station. */
  districtOf: Record<string, string>;
  /** The months of the table, from its first to its last, and the years and quarters they lie in. */
  months: string[];
  years: string[];
  quarters: string[];
  /** A station's rows whose months have a value and at least three quarters of their hours valid. */
  validMonths: (station: string, inPeriod: (month: string) => boolean) => Row[];
  /** A row's value as a fraction. */
  valueOf: (row: Row) => Fraction;
  /** The mean of months, weighted by their valid hours. */
  weighted: (months: Row[]) => Fraction;
};

type IndicatorFile = {
  frequency: string;
  decimals?: string;
  table: { file: string; period: string; value: string; series?: string; seriesAre?: string; validHours?: string };
};

/** All monthly series of stations in a content whose tables count valid hours. */
export function stationSeries(folder: string): StationSeries[] {
  const read = <T>(name: string) => parse(readFileSync(path.join(folder, name), 'utf8'), { schema: 'failsafe' }) as T;
  if (!existsSync(path.join(folder, 'indicators'))) return [];
  return readdirSync(path.join(folder, 'indicators'))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ id: name.replace('.yaml', ''), ...read<IndicatorFile>(`indicators/${name}`) }))
    .filter(({ frequency, decimals, table }) => frequency === 'monthly' && decimals === '1' && table.series && table.validHours)
    .filter(({ table }) => (table.seriesAre ?? 'stations') === 'stations')
    .map(({ id, table }) => {
      const units = read<Record<string, { unit: string }>>('stations.yaml');
      return seriesOf(id, rowsOf(path.join(folder, 'indicators', table.file)), table, units);
    });
}

function rowsOf(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const header = lines[0]!.split(',');
  return lines.slice(1).map((line) => Object.fromEntries(line.split(',').map((cell, index) => [header[index]!, cell])));
}

function seriesOf(id: string, rows: Row[], table: IndicatorFile['table'], units: Record<string, { unit: string }>): StationSeries {
  const [period, value, station, hours] = [table.period, table.value, table.series!, table.validHours!];
  const months = [...new Set(rows.map((row) => row[period]!))].toSorted();
  const stations = [...new Set(rows.map((row) => row[station]!))];
  const valueOf = (row: Row): Fraction => ({ over: tenths(row[value]!), under: 10n });
  return {
    id,
    stations,
    districtOf: Object.fromEntries(stations.map((one) => [one, units[one]!.unit])),
    months,
    years: [...new Set(months.map((month) => month.slice(0, 4)))],
    quarters: [...new Set(months.map(quarterOf))],
    validMonths: (one, inPeriod) =>
      rows
        .filter((row) => row[station] === one && inPeriod(row[period]!) && row[value] !== '')
        .filter((row) => Number(row[hours]) * 4 >= daysIn(row[period]!) * 24 * 3)
        .map((row) => ({ ...row, month: row[period]! })),
    valueOf,
    weighted(of) {
      let [over, counted] = [0n, 0n];
      for (const row of of) {
        over += tenths(row[value]!) * BigInt(row[hours]!);
        counted += BigInt(row[hours]!);
      }
      return { over, under: counted * 10n };
    },
  };
}

export const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.floor((Number(month.slice(5)) - 1) / 3) + 1}`;
const daysIn = (month: string) =>
  [31, Number(month.slice(0, 4)) % 4 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month.slice(5)) - 1]!;
/** A value with one decimal as a whole number of tenths. */
const tenths = (text: string) => BigInt(text.includes('.') ? text.replace('.', '') : `${text}0`);
export const meanOf = (fractions: Fraction[]): Fraction => {
  const under = fractions.reduce((product, one) => product * one.under, 1n);
  return { over: fractions.reduce((sum, one) => sum + one.over * (under / one.under), 0n), under: under * BigInt(fractions.length) };
};
/** Printed with one decimal, halves upwards, thousands grouped. */
export function printed({ over, under }: Fraction): string {
  const rounded = (over * 20n + under) / (under * 2n);
  return `${String(rounded / 10n).replace(/\B(?=(\d{3})+$)/g, ',')}.${rounded % 10n}`;
}
export const isWholeQuarter = (months: Row[]) => months.length >= 2;
export const isWholeYear = (months: Row[]) =>
  [1, 2, 3, 4].every((quarter) => months.filter((row) => quarterOf(row['month']!).endsWith(`Q${quarter}`)).length >= 2);

/** The cells of a table, row by row, as a reader sees them. */
const cellsOf = (html: string) =>
  [...html.matchAll(/<tr[^>]*>(.*?)<\/tr>/gs)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell]) =>
      cell!
        .replace(/<[^>]+>/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  );

/** The table of yearly means on an English page of a station series as it is printed, and as it must be. */
export function yearlyMeans(html: string, series: StationSeries): { shown: string[][]; expected: string[][] } {
  const shown = cellsOf(/<table.*?<\/table>/s.exec(html.slice(html.indexOf('Yearly means')))![0]);
  const ofYear = (station: string, year: string) => series.validMonths(station, (month) => month.startsWith(year));
  const rows = series.stations.map((station) =>
    series.years.map((year) => {
      const months = ofYear(station, year);
      if (!months.length) return 'no data';
      const value = printed(series.weighted(months));
      return isWholeYear(months) ? value : `${value} (${months.length} mo.)`;
    }),
  );
  const means = series.years.map((year) => {
    const whole = series.stations.map((station) => ofYear(station, year)).filter(isWholeYear);
    return whole.length ? printed(meanOf(whole.map(series.weighted))) : 'no data';
  });
  const bare = shown.map(([name, ...cells]) => [name!.split(' ')[0]!, ...cells]);
  const inOrder = series.stations.map((station) => bare.find(([name]) => name === station)!);
  return {
    shown: [shown[0]!.slice(1), ...inOrder, shown.find(([name]) => name === 'Mean')!],
    expected: [series.years, ...series.stations.map((station, index) => [station, ...rows[index]!]), ['Mean', ...means]],
  };
}
