import { expect, test } from 'vitest';
import { authorityName } from '../../../src/store/cases/authorities.ts';
import { Store } from '../../../src/store/store.ts';
import { caseAnswers } from '../../../src/views/case/answers.ts';
import { caseBrief, caseInWords, caseSummary, caseTitle, partyPinyin } from '../../../src/views/case/brief.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const content = await portalContent();
const store = new Store(content, asOf);
const some = store.all('cases').find(({ fields }) => fields.unit === 'dongpu')!;
const decided = (fields: Partial<typeof some.fields>) => ({ ...some, fields: { ...some.fields, ...fields } });

test('a decision in one line says its penalties, its act, its place and its day, and nothing else', () => {
  const warned = decided({
    penaltyType: '警告;没收违法所得',
    fineWan: 0,
    confiscatedWan: 0.7,
    violationType: '信息公开',
    legalBasis: undefined,
    decidedOn: '2026-10-26',
  });
  expect(caseSummary(store, warned, 'en')).toBe('Warning; ¥7,000 confiscated; disclosure; Dongpu, 26 October 2026');
  const fined = decided({ penaltyType: '罚款', fineWan: 5.24, violationType: '某种行为', legalBasis: undefined, decidedOn: '2026-01-02' });
  expect(caseSummary(store, fined, 'en')).toBe('Fined ¥52,400; 某种行为; Dongpu, 2 January 2026');
});

test('whoever lists an English page reads its summary, and in Chinese its number alone', () => {
  const { decisionNumber, party } = some.fields;
  const listed = caseInWords(store, some, 'en');
  const pinyin = partyPinyin(store, party, 'en')!;
  expect(listed).toBe(`${decisionNumber}, ${pinyin}, ${caseSummary(store, some, 'en')}`);
  expect(caseTitle(store, some, 'en')).toBe(`${decisionNumber}: ${pinyin}`);
  expect(caseTitle(store, some, 'zh')).toBe(decisionNumber);
  expect(listed.replace(decisionNumber, '')).not.toMatch(/\p{Script=Han}/u);
  expect(caseInWords(store, some, 'zh')).toBe([decisionNumber, party, some.fields.violationType].join('，'));
});

test('the acts are those that the facts name in words of which the portal knows the English', async () => {
  const words = await portalContent();
  words.portal[0]!.fields.actWords = [{ chinese: '未提交临时报告', english: 'did not file an ad hoc report' }];
  const warned = decided({
    facts: '注册于东浦区，未提交临时报告。',
    penaltyType: '警告;没收违法所得',
    fineWan: 0,
    confiscatedWan: 0.7,
    violationType: '信息公开',
    decidedOn: '2026-10-26',
  });
  expect(caseSummary(new Store(words, asOf), warned, 'en')).toBe(
    'Warning; ¥7,000 confiscated; did not file an ad hoc report; Dongpu, 26 October 2026',
  );
});

test('the act is that of the provision where the law’s page names one alone', () => {
  const law = store.all('documents').find(({ texts }) => texts.zh?.title.includes('大气污染防治法'))!;
  law.fields.bands = [
    {
      article: '108',
      minWan: 2,
      maxWan: 20,
      each: false,
      what: { zh: '废气未收集（可以处罚款）', en: 'Waste gas not collected (a fine may be imposed)' },
    } as never,
  ];
  const one = decided({
    penaltyType: '罚款',
    fineWan: 2,
    legalBasis: '《中华人民共和国大气污染防治法》第一百零八条第一项',
    decidedOn: '2026-01-02',
  });
  expect(caseSummary(store, one, 'en')).toBe('Fined ¥20,000; waste gas not collected; Dongpu, 2 January 2026');
});

test('a provision that names several acts says none of them', () => {
  const law = store.all('documents').find(({ texts }) => texts.zh?.title.includes('大气污染防治法'))!;
  law.fields.bands = [
    { article: '108', minWan: 2, maxWan: 20, each: false, what: { zh: '无证或超标', en: 'No permit, or over the limit' } } as never,
  ];
  const one = decided({ penaltyType: '罚款', fineWan: 2, violationType: '大气污染', legalBasis: '《大气污染防治法》第一百零八条' });
  expect(caseSummary(store, one, 'en')).toMatch(/^Fined ¥20,000; air pollution; /);
});

test('a withdrawn decision has no summary, and a Chinese page neither that nor pinyin', () => {
  const withdrawn = store.all('cases').find(({ fields }) => fields.state === 'withdrawn')!;
  expect(caseBrief(store, withdrawn, 'en')).toMatchObject({ summary: undefined, isTranslation: true });
  expect(caseBrief(store, some, 'zh').summary).toBeUndefined();
  expect(partyPinyin(store, '东浦样例公司', 'zh')).toBeUndefined();
  expect(partyPinyin(store, '东浦样例公司', 'en')).toMatch(/^Dong/);
});

test('an authority is called by its unit, or after the city’s bureau of the same name, or in Chinese', () => {
  expect(authorityName(store, '临澜市生态环境局').en).toBe('Linlan Ecology and Environment Bureau');
  expect(authorityName(store, '临澜市东浦区生态环境局').en).toBe('Dongpu Ecology and Environment Bureau');
  expect(authorityName(store, '临澜市东浦区城市管理综合行政执法局')).toEqual({ zh: '临澜市东浦区城市管理综合行政执法局' });
});

test.each([
  ['《中华人民共和国大气污染防治法》第一千一百零九条第一款', 'article 1109, paragraph 1'],
  ['《大气污染防治法》第一百一十五条第一款第二项', 'article 115, paragraph 1, item 2'],
  ['《大气污染防治法》第一百一十五条', 'article 115'],
  ['《大气污染防治法》', undefined],
])('an English reader is told the article that a basis cites: %s', (legalBasis, place) => {
  const places = (lang: 'zh' | 'en') => caseAnswers(store, decided({ legalBasis }), lang).laws.map((law) => law.place);
  expect(places('en')).toEqual([place]);
  expect(places('zh')).toEqual([undefined]);
});
