import { expect, test } from 'vitest';
import { citedRows, labelledRows } from '../../../src/search/cited-rows.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { parseQuery } from '../../../src/search/query.ts';

const names = ['大气污染防治法第一百零八条', '大气污染防治法第八条', '水污染防治法第一百零八条'];
const value = (name: string) => ({ id: name, label: { zh: name, en: name.startsWith('大') ? `Air law, article ${name.length}` : name } });
const columns = makeColumns(
  [[0], [1, 2], [], [2], [0, 1]].map((cited) => ({ facets: { article: cited.map((index) => value(names[index]!)) } })),
);
const found = (typed: string) => parseQuery(typed, 'zh').map(({ article }) => article && citedRows(columns, article));

test.each([
  ['大气污染防治法第一百零八条', [[0, 4]]],
  ['中华人民共和国大气污染防治法第108条', [[0, 4]]],
  ['《大气污染防治法》第１０８条', [[0, 4]]],
  ['《中华人民共和国大气污染防治法》 第108条', [[0, 4]]],
  ['大气污染防治法第八条', [[1, 4]]],
  ['第108条', [[0, 1, 3, 4]]],
  ['第一百零八条', [[0, 1, 3, 4]]],
  ['第8条', [[1, 4]]],
  ['第九条', [[]]],
  ['扬尘 第8条', [undefined, [1, 4]]],
  ['第一百零八条第一项', [undefined]],
  ['大气污染防治法', [undefined]],
])('%s is cited in rows %j', (typed, rows) => {
  expect(found(typed)).toEqual(rows);
});

test('the English label of the facet finds what the facet counts, whole only', () => {
  expect(labelledRows(columns, ' air law, article 13 ')).toEqual([0, 4]);
  expect(labelledRows(columns, 'Air law, article 1')).toBeUndefined();
  expect(labelledRows(columns, '水污染防治法第一百零八条')).toBeUndefined();
});
