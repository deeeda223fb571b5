import { beforeAll, expect, test } from 'vitest';
import { drawIndicator } from '../../../src/charts/indicator.ts';
import { indicatorLimits } from '../../../src/views/indicator/limits.ts';
import { limitsDrawn } from '../../../src/views/indicator/limits-drawn.ts';
import { plotOf } from '../../../src/views/indicator/plot.ts';
import { indicatorRows } from '../../../src/views/indicator/rows.ts';
import { figureTable } from '../../../src/views/indicator/table.ts';
import { indicatorTrend } from '../../../src/views/indicator/trend.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

let store: Store;
beforeAll(async () => {
  store = new Store(await portalContent(), asOf);
});
const annual = () => store.get('indicators', 'pm25-annual');

test('the verdict names the limit and the standard of the year it judges, not those of today', () => {
  const {
    judgement,
    yearly: { rows, later },
  } = indicatorLimits(store, annual(), 'zh')!;
  expect(later).toBeUndefined();
  expect(judgement).toEqual({ isGood: true, text: '达标：2025年为34，当年的限值是35（GB 3095-2012）。' });
  expect(rows.map(({ span, value, isNow }) => [span, value, isNow])).toEqual([
    ['至2026年2月28日', '35', false],
    ['2026年3月1日起', '30', true],
  ]);
  expect(indicatorLimits(store, annual(), 'en')!.yearly.rows.map(({ span }) => span)).toEqual([
    'until 28 February 2026',
    'from 1 March 2026',
  ]);
});

test('of limits that end on a day to come it is said that none was found after it', () => {
  const { fields, ...more } = annual();
  const [first] = fields.limits as [(typeof fields.limits)[number]];
  const dailyLimits = [{ ...first, from: '2026-03-01', to: '2030-12-31' }];
  const later = (lang: 'zh' | 'en') => indicatorLimits(store, { ...more, fields: { ...fields, dailyLimits } }, lang)!.daily.later;
  expect([later('zh'), later('en')]).toEqual([
    '2031年1月1日起适用哪个限值，没有查到。',
    'We have not been able to establish which limit applies from 1 January 2031.',
  ]);
});

test('the table has each year’s own limit, and whether it was kept', () => {
  expect(figureTable(store, annual(), 'yearly', 'zh').limits).toEqual({ values: ['35', '35'], courses: ['未达标', '达标'] });
  expect(figureTable(store, store.get('indicators', 'co-stations'), 'yearly', 'zh').limits).toBeUndefined();
});

test('a list leads to the verdict it shows', () => {
  const rows = indicatorRows(store, [annual(), store.get('indicators', 'pm25-stations')], 'zh');
  expect(rows[0]!.course).toEqual({ isGood: true, href: '/zh/indicators/pm25-annual/#limits' });
  expect(rows[1]!.course?.href).toBe('/zh/indicators/pm25-stations/#course');
});

test('the trend on the home page: the first year, the latest, and the share between them', () => {
  const trend = indicatorTrend(store, annual(), 'en')!;
  // (38 - 34) / 38
  expect(trend.text).toBe('38 in 2024, 34 in 2025: 10.5% lower.');
  expect(trend.latest).toEqual({ year: '2025', value: '34', measuredIn: 'µg/m³' });
  expect(trend.limit).toBe('The limit is 35.');
  expect(limitsDrawn(plotOf(store, annual(), 'yearly', 'en'), 'en')).toBe(
    'The dashed line shows the limit in force at the end of each year (National class 2 annual limit). ' +
      '2026 is not over: it has no figure for the whole year and is not judged yet. Once it is over, this portal will compare it with the limit in force at its end, 30; that is the portal’s own choice.',
  );
});

test.each([
  ['2026-01-01', '35，2026年起30', '35, 30 from 2026'],
  ['2026-03-01', '35，2026年3月起30', '35, 30 from March 2026'],
  ['2026-03-15', '35，2026年3月15日起30', '35, 30 from 15 March 2026'],
])('a limit that begins on %s is said to begin then, above the chart', (from, zh, en) => {
  const { fields, ...more } = annual();
  const [old, later] = fields.limits as [(typeof fields.limits)[number], (typeof fields.limits)[number]];
  const indicator = { ...more, fields: { ...fields, limits: [old, { ...later, from }] } };
  for (const [lang, words] of [
    ['zh', zh],
    ['en', en],
  ] as const) {
    const drawing = drawIndicator(plotOf(store, indicator, 'yearly', lang), lang);
    expect(drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))).toContainEqual(expect.stringMatching(`${words}$`));
  }
});
