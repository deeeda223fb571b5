import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowsOfValues } from '../../../src/search/cited-rows.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { select } from '../../../src/search/select.ts';
import { withStatuses } from '../../../src/search/status-words.ts';
import { caseStatuses, statusValue } from '../../../src/schemas/case/case-statuses.ts';
import { markWords } from '../../../src/views/case/marks.ts';
import { stateOf } from '../../support/panel.ts';

const status = (id: 'ended' | 'withdrawn' | 'repaired' | 'published' | 'underReview') => ({ id: statusValue(id), label: caseStatuses[id] });
const mark = (id: 'rectified' | 'rectifying' | 'rectificationOverdue' | 'corrected') => ({
  id: `case-${id}`,
  label: { zh: markWords(id, 'zh'), en: markWords(id, 'en') },
});
const repeat = { id: 'repeat', label: { zh: '再次受罚', en: 'Repeat penalty' } };
const rows = [
  { text: '东浦 噪声', status: [status('published'), mark('rectifying')] },
  { text: '东浦 噪声', status: [status('ended'), mark('rectified')] },
  { text: '东浦 扬尘', status: [status('withdrawn')] },
  { text: '西岭 噪声', status: [status('withdrawn')] },
  { text: '西岭 噪声', status: [status('published'), mark('rectificationOverdue')], history: [repeat] },
  { text: '东浦 扬尘 permit revoked', status: [status('published')] },
  { text: '东浦 扬尘', status: [status('ended'), mark('rectificationOverdue')] },
  { text: '西岭 扬尘', status: [status('underReview'), mark('corrected')] },
];
const columns = makeColumns(rows.map(({ status, history }) => ({ facets: { status, ...(history ? { history } : {}) } })));

/** The rows of which every term is a word, by its text or its statuses, as the engine joins both. */
function found(q: string): number[] {
  const terms = withStatuses(parseQuery(q, 'en', []), columns, 'en').filter(({ joins }) => !joins);
  const holding = rows.flatMap(({ text }, row) =>
    terms.every(({ typed, statuses }) => text.includes(typed.toLowerCase()) || (statuses && rowsOfValues(columns, statuses).includes(row)))
      ? [row]
      : [],
  );
  const wanted = terms.flatMap(({ statuses }) => statuses?.map(({ value }) => value.id) ?? []);
  const selected = select(columns, stateOf({ q }), new Map(holding.map((row) => [row, 1])), ['status'], undefined, wanted);
  return [...selected.rows];
}

test.each([
  ['withdrawn 东浦', [2]],
  ['撤回 西岭', [3]],
  ['噪声 已撤回', [3]],
  ['ended 噪声', [1]],
  ['期满 扬尘', [6]],
  ['已验收 东浦', [1]],
  ['未验收 东浦', [6]],
  ['未验收 西岭', [4]],
  ['overdue 噪声', [4]],
  ['not accepted by the deadline 扬尘', [6]],
  ['not accepted 扬尘', [6]],
  ['accepted 东浦', [1]],
  ['rectification 噪声', [0, 1, 4]],
  ['being put right 东浦', [0]],
  ['revoked 东浦', [2, 5]],
  ['revoked', [2, 3, 5]],
  ['rectification', [0, 1, 4, 6]],
  ['under review 西岭', [7]],
  ['under 西岭', []],
  ['Repeat penalty 西岭', [4]],
  ['再次处罚 西岭', [4]],
  ['屡罚 噪声', [4]],
  ['repeat offender 西岭', [4]],
  ['逾期未改 西岭', [4]],
  ['corrected 扬尘', [7]],
  ['overdue ended 扬尘', [6]],
  ['未整改', [0, 4, 6]],
  ['not rectified 东浦', [0, 6]],
  ['逾期', [4, 6]],
  ['东浦 噪声', [0]],
])('the words of a state join with others as those of a record do: %s', (q, expected) => {
  expect(found(q)).toEqual(expected);
});

