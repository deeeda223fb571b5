import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language.ts';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { knownValues } from '../../../src/publish/search/known-values.ts';
import { lawNames } from '../../../src/publish/search/law-names.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { requirementSet, subjectAsked, withSpansInFigures } from '../../../src/search/requirement-set.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);
const records = siteRecords(store, 'zh');
const columns = makeColumns(records.map(({ party: _party, ...record }) => record));
const known = { laws: lawNames(store), known: knownValues(store) };
const setOf = (question: string, lang: Lang = 'zh') => {
  const set = requirementSet(question, columns, lang, known);
  if (!set) return undefined;
  if ('rows' in set) return set.rows.map((row) => records[row]!.id).toSorted();
  return 'spans' in set ? set.spans[0]!.term.typed : set.article;
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
  ['名单上的公司应当披露哪些', 'enterprise-listed'],
  ['纳入名单的企业有哪些义务', 'enterprise-listed'],
  ['企业名单要公开什么', undefined],
  ['市生态环境局的义务', 'bureau'],
  ['duties of an enterprise on the list', 'enterprise-listed'],
  ['everything a company on the disclosure list must publish', 'enterprise-listed'],
  ['duties of enterprises', 'enterprise'],
  ['What must the ministries publish?', 'national'],
  ['obligations of districts', 'unit'],
  ['企业名单', undefined],
  ['list of companies that must disclose', undefined],
])('who owes what %j asks for: %s', (question, subject) => {
  expect(subjectAsked(question)?.id).toBe(subject);
});

test('enterprises on the disclosure list owe what names them, and what else rests on the law of that list', async () => {
  const content = await portalContent();
  const [named, beside, other] = content.requirements;
  for (const { fields } of [named!, beside!, other!]) fields.subjectKind = 'enterprise';
  named!.fields.subject = { zh: '纳入名单的企业', en: 'Companies on the list' };
  other!.fields.basis = [{ document: 'plan-2025', articles: { zh: '第一条', en: 'article 1' } }];
  beside!.fields.basis = named!.fields.basis = [{ document: 'air-law', articles: { zh: '第一条', en: 'article 1' } }];
  const found = siteRecords(new Store(content, asOf), 'en');
  const own = makeColumns(found.map(({ party: _party, ...record }) => record));
  for (const [question, lang] of [
    ['名单上的企业要公开什么', 'zh'],
    ['duties of an enterprise on the list', 'en'],
  ] as const) {
    const set = requirementSet(question, own, lang, known);
    expect(set && 'rows' in set && set.rows.map((row) => found[row]!.id).toSorted(), question).toEqual([named!.id, beside!.id].toSorted());
  }
});

test('an article on which no requirement rests is a set all the same, by itself', () => {
  expect(setOf('第九百九十九条')).toEqual({ article: 999 });
  expect(setOf('article 999', 'en')).toEqual({ article: 999 });
  expect(setOf('第九百九十九条 扬尘')).toBeUndefined();
});

test('requirements that an article enforces are of its set, apart from those that rest on it', async () => {
  const content = await portalContent();
  const [resting, enforced] = content.requirements;
  resting!.fields.basis = [{ document: 'air-law', articles: { zh: '第九百零一条', en: 'article 901' } }];
  const what = { zh: '罚款', en: 'A fine' };
  enforced!.fields.consequences = [
    { document: 'air-law', articles: { zh: '第九百零一条、第九百零二条', en: 'articles 901 and 902' }, what },
  ];
  const found = siteRecords(new Store(content, asOf), 'zh');
  const own = makeColumns(found.map(({ party: _party, ...record }) => record));
  const idsOf = (rows: readonly number[] = []) => rows.map((row) => found[row]!.id);
  for (const [question, rest] of [
    ['第九百零一条', [resting!.id]],
    ['第902条', []],
  ] as const) {
    const set = requirementSet(question, own, 'zh', known);
    if (!set || !('rows' in set)) throw new Error(question);
    expect([idsOf(set.rows), idsOf(set.enforced)], question).toEqual([rest, [enforced!.id]]);
  }
});

test('days that no requirement states are looked for as working days, and never a day of a month', () => {
  const spansOf = (question: string, lang: Lang = 'zh') => {
    const set = requirementSet(question, columns, lang, known);
    return set && 'spans' in set ? set.spans : [];
  };
  expect(spansOf('七日内').map(({ term }) => term.typed)).toEqual(['7日', '7天', '7个自然日', '7个工作日']);
  expect(spansOf('within seven days', 'en').map(({ term }) => term.typed)).toEqual(['7 days', '7 working days']);
  expect(spansOf('七个工作日').map(({ term }) => term.typed)).toEqual(['7个工作日']);
  const [days] = spansOf('七日内');
  expect(['自收到之日起7日内', '17日内', '每年3月7日前'].map((text) => days!.isIn.test(text))).toEqual([true, false, false]);
  expect(spansOf('15日前要公布什么').map(({ isIn }) => isIn.test('每年3月15日前'))).toEqual([true]);
});

const byStatus = (...statuses: string[]) =>
  records
    .filter(({ facets }) => facets.judgement?.some(({ id }) => statuses.includes(id.replace('requirement-', ''))))
    .map(({ id }) => id)
    .toSorted();
test.each([
  ['没做到的', ['missed']],
  ['哪些要求没有做到', ['missed']],
  ['有哪些义务未履行？', ['missed']],
  ['哪些超期了', ['late']],
  ['没按时公开的', ['late', 'missed']],
  ['按时做到的有哪些', ['kept']],
  ['还没到期的', ['due']],
  ['未判定', ['unjudged']],
  ['Not met', ['missed']],
  ["Which requirements weren't met?", ['missed']],
  ['Which duties were late', ['late']],
  ['which were not published on time', ['late', 'missed']],
  ['which duties were met', ['kept']],
  ['not judged', ['unjudged']],
] as const)('%j asks for those that are %j', (question, statuses) => {
  expect(setOf(question, /[a-z]/i.test(question) ? 'en' : 'zh')).toEqual(byStatus(...statuses));
});

test.each([
  '限期达标',
  '没做到的处罚决定',
  'what must be done',
  'what must be published on time',
  'late answers',
  '要做到的有哪些',
  '做到了没有',
])('%j asks for no status', (question) => {
  expect(setOf(question, /[a-z]/.test(question) ? 'en' : 'zh')).toBeUndefined();
});
