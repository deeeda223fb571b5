import { describe, expect, test } from 'vitest';
import type { Lang } from '../../../src/domain/language.ts';
import { fixedDays } from '../../../src/domain/time-limits/due.ts';
import { heldTimeLimit } from '../../../src/domain/time-limits/read.ts';
import { siteRecords } from '../../../src/publish/search/search-records.ts';
import { knownValues } from '../../../src/publish/search/known-values.ts';
import { lawNames } from '../../../src/publish/search/law-names.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { monthEndIn } from '../../../src/search/day-of-year.ts';
import { requirementSet, withSpansInFigures } from '../../../src/search/requirement-set.ts';
import { subjectAlone, subjectAsked } from '../../../src/search/subject-asked.ts';
import type { Requirement } from '../../../src/schemas/requirement.ts';
import { requirementsOfSubject } from '../../../src/store/requirements/subjects.ts';
import { Store } from '../../../src/store/store.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);
const records = siteRecords(store, 'zh');
const columns = makeColumns(records.map(({ party: _party, ...record }) => record));
const known = { asOf, laws: lawNames(store), known: knownValues(store) };
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
    ['2019年3月15日', 'zh'],
    ['2月30日', 'zh'],
    ['3月15日的年报', 'zh'],
    ['the list of 15 March', 'en'],
    ['', 'zh'],
  ] as const)('%j names none', (question, lang) => {
    expect(setOf(question, lang)).toBeUndefined();
  });
});

describe('a day of the year', () => {
  const dueOn = (day: string) =>
    store
      .all('requirements')
      .filter(({ fields }) => fields.endedOn === undefined && fields.timeLimit !== undefined)
      .filter(({ fields }) => fixedDays(heldTimeLimit(fields.timeLimit)!, 2027).some(({ on }) => on.slice(5) === day))
      .map(({ id }) => id)
      .toSorted();
  test.each([
    ['15 March', 'en'],
    ['by 15 March', 'en'],
    ['March 15 2027', 'en'],
    ['what is due on Mar 15th?', 'en'],
    ['due by the 15th of March', 'en'],
    ['2027-03-15', 'en'],
    ['3月15日', 'zh'],
    ['每年三月十五日前', 'zh'],
    ['3月15日前要交什么', 'zh'],
    ['2026年3月15日', 'zh'],
    ['什么要在3月15号之前公开', 'zh'],
  ] as const)('%j is all that falls due on it', (question, lang) => {
    expect(dueOn('03-15')).toContain('monthly-progress');
    expect(setOf(question, lang)).toEqual(dueOn('03-15'));
  });

  test('without any that falls due says which is next', () => {
    for (const [question, lang, name] of [
      ['16 March', 'en', '15 April'],
      ['12月16日前', 'zh', '1月15日'],
    ] as const)
      expect(requirementSet(question, columns, lang, known)).toMatchObject({ rows: [], next: { name, count: 1 } });
  });
});

test('who owes it and when are asked for together', () => {
  const monthly = ['monthly-progress'];
  for (const question of ['各区3月15日前要报什么', '各区每月要报什么', '区里4月要交什么'])
    expect(setOf(question), question).toEqual(monthly);
  for (const question of [
    'what must districts report by 15 March',
    'what must districts report each month',
    'duties of districts in April',
  ])
    expect(setOf(question, 'en'), question).toEqual(monthly);
  expect(setOf('各区3月16日前要报什么')).toEqual([]);
  expect(setOf('各区3月的进展报告')).toBeUndefined();
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
  ['what does the bureau owe', 'bureau'],
  ['局里什么时候要交什么', 'bureau'],
  ['市生态环境主管部门要公开什么', 'bureau'],
  ['政府部门要公开什么', 'agency'],
  ['区政府要公开哪些', 'unit'],
  ['what does a listed enterprise owe', 'enterprise-listed'],
  ['I run a company on the list, what must I publish', 'enterprise-listed'],
  ['duties of firms on the disclosure list', 'enterprise-listed'],
  ['key polluter obligations', 'enterprise-listed'],
  ['What must a key polluting unit disclose?', 'enterprise-listed'],
  ['我们厂在名录里要公开什么', 'enterprise-listed'],
  ['重点排污单位要报什么', 'enterprise-listed'],
  ['哪些企业要公开', undefined],
  ['企业名单', undefined],
  ['list of companies that must disclose', undefined],
])('who owes what %j asks for: %s', (question, subject) => {
  expect(subjectAsked(question)?.id).toBe(subject);
});

