import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language.ts';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { lawNames } from '../../../src/publish/search/law-names.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { requirementSet, subjectAsked, withSpansInFigures } from '../../../src/search/requirement-set.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);
const records = siteRecords(store, 'zh');
const columns = makeColumns(records.map(({ party: _party, ...record }) => record));
const laws = lawNames(store);
const setOf = (question: string, lang: Lang = 'zh') => {
  const set = requirementSet(question, columns, lang, laws);
  if (!set) return undefined;
  return 'rows' in set ? set.rows.map((row) => records[row]!.id).toSorted() : set.span.typed;
};
describe('a question that is the name of a set', () => {
  const monthly = store
    .all('requirements')
    .filter(({ fields }) => fields.timing === 'monthly')
    .map(({ id }) => id)
    .toSorted();
  test('by how often it comes, and by the month of its fixed days', () => {
    expect(monthly).toContain('monthly-progress');
    for (const question of ['每月', '每月要报告什么']) expect(setOf(question)).toEqual(monthly);
    for (const question of ['every month', 'What must be reported monthly?']) expect(setOf(question, 'en')).toEqual(monthly);
    for (const question of ['三月到期', '3月', '3月底前要公布什么']) expect(setOf(question)).toContain('monthly-progress');
    expect(setOf('everything due in March', 'en')).toEqual(setOf('三月到期'));
  });

  test.each([
    ['五个工作日', '5个工作日'],
    ['二十个工作日内必须公开什么', '20个工作日'],
    ['5工作日', '5个工作日'],
    ['within five working days', '5 working days'],
    ['20 business days', '20 working days'],
    ['3个月', '3个月'],
  ])('%s is the span %s', (question, span) => {
    expect(setOf(question, /[a-z]/.test(question) ? 'en' : 'zh')).toBe(span);
  });

  test.each([
    ['withdrawn penalty decision how many days', 'en'],
    ['处罚决定5个工作日内撤回', 'zh'],
    ['企业3月要交的年报', 'zh'],
    ['a letter of March', 'en'],
    ['“每月”', 'zh'],
    ['2026年3月15日', 'zh'],
    ['', 'zh'],
    ['第九百九十九条', 'zh'],
  ] as const)('%j names none', (question, lang) => {
    expect(setOf(question, lang)).toBeUndefined();
  });
});

test('spans of days are read in figures, in quotation marks as they stand', () => {
  expect(withSpansInFigures('十五个工作日内')).toBe('15个工作日内');
  expect(withSpansInFigures('两个月')).toBe('2个月');
  expect(withSpansInFigures('seven working days')).toBe('7 working days');
  expect(withSpansInFigures('“五个工作日”')).toBe('“五个工作日”');
  for (const left of ['第五十条', '三月', 'one of the seven plans', '一次性告知']) expect(withSpansInFigures(left)).toBe(left);
});

test.each([
  ['企业要公开什么', 'enterprise'],
  ['名单上的公司应当披露哪些', 'enterprise'],
  ['市生态环境局的义务', 'bureau'],
  ['duties of an enterprise on the list', 'enterprise'],
  ['What must the ministries publish?', 'national'],
  ['obligations of districts', 'unit'],
  ['企业名单', undefined],
  ['list of companies that must disclose', undefined],
])('who owes what %j asks for: %s', (question, subject) => {
  expect(subjectAsked(question)?.id).toBe(subject);
});
