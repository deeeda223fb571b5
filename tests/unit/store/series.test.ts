import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadContent, type Content } from '../../../src/content/load.ts';
import { formatNumber } from '../../../src/i18n/index.ts';
import { courseOfIndicator, districtMeans, viewOf } from '../../../src/store/series.ts';
import { Store } from '../../../src/store/store.ts';

/**
 * The station series summed a second time, from the table itself, in exact fractions of whole numbers and with
 * none of the project's code: the printed digits must be the same.
 */
type Fraction = { over: bigint; under: bigint };
const lines = readFileSync('content/indicators/data/prsa-monthly.csv', 'utf8').trim().split(/\r?\n/);
const header = lines[0]!.split(',');
const rows = lines.slice(1).map((line) => Object.fromEntries(line.split(',').map((cell, index) => [header[index]!, cell])));
const districtOf: Record<string, string> = {
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
const pollutants = ['pm25', 'pm10', 'so2', 'no2', 'co', 'o3'];
const stations = Object.keys(districtOf);
const years = ['2013', '2014', '2015', '2016', '2017'];
const quarters = years.flatMap((year) => [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`));
const quarterOf = (month: string) => `${month.slice(0, 4)}-Q${Math.floor((Number(month.slice(5)) - 1) / 3) + 1}`;
const daysIn = (month: string) =>
  [31, Number(month.slice(0, 4)) % 4 ? 28 : 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][Number(month.slice(5)) - 1]!;

function validMonths(pollutant: string, station: string, inPeriod: (month: string) => boolean) {
  return rows.filter((row) => {
    const hours = Number(row[`${pollutant}_hours`]);
    return row['station'] === station && inPeriod(row['month']!) && row[pollutant] !== '' && hours * 4 >= daysIn(row['month']!) * 24 * 3;
  });
}
/** A value with one decimal as a whole number of tenths. */
const tenths = (text: string) => BigInt(text.includes('.') ? text.replace('.', '') : `${text}0`);
function weighted(months: typeof rows, pollutant: string): Fraction {
  let [over, hours] = [0n, 0n];
  for (const row of months) {
    over += tenths(row[pollutant]!) * BigInt(row[`${pollutant}_hours`]!);
    hours += BigInt(row[`${pollutant}_hours`]!);
  }
  return { over, under: hours * 10n };
}
const meanOf = (fractions: Fraction[]): Fraction => {
  const under = fractions.reduce((product, one) => product * one.under, 1n);
  return { over: fractions.reduce((sum, one) => sum + one.over * (under / one.under), 0n), under: under * BigInt(fractions.length) };
};
/** Printed with one decimal, halves upwards, thousands grouped. */
function printed({ over, under }: Fraction): string {
  const rounded = (over * 20n + under) / (under * 2n);
  return `${String(rounded / 10n).replace(/\B(?=(\d{3})+$)/g, ',')}.${rounded % 10n}`;
}
const isWholeQuarter = (months: typeof rows) => months.length >= 2;
const isWholeYear = (months: typeof rows) =>
  [1, 2, 3, 4].every((quarter) => months.filter((row) => quarterOf(row['month']!).endsWith(`Q${quarter}`)).length >= 2);

let content: Content;
let store: Store;
beforeAll(async () => {
  ({ content } = await loadContent('content'));
  store = new Store(content, '2026-11-24');
});

describe.each(pollutants)('%s of twelve stations', (pollutant) => {
  const indicator = () => store.get('indicators', `${pollutant}-stations`);
  const say = (value: number) => formatNumber(value, 'en', 1);

  test('monthly: what is in the table, and a gap where too few hours are valid', () => {
    const view = viewOf(store, indicator(), 'monthly');
    expect(view.periods).toHaveLength(48);
    for (const { id, values } of view.series)
      view.periods.forEach((month, index) => {
        const [row] = validMonths(pollutant, id, (one) => one === month);
        expect(values[index] === undefined ? undefined : say(values[index])).toBe(
          row ? printed({ over: tenths(row[pollutant]!), under: 10n }) : undefined,
        );
      });
    view.periods.forEach((month, index) => {
      const valid = stations.flatMap((station) => validMonths(pollutant, station, (one) => one === month));
      const expected = valid.length ? printed(meanOf(valid.map((row) => ({ over: tenths(row[pollutant]!), under: 10n })))) : undefined;
      expect(view.means[index] === undefined ? undefined : say(view.means[index])).toBe(expected);
    });
  });

  test.each([
    ['yearly', years, (month: string) => month.slice(0, 4), isWholeYear],
    ['quarterly', quarters, quarterOf, isWholeQuarter],
  ] as const)('%s: every printed digit', (frequency, periods, periodOf, isWhole) => {
    const view = viewOf(store, indicator(), frequency);
    let compared = 0;
    for (const period of periods) {
      const index = view.periods.indexOf(period);
      const whole: Fraction[] = [];
      for (const station of stations) {
        const months = validMonths(pollutant, station, (month) => periodOf(month) === period);
        const { values, aggregates } = view.series.find(({ id }) => id === station)!;
        const shown = index < 0 ? undefined : aggregates![index];
        expect(shown && say(shown.value)).toBe(months.length ? printed(weighted(months, pollutant)) : undefined);
        expect(shown?.months ?? 0).toBe(months.length);
        expect(index >= 0 && values[index] !== undefined).toBe(isWhole(months));
        if (!isWhole(months)) continue;
        whole.push(weighted(months, pollutant));
        compared++;
      }
      const mean = index < 0 ? undefined : view.means[index];
      expect(mean === undefined ? undefined : say(mean)).toBe(whole.length ? printed(meanOf(whole)) : undefined);
    }
    expect(compared).toBeGreaterThan(frequency === 'yearly' ? 30 : 150);
  });

  test('districts: the mean of the stations that lie in each', () => {
    const view = viewOf(store, indicator(), 'yearly');
    const means = districtMeans(store, indicator(), view, '2016');
    for (const district of new Set(Object.values(districtOf))) {
      const whole = stations
        .filter((station) => districtOf[station] === district)
        .map((station) => validMonths(pollutant, station, (month) => month.startsWith('2016')))
        .filter(isWholeYear)
        .map((months) => weighted(months, pollutant));
      expect(means.has(district) ? say(means.get(district)!) : undefined).toBe(whole.length ? printed(meanOf(whole)) : undefined);
    }
  });
});

test('the station mean of PM2.5 against the line from 2014 to the target of 2017', () => {
  const yearly = (year: string) =>
    meanOf(
      stations
        .map((station) => validMonths('pm25', station, (month) => month.startsWith(year)))
        .filter(isWholeYear)
        .map((months) => weighted(months, 'pm25')),
    );
  const asNumber = ({ over, under }: Fraction) => Number((over * 1_000_000n) / under) / 1_000_000;
  const [from, latest] = [asNumber(yearly('2014')), asNumber(yearly('2016'))];
  const line = from + ((60 - from) * 2) / 3;
  const course = courseOfIndicator(store, store.get('indicators', 'pm25-stations'))!;
  expect(course.state).toBe(latest <= line ? 'onCourse' : 'offCourse');
  expect(course).toMatchObject({
    latest: { year: '2016', value: expect.closeTo(latest, 5) as number },
    line: expect.closeTo(line, 5) as number,
  });
});

test('a quarterly series of units is shown as it is given, its missing quarter as a gap', () => {
  const base = content.indicators.find(({ id }) => id === 'pm25-stations')!;
  const indicator = {
    ...base,
    id: 'x',
    fields: { ...base.fields, frequency: 'quarterly' as const, table: { ...base.fields.table, seriesAre: 'units' as const } },
  };
  const observations = {
    x: [
      { period: '2023-Q1', series: 'haidian', value: 4 },
      { period: '2023-Q3', series: 'haidian', value: 6 },
    ],
  };
  const quarterly = new Store({ ...content, indicators: [indicator], observations }, '2026-11-24');
  const view = viewOf(quarterly, indicator, 'quarterly');
  expect(view.periods).toEqual(['2023-Q1', '2023-Q2', '2023-Q3']);
  expect(view.series).toMatchObject([{ id: 'haidian', name: { zh: '海淀区' }, values: [4, undefined, 6] }]);
});