test.each([
  ['我们公司被列入名单了，有哪些义务', 'enterprise-listed'],
  ['上了名录要报什么', 'enterprise-listed'],
  ['what am I required to publish as a listed company', 'enterprise-listed'],
  ['We are on the disclosure list. What do we owe?', 'enterprise-listed'],
  ['what must be published by companies', 'enterprise'],
  ['which duties does the bureau have', 'bureau'],
  ['what must be disclosed to companies', undefined],
  ['which companies must disclose', undefined],
  ['要向企业公开什么', undefined],
  ['企业每年要报什么', undefined],
  ['政府信息公开要求有哪些', undefined],
  ['谁要公开企业名单', undefined],
])('in any order of words %j asks for all that is due from %s', (question, subject) => {
  const onlyAsks = (rest: string) =>
    !/[\p{L}\p{N}]/u.test(
      rest.replace(
        /什么|哪些|义务|有|要|报|的|公开|\b(?:what|which|must|be|do|does|have|has|to|the|is|publish|published|by|a|duties|disclosed?)\b/giu,
        '',
      ),
    );
  expect(subjectAlone(question, onlyAsks)).toBe(subject);
});

test('who belongs to wider kinds owes what these owe, on the levels where it stands, its own first', async () => {
  const content = await portalContent();
  const like = content.requirements.find(({ id }) => id === 'air-quality')!;
  const of = (id: string, fields: Partial<Requirement>) =>
    content.requirements.push({ ...like, id, fields: { ...like.fields, timeLimit: undefined, level: [], ...fields } });
  of('of-agency', { subjectKind: 'agency', subject: { zh: '各级行政机关' } });
  of('of-province', { subjectKind: 'agency', level: ['province'] });
  of('of-water', { subjectKind: 'agency', subject: { zh: '县级以上人民政府水行政主管部门' }, level: ['countyUp'] });
  of('of-county-up', { subjectKind: 'agency', level: ['countyUp'], subject: { zh: '县级以上人民政府部门' } });
  of('of-enforcer', { subjectKind: 'enforcer' });
  of('of-bureau', { subjectKind: 'bureau', level: ['city'] });
  of('of-township', { subjectKind: 'government', level: ['township'] });
  of('of-gone', { subjectKind: 'agency', endedOn: '2026-08-14' });
  const city = new Store(content, asOf);
  const found = siteRecords(city, 'en');
  const own = makeColumns(found.map(({ party: _party, ...record }) => record));
  const idsOf = (question: string, lang: Lang) => {
    const set = requirementSet(question, own, lang, known)!;
    return 'rows' in set
      ? set.rows
          .map((row) => found[row]!.id)
          .filter((id) => id.startsWith('of-'))
          .toSorted()
      : [];
  };
  const ofBureau = ['of-agency', 'of-bureau', 'of-county-up', 'of-enforcer'];
  for (const [question, lang] of [
    ['what does the bureau owe', 'en'],
    ['生态环境局要公开什么', 'zh'],
    ['局里什么时候要交什么', 'zh'],
  ] as const)
    expect(idsOf(question, lang), question).toEqual(ofBureau);
  // The calendar of its duties has the same.
  const inCalendar = requirementsOfSubject(city, 'bureau').map(({ id }) => id);
  expect(inCalendar.filter((id) => id.startsWith('of-'))).toEqual(['of-bureau', 'of-enforcer', 'of-agency', 'of-county-up']);
  expect(idsOf('what must districts publish', 'en')).toEqual(['of-agency', 'of-county-up', 'of-water']);
  const set = requirementSet('what does the bureau owe', own, 'en', known)!;
  expect('rows' in set && [set.name, set.own!.map((row) => found[row]!.id).filter((id) => id.startsWith('of-'))]).toEqual([
    'City ecology bureau (also as: Penalising agencies, Public agencies)',
    ['of-bureau'],
  ]);
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

test.each([
  ['排污企业要公开什么', 'enterprise'],
  ['what must polluters disclose', 'enterprise'],
  ['上了名录的单位要披露哪些', 'enterprise-listed'],
  ['重点排污单位要公开什么', 'enterprise-listed'],
  ['学校医院供电公司要公开什么', undefined],
  ['what must the power company disclose', undefined],
  ['煤气公司要公开什么', undefined],
  ['供暖公司要公开什么', undefined],
  ['what must the heating company disclose', undefined],
])('%s asks what these owe', (question, id) => expect(subjectAsked(question)?.id).toBe(id));

test('the end of a month is its last day', () => {
  expect(monthEndIn('四月底要交什么')).toEqual({ id: '04-30', found: '四月底' });
  expect(monthEndIn('due at the end of March')).toEqual({ id: '03-31', found: 'end of March' });
  for (const other of ['四月要交什么', '3个月底', '三月底前要公布什么', 'by the end of March'])
    expect(monthEndIn(other), other).toBeUndefined();
  const [value] = columns.facets.dueOn!.values.filter(({ id }) => /-(?:30|31)$/u.test(id));
  const month = Number(value?.id.slice(0, 2));
  if (value) expect(setOf(`${month}月底`)).toEqual(setOf(`${month}月${value.id.slice(3)}日`));
});