test.each([
  'not withdrawn 东浦',
  'not yet rectified 东浦',
  '未撤回 东浦',
  '未 期满 东浦',
  'never accepted 东浦',
  'unknown 东浦',
  '撤回件 东浦',
  'withdrawn 南江',
])('what is denied or stands nowhere finds nothing: %s', (q) => {
  expect(found(q)).toEqual([]);
});

test('a state and a word give what a plain filter over the rows gives, in either order', () => {
  const words = ['东浦', '西岭', '噪声', '扬尘', '南江'];
  const labels = [
    ...new Map(rows.flatMap(({ status, history = [] }) => [...status, ...history]).map((value) => [value.id, value])).values(),
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...labels),
      fc.constantFrom('zh', 'en'),
      fc.constantFrom(...words),
      fc.boolean(),
      (value, lang, word, isFirst) => {
        const label = value.label[lang as 'zh' | 'en'];
        const isSetAside = (held: readonly { id: string }[]) =>
          held.some(({ id }) => ['case-ended', 'case-withdrawn', 'case-repaired'].includes(id));
        const plain = rows.flatMap(({ text, status, history = [] }, row) => {
          const isOf = [...status, ...history].some(({ id }) => id === value.id);
          const isShown = value.id !== 'repeat' || !isSetAside(status);
          return text.includes(word) && isOf && isShown ? [row] : [];
        });
        expect(found(isFirst ? `${label} ${word}` : `${word} ${label}`)).toEqual(plain);
      },
    ),
  );
});

test('other names of what the portal works out of publication join with a district', () => {
  const unit = { id: 'dongpu', label: { zh: '东浦区', en: 'Dongpu' } };
  const late = { id: 'late', label: { zh: '超期公示', en: 'Published late' } };
  const decided = makeColumns([{ facets: { unit: [unit], publication: [late] } }, { facets: { unit: [unit] } }]);
  for (const [q, lang] of [
    ['逾期公示 东浦区', 'zh'],
    ['late publication Dongpu', 'en'],
  ] as const) {
    const terms = withStatuses(parseQuery(q, lang, []), decided, lang);
    expect(
      terms.map(({ statuses }) => statuses && rowsOfValues(decided, statuses)),
      q,
    ).toEqual([[0], [0, 1]]);
  }
});

test('a unit is a word of its decisions in the other language too', () => {
  const unit = { id: 'dongpu', label: { zh: '东浦区', en: 'Dongpu' } };
  const decided = makeColumns([{ facets: { unit: [unit], status: [status('withdrawn')] } }, { facets: { unit: [unit] } }, { facets: {} }]);
  const terms = withStatuses(parseQuery('withdrawn Dongpu', 'zh', []), decided, 'zh');
  expect(terms.map(({ statuses }) => rowsOfValues(decided, statuses!))).toEqual([[0], [0, 1]]);
});

test('a year called a year is the year of the decision, alone and beside other words; its number alone is a word', () => {
  const year = (id: string) => ({ id, label: { zh: id, en: id } });
  const decided = makeColumns([{ facets: { year: [year('2026')] } }, { facets: { year: [year('2025')] } }]);
  const rows = (q: string, lang: 'zh' | 'en') =>
    withStatuses(parseQuery(q, lang, []), decided, lang).map(({ statuses }) => statuses && rowsOfValues(decided, statuses));
  expect(rows('2025年', 'zh')).toEqual([[1]]);
  expect(rows('２０２５年度', 'zh')).toEqual([[1]]);
  expect(rows('东浦区 2025年', 'zh')).toEqual([undefined, [1]]);
  expect(rows('the year 2025', 'en')).toEqual([[1]]);
  expect(rows('dust year 2025', 'en')).toEqual([undefined, [1]]);
  expect(rows('2025', 'zh')).toEqual([undefined]);
  // A year of which there is no decision is a word as any other, so that what mentions it is found.
  expect(rows('2019年', 'zh')).toEqual([undefined]);
});
