import { expect, test } from 'vitest';
import { citedRows, labelledRows, labelledValues } from '../../../src/search/cited-rows.ts';
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
  ['大气污染防治法108条', [[0, 4]]],
  ['大气污染防治法一百零八条', [[0, 4]]],
  ['108条', [[0, 1, 3, 4]]],
  ['大气污染防治法第一百零八条第四项', [[0, 4]]],
  ['第108条第（四）项', [[0, 1, 3, 4]]],
  ['水十条', [undefined]],
  ['一百零八条', [undefined]],
  ['大气污染防治法', [undefined]],
])('%s is cited in rows %j', (typed, rows) => {
  expect(found(typed)).toEqual(rows);
});

test.each([
  ['大气污染防治法第一百零八条第四项', '第一百零八条第四项'],
  ['生态环境法典第1086条第1款', '第一千零八十六条第一款'],
  ['第108条第一款第(4)项', '第一百零八条第一款第四项'],
  ['大气污染防治法第108条', undefined],
])('%s is looked for as laws write it: %s', (typed, within) => {
  expect(parseQuery(typed, 'zh')[0]!.article?.within).toBe(within);
});

test('the label of a value leads to its facet, in either language, whole only', () => {
  const status = (id: string, zh: string, en: string) => ({ facets: { status: [{ id, label: { zh, en } }] } });
  const states = makeColumns([status('a', '已撤回', 'Withdrawn'), status('b', '公示中', 'Published')]);
  const ids = (typed: string) => labelledValues(states, ['status', 'type'], typed).map(({ facet, value: { id } }) => [facet, id]);
  expect([ids('已撤回'), ids(' withdrawn '), ids('撤回'), ids('')]).toEqual([[['status', 'a']], [['status', 'a']], [], []]);
});

test('the English label of the facet finds what the facet counts, whole only', () => {
  expect(labelledRows(columns, ' air law, article 13 ')).toEqual([0, 4]);
  expect(labelledRows(columns, 'Air law, article 1')).toBeUndefined();
  expect(labelledRows(columns, '水污染防治法第一百零八条')).toBeUndefined();
});
