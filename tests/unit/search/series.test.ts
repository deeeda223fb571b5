import { expect, test } from 'vitest';
import { countOfSeries, isNamedByNumber, mostOfSeries, seriesAmong, seriesOf } from '../../../src/search/series.ts';
import { Vocabulary } from '../../../src/search/vocabulary.ts';

test.each([
  ['pages', '/zh/progress/2025-09/', '/zh/progress/'],
  ['pages', '/zh/progress/board/2025/', '/zh/progress/board/'],
  ['pages', '/zh/documents/compare/plan-2024-and-plan-2025/', '/zh/documents/compare/'],
  ['pages', '/zh/cases/unit/miyun/', '/zh/cases/unit/'],
  ['pages', '/zh/progress/', undefined],
  ['pages', '/zh/cases/analysis/year/', undefined],
  ['documents', '/zh/documents/plan-2025/', undefined],
  ['tasks', '/zh/tasks/plan-2023-01/', undefined],
])('a page of %s at %s is one of the series %s', (kind, url, series) => {
  expect(seriesOf({ kind, url })).toBe(series);
});

test('beyond the first few the pages of a series stand behind all other results, each in its order', () => {
  const months = Array.from({ length: 12 }, (_, month) => month);
  const others = [100, 101, 102];
  const shown = seriesAmong(Uint32Array.from([...months, ...others]), (row) => (row < 100 ? 'months' : undefined));
  expect([...shown]).toEqual([...months.slice(0, mostOfSeries), ...others, ...months.slice(mostOfSeries)]);
  expect([...seriesAmong(Uint32Array.of(2, 100, 1), (row) => (row < 100 ? 'months' : undefined))]).toEqual([2, 100, 1]);
});

test('a year alone names months by nothing but a number; with a word of theirs, or their words alone, they are meant', async () => {
  const names = [9, 10, 11, 12].map((month, row) => {
    return { row, kind: 'pages', title: `2025年${month}月进展报告`, also: [], url: `/zh/progress/2025-${month}/` };
  });
  const vocabulary = new Vocabulary({ names, labels: {}, worth: {}, same: [], traditional: '' });
  const isSo = async (question: string) => isNamedByNumber(await vocabulary.read(question, () => Promise.resolve(true)), vocabulary.names);
  expect([await isSo('2025年'), await isSo('2025'), await isSo('2025年 扬尘')]).toEqual([true, true, true]);
  expect([await isSo('2025年进展'), await isSo('进展报告')]).toEqual([false, false]);
});

test('however many pages of a series hold a question, they are no more than a few answers to it', () => {
  const series = (row: number) => (row < 100 ? 'months' : undefined);
  expect([countOfSeries([1, 2, 3, 4, 5], series), countOfSeries([1, 2, 100, 101], series), countOfSeries([], series)]).toEqual([3, 4, 0]);
});
