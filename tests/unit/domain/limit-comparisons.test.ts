import { expect, test } from 'vitest';
import { StrangeLaws } from '../../../src/content/checks/law/strange-laws.ts';
import { isSo, limitComparisons } from '../../../src/domain/law/limit-comparisons.ts';
import { firstDays } from '../../../src/domain/law/standards.ts';
import { fineRangesIn } from '../../../src/domain/numbers/fine-ranges.ts';

test.each([
  ['zh', '2023年的32微克/立方米超过了当年的国家限值。', 'above'],
  ['en', 'The 32 µg/m³ of 2023 exceeded the national limit of that year.', 'above'],
  ['zh', '2022年的30微克/立方米，刚好踩在当年的国家二级年均限值上。', 'at'],
  ['en', '2024’s 30.5 failed the national standard.', 'above'],
  ['zh', '2023年的32没有超过当年的限值。', 'within'],
] as const)('%s: %s', (lang, words, relation) => {
  const [found] = limitComparisons(words, lang, () => 'PM2.5');
  expect(found?.relation).toBe(relation);
  expect(isSo(found!.value, 35, relation)).toBe(relation === 'within');
});

test('a question and the limit of today are no comparison with that of the year', () => {
  expect(limitComparisons('2023年的32是否超过了限值？', 'zh', () => 'PM2.5')).toEqual([]);
  expect(limitComparisons('The 32 of 2023 exceeded the limit of today.', 'en', () => 'PM2.5')).toEqual([]);
});

test('fines are read in the words of the law', () => {
  expect(fineRangesIn('处五百元以上五千元以下罚款', 'zh')).toMatchObject([{ minWan: 0.05, maxWan: 0.5 }]);
  expect(fineRangesIn('处一万元以上十万元以下罚款', 'zh')).toMatchObject([{ minWan: 1, maxWan: 10 }]);
});

test('a standard begins with its first limit, where that is of its own year', () => {
  const limits = [
    { standard: { zh: 'GB 3095-2026' }, from: '2026-03-01' },
    { standard: { zh: 'GB 3095-2012' }, from: '2016-01-01' },
  ];
  expect([...firstDays(limits)]).toEqual([['GB 3095-2026', '2026-03-01']]);
});

test('a law that no document bears is named once, and none where the portal holds no law', () => {
  const law = {
    id: 'a',
    title: { zh: '甲法', en: 'A' },
    names: { zh: ['甲乙丙法'], en: [] },
    document: { fields: { kind: 'law' } },
  } as never;
  const cited = [{ title: '中华人民共和国扬尘惩治法', provisions: [] }];
  const strange = new StrangeLaws({ byId: new Map([['a', law]]) });
  expect(strange.among(cited)).toHaveLength(1);
  expect(strange.among(cited)).toEqual([]);
  expect(new StrangeLaws({ byId: new Map() }).among(cited)).toEqual([]);
});
