import { beforeAll, describe, expect, test } from 'vitest';
import type { Content } from '../../../src/content/entry.ts';
import { formatNumber } from '../../../src/i18n/formats.ts';
import { courseOfIndicator, districtMeans, limitCourses, viewOf } from '../../../src/store/series.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent, portalFolder } from '../../support/portal.ts';
import { type Fraction, isWholeQuarter, isWholeYear, meanOf, printed, quarterOf, stationSeries } from '../../support/stations.ts';

let content: Content;
let store: Store;
beforeAll(async () => {
  content = await portalContent();
  store = new Store(content, asOf);
});
const all = stationSeries(portalFolder);

describe.each(all)('$id of six stations', ({ id: name, stations, districtOf, years, quarters, validMonths, valueOf, weighted }) => {
  const indicator = () => store.get('indicators', name);
  const figure = (value: number) => formatNumber(value, 'en', 1);

  test('monthly: what is in the table, and a gap where too few hours are valid', () => {
    const view = viewOf(store, indicator(), 'monthly');
    expect(view.periods).toHaveLength(48);
    for (const { id, values } of view.series)
      view.periods.forEach((month, index) => {
        const [row] = validMonths(id, (one) => one === month);
        expect(values[index] === undefined ? undefined : figure(values[index])).toBe(row ? printed(valueOf(row)) : undefined);
      });
    view.periods.forEach((month, index) => {
      const valid = stations.flatMap((station) => validMonths(station, (one) => one === month));
      const expected = valid.length ? printed(meanOf(valid.map(valueOf))) : undefined;
      expect(view.means[index] === undefined ? undefined : figure(view.means[index])).toBe(expected);
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
        const months = validMonths(station, (month) => periodOf(month) === period);
        const { values, aggregates } = view.series.find(({ id }) => id === station)!;
        const shown = index < 0 ? undefined : aggregates![index];
        expect(shown && figure(shown.value)).toBe(months.length ? printed(weighted(months)) : undefined);
        expect(shown?.months ?? 0).toBe(months.length);
        expect(index >= 0 && values[index] !== undefined).toBe(isWhole(months));
        if (!isWhole(months)) continue;
        whole.push(weighted(months));
        compared++;
      }
      const mean = index < 0 ? undefined : view.means[index];
      expect(mean === undefined ? undefined : figure(mean)).toBe(whole.length ? printed(meanOf(whole)) : undefined);
    }
    expect(compared).toBeGreaterThan(frequency === 'yearly' ? 16 : 80);
  });

  test('districts: the mean of the stations that lie in each', () => {
    const view = viewOf(store, indicator(), 'yearly');
    const means = districtMeans(store, indicator(), view, '2024');
    for (const district of new Set(Object.values(districtOf))) {
      const whole = stations
        .filter((station) => districtOf[station] === district)
        .map((station) => validMonths(station, (month) => month.startsWith('2024')))
        .filter(isWholeYear)
        .map((months) => weighted(months));
      expect(means.has(district) ? figure(means.get(district)!) : undefined).toBe(whole.length ? printed(meanOf(whole)) : undefined);
    }
  });
});

test('the station mean of PM2.5 against the line from 2023 to the target of 2026', () => {
  const { stations, validMonths, weighted } = all.find(({ id }) => id === 'pm25-stations')!;
  const yearly = (year: string) =>
    meanOf(
      stations
        .map((station) => validMonths(station, (month) => month.startsWith(year)))
        .filter(isWholeYear)
        .map(weighted),
    );
  const asNumber = ({ over, under }: Fraction) => Number((over * 1_000_000n) / under) / 1_000_000;
  const [from, latest] = [asNumber(yearly('2023')), asNumber(yearly('2025'))];
  const line = from + ((30 - from) * 2) / 3;
  const course = courseOfIndicator(store, store.get('indicators', 'pm25-stations'))!;
  expect(course.status).toBe(latest <= line ? 'onCourse' : 'offCourse');
  expect(course).toMatchObject({
    latest: { year: '2025', value: expect.closeTo(latest, 5) as number },
    line: expect.closeTo(line, 5) as number,
  });
});

test('each year of the city’s PM2.5 against the limit of its own time', () => {
  const courses = limitCourses(store, store.get('indicators', 'pm25-annual'));
  expect(courses.map(({ status, latest, limit }) => [latest.year, latest.value, limit.value, status])).toEqual([
    ['2024', 38, 35, 'missed'],
    ['2025', 34, 35, 'kept'],
  ]);
});

test('a year that is not over is not judged, also where it has a value', async () => {
  const { observations, ...rest } = await portalContent();
  const annual = [...observations['pm25-annual']!, { period: '2026', value: 20 }];
  const running = (asOf: string) => new Store({ ...rest, observations: { ...observations, 'pm25-annual': annual } }, asOf);
  const latest = (asOf: string) => limitCourses(running(asOf), running(asOf).get('indicators', 'pm25-annual')).at(-1);
  expect(latest('2026-12-31')?.latest.year).toBe('2025');
  expect(latest('2027-01-01')).toMatchObject({ status: 'kept', latest: { year: '2026', value: 20 }, limit: { value: 30 } });
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
      { period: '2023-Q1', series: 'dongpu', value: 4 },
      { period: '2023-Q3', series: 'dongpu', value: 6 },
    ],
  };
  const quarterly = new Store({ ...content, indicators: [indicator], observations }, asOf);
  const view = viewOf(quarterly, indicator, 'quarterly');
  expect(view.periods).toEqual(['2023-Q1', '2023-Q2', '2023-Q3']);
  expect(view.series).toMatchObject([{ id: 'dongpu', name: { zh: '东浦区' }, values: [4, undefined, 6] }]);
});
