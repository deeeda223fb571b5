import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/entry.ts';
import { loadContent } from '../../../src/content/load.ts';
import { formatNumber } from '../../../src/i18n/index.ts';
import { courseOfIndicator, districtMeans, viewOf } from '../../../src/store/series.ts';
import { Store } from '../../../src/store/store.ts';
import {
  type Fraction,
  districtOf,
  pollutants,
  stations,
  years,
  quarters,
  quarterOf,
  validMonths,
  tenths,
  weighted,
  meanOf,
  printed,
  isWholeQuarter,
  isWholeYear,
} from '../../support/stations.ts';

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
