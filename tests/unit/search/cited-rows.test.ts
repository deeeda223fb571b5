import { expect, test } from 'vitest';
import {
  authorityRows,
  citedRows,
  labelledRows,
  labelledValues,
  rowsEnforcedBy,
  rowsNaming,
  withTypedStatus,
} from '../../../src/search/cited-rows.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { select } from '../../../src/search/select.ts';
import { readState } from '../../../src/search/state.ts';

const names = ['大气污染防治法第一百零八条', '大气污染防治法第八条', '水污染防治法第一百零八条'];
const value = (name: string) => ({ id: name, label: { zh: name, en: name.startsWith('大') ? `Air law, article ${name.length}` : name } });
const columns = makeColumns(
  [[0], [1, 2], [], [2], [0, 1]].map((cited) => ({ facets: { article: cited.map((index) => value(names[index]!)) } })),
);
test('over the whole portal an article finds decisions, requirements and the texts that name it; over requirements those alone', () => {
  const kind = (id: string) => [{ id, label: { zh: id, en: id } }];
  const all = makeColumns([
    { facets: { kind: kind('cases'), article: [value(names[0]!)] } },
    { facets: { kind: kind('requirements'), provision: [value(names[0]!)] } },
    { facets: { kind: kind('guides'), provision: [value(names[2]!), value(names[0]!)] } },
  ]);
  const article = parseQuery('大气污染防治法第108条', 'zh')[0]!.article!;
  expect(rowsNaming(all, article).toSorted()).toEqual([0, 1, 2]);
  expect(citedRows(all, article, [], 'provision')).toEqual([1]);
});

test('requirements that an article enforces stand behind all others, and what rests on it too is counted there alone', () => {
  const kind = (id: string) => [{ id, label: { zh: id, en: id } }];
  const own = value(names[0]!);
  const all = makeColumns([
    { facets: { kind: kind('requirements'), provision: [value(names[2]!)], consequence: [own] } },
    { facets: { kind: kind('requirements'), provision: [own], consequence: [own] } },
    { facets: { kind: kind('explainers'), named: [own] } },
    { facets: { kind: kind('requirements'), provision: [value(names[1]!)], named: [own] } },
    { facets: { kind: kind('requirements'), consequence: [value(names[1]!)] } },
  ]);
  const article = parseQuery('大气污染防治法第108条', 'zh')[0]!.article!;
  expect(rowsEnforcedBy(all, article)).toEqual([0]);
  expect(rowsNaming(all, article)).toEqual([1, 2, 3, 0]);
  expect(rowsEnforcedBy(all, parseQuery('第8条', 'zh')[0]!.article!)).toEqual([4]);
});

const found = (typed: string) => parseQuery(typed, 'zh').map(({ article }) => article && citedRows(columns, article));

test.each([
  ['大气污染防治法第一百零八条', [[0, 4]]],
  ['中华人民共和国大气污染防治法第108条', [[0, 4]]],
  ['《大气污染防治法》第１０８条', [[0, 4]]],
  ['《中华人民共和国大气污染防治法》 第108条', [[0, 4]]],
  ['大气污染防治法第八条', [[1, 4]]],
  ['第八条 大气污染防治法', [[1, 4]]],
  ['第108条', [[0, 1, 3, 4]]],
  ['第一百零八条', [[0, 1, 3, 4]]],
  ['第8条', [[1, 4]]],
  ['第九条', [[]]],
  ['扬尘 第8条', [undefined, [1, 4]]],
  ['大气污染防治法108条', [[0, 4]]],
  ['大气污染防治法一百零八条', [[0, 4]]],
  ['108条', [[0, 1, 3, 4]]],
  ['大气污染防治法108', [[0, 4]]],
  ['大气污染防治法 108', [[0, 4]]],
  ['《大气污染防治法》第１０８', [[0, 4]]],
  ['大气污染防治法2018', [undefined]],
  ['大气污染108', [undefined]],
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

const worked = (facet: 'status' | 'history' | 'publication', id: string, zh: string, en: string) => ({
  facets: { [facet]: [{ id, label: { zh, en } }] },
});
const decisions = makeColumns([
  worked('status', 'case-withdrawn', '已撤回', 'Withdrawn'),
  worked('history', 'repeat', '再次受罚', 'Repeat penalty'),
  worked('publication', 'late', '超期公示', 'Published late'),
]);
const asked = (q: string) => readState(new URLSearchParams({ q }), 'cases').state;

test('what became of a decision is found by its label in either language, in the search of cases', () => {
  for (const [row, labels] of [
    ['已撤回', 'withdrawn'],
    ['再次受罚', 'Repeat penalty'],
    ['超期公示', 'Published late'],
  ].entries())
    for (const label of labels) expect([label, labelledRows(decisions, label)]).toEqual([label, [row]]);
  expect(labelledRows(decisions, '超期公示', 'all')).toBeUndefined();
});

test('the label of a status asks for it, so that one that is set aside is shown', () => {
  expect(withTypedStatus(decisions, asked('已撤回')).filters.status).toEqual(['case-withdrawn']);
  expect(withTypedStatus(decisions, asked('再次受罚')).filters.status ?? []).toEqual([]);
  expect(select(decisions, withTypedStatus(decisions, asked('Withdrawn')), new Map([[0, 1]]), ['status']).rows).toHaveLength(1);
});

const states = makeColumns(
  (
    [
      ['case-published', '公示中', 'Published'],
      ['case-underReview', '复议或诉讼中', 'Under review'],
      ['case-ended', '公示结束', 'Publicity ended'],
      ['case-repaired', '已信用修复', 'Credit repaired'],
      ['case-withdrawn', '已撤回', 'Withdrawn'],
      ['case-rectified', '已整改', 'Rectified'],
      ['case-rectificationOverdue', '未在期限内验收', 'Not accepted by the deadline'],
    ] as const
  ).map(([id, zh, en]) => worked('status', id, zh, en)),
);

test.each([
  ['ended', 'case-ended'],
  ['公示期满', 'case-ended'],
  ['Under review', 'case-underReview'],
  ['review', 'case-underReview'],
  ['信用修复', 'case-repaired'],
  ['撤回', 'case-withdrawn'],
  ['not accepted', 'case-rectificationOverdue'],
  ['not accepted by the deadline', 'case-rectificationOverdue'],
  ['accepted', 'case-rectified'],
  ['deadline', undefined],
  ['not', undefined],
  ['by the', undefined],
  ['not rectified', undefined],
  ['not ended', undefined],
  ['dust ended', undefined],
  ['公示', undefined],
  ['验收', undefined],
])('a part of a state’s name asks for that state, and what is not so never answers to its positive word: %s', (typed, id) => {
  expect(withTypedStatus(states, asked(typed)).filters.status?.[0]).toBe(id);
});

test('an authority is found by words of its English name', () => {
  const authority = (zh: string, en: string) => ({ facets: { authority: [{ id: zh, label: { zh, en } }] } });
  const decided = makeColumns([
    authority('临澜市东浦区生态环境局', 'Dongpu Ecology and Environment Bureau'),
    authority('临澜市交通局', 'Linlan Transport Bureau'),
    authority('某局', '某局'),
  ]);
  expect(['bureau', 'Dongpu', 'Ecology and Environment Bureau', 'Transport'].map((words) => authorityRows(decided, words))).toEqual([
    [0, 1],
    [0],
    [0],
    [1],
  ]);
  expect(['and', 'the of', 'eco', '某局', ''].map((words) => authorityRows(decided, words))).toEqual([[], [], [], [], []]);
});
