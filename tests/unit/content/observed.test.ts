import { expect, test } from 'vitest';
import { impossible, tooManyHours } from '../../../src/content/checks/observed.ts';
import { loadContent } from '../../../src/content/load.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { smallCity, write } from '../../support/content.ts';

test.each([
  ['2025', 366, '优良天数', '天', '366 days are more than the 365 that 2025 has'],
  ['2024', 367, '优良天数', '天', 'the 366 that 2024 has'],
  ['2025-02', 29, '优良天数', '天', 'the 28 that 2025-02 has'],
  ['2025', 100.1, '优良水体比例', '%', '100.1% is more than all of it'],
])('%s cannot have %d of %s in %s', (period, value, name, measuredIn, words) => {
  expect(impossible(period, value, { name, measuredIn })?.en).toContain(words);
});

test.each([
  ['2024', 366, '优良天数', '天'],
  ['2025', 365, '优良天数', '天'],
  ['2025', 100, '优良水体比例', '%'],
  ['2025', 120, '碳排放同比变化', '%'],
  ['2025', 105, '年度投资完成率', '%'],
  ['2025', 2551.6, '监测河流长度', '公里'],
])('%s can have %d of %s in %s', (period, value, name, measuredIn) => {
  expect(impossible(period, value, { name, measuredIn })).toBeUndefined();
});

test('no period has more hours than its days', () => {
  expect(tooManyHours('2026-02', 672)).toBeUndefined();
  expect(tooManyHours('2026-02', 673)?.en).toContain('more than the 672 that 2026-02 has');
});

test('a table with more days than its year is a fault at its cell', async () => {
  const content = smallCity();
  write(
    content,
    'indicators/days.yaml',
    'name: { zh: 优良天数 }\nmeasuredIn: { zh: 天 }\ndefinition: { zh: 天数。 }\nreading: { zh: 升。 }\ntopics: []\nfrequency: yearly\nsource: { title: { zh: 公报 } }\nlicence: { zh: 公开 }\ntable: { file: data/days.csv, period: year, value: days }\n',
  );
  write(content, 'indicators/data/days.csv', 'year,days\n2024,366\n2025,367\n');
  const { faults } = await loadContent(content, 'content');
  expect(faults.filter(({ file }) => file.endsWith('days.csv')).map((fault) => formatFault(fault, 'en'))).toEqual([
    expect.stringMatching(/^content\/indicators\/data\/days\.csv:3:2 {2}days\n {2}367 days are more than the 365/),
  ]);
});
