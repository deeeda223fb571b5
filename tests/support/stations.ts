import { readFileSync } from 'node:fs';

/**
 * The station series summed a second time, from the table itself, in exact fractions of whole numbers and with
 * none of the project's code: the printed digits must be the same.
 */
export type Fraction = { over: bigint; under: bigint };
const lines = readFileSync('content/indicators/data/prsa-monthly.csv', 'utf8').trim().split(/\r?\n/);
const header = lines[0]!.split(',');
export const rows = lines.slice(1).map((line) => Object.fromEntries(line.split(',').map((cell, index) => [header[index]!, cell])));
export const districtOf: Record<string, string> = {
  Aotizhongxin: 'chaoyang',
  Nongzhanguan: 'chaoyang',
  Changping: 'changping',
  Dingling: 'changping',
  Dongsi: 'dongcheng',
  Tiantan: 'dongcheng',
  Guanyuan: 'xicheng',
  Wanshouxigong: 'xicheng',
  Gucheng: 'shijingshan',
  Huairou: 'huairou',
  Shunyi: 'shunyi',
  Wanliu: 'haidian',
};
export const pollutants = ['pm25', 'pm10', 'so2', 'no2', 'co', 'o3'];
export const stations = Object.keys(districtOf);
export const years = ['2013', '2014', '2015', '2016', '2017'];
export const quarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
export const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.floor((Number(month.slice(5)) - 1) / 3) + 1}`;
export const daysIn = (month: string) =>
  [31, Number(month.slice(0, 4)) % 4 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month.slice(5)) - 1]!;

export function validMonths(pollutant: string, station: string, inPeriod: (month: string) => boolean) {
  return rows.filter((row) => {
    const hours = Number(row[`${pollutant}_hours`]);
    return row['station'] === station && inPeriod(row['month']!) && row[pollutant] !== '' && hours * 4 >= daysIn(row['month']!) * 24 * 3;
  });
}
/** A value with one decimal as a whole number of tenths. */
export const tenths = (text: string) => BigInt(text.includes('.') ? text.replace('.', '') : `${text}0`);
export function weighted(months: typeof rows, pollutant: string): Fraction {
  let [over, hours] = [0n, 0n];
  for (const row of months) {
    over += tenths(row[pollutant]!) * BigInt(row[`${pollutant}_hours`]!);
    hours += BigInt(row[`${pollutant}_hours`]!);
  }
  return { over, under: hours * 10n };
}
export const meanOf = (fractions: Fraction[]): Fraction => {
  const under = fractions.reduce((product, one) => product * one.under, 1n);
  return { over: fractions.reduce((sum, one) => sum + one.over * (under / one.under), 0n), under: under * BigInt(fractions.length) };
};
/** Printed with one decimal, halves upwards, thousands grouped. */
export function printed({ over, under }: Fraction): string {
  const rounded = (over * 20n + under) / (under * 2n);
  return `${String(rounded / 10n).replace(/\B(?=(\d{3})+$)/g, ',')}.${rounded % 10n}`;
}
export const isWholeQuarter = (months: typeof rows) => months.length >= 2;
export const isWholeYear = (months: typeof rows) =>
  [1, 2, 3, 4].every((quarter) => months.filter((row) => quarterOf(row['month']!).endsWith(`Q${quarter}`)).length >= 2);
