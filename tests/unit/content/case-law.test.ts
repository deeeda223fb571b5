import { describe, expect, test } from 'vitest';
import { air, code, expectNamedOnce, named, since, type Planted } from '../../support/city-with-laws.ts';

describe('a basis that cannot be is named by check and by import', () => {
  test.each<[string, Planted, string, string]>([
    [
      'a repealed law, the act undated',
      { basis: `${air}第一百一十五条第一款`, decidedOn: '2026-09-01' },
      'content/cases/2026.csv:2:8  legalBasis 处罚依据  [warning]',
      'Air Law was repealed on 2026-08-15 (the decision is of 2026-09-01, the day of the act is not given). Article 115 is now article 1128 of Environmental Code (code). If the act came before, give its day.',
    ],
    [
      'a repealed law on an act after it',
      { basis: `${air}第115条`, decidedOn: '2026-09-01', actedOn: '2026-08-15' },
      'content/cases/2026.csv:2:8  legalBasis',
      'Air Law was repealed on 2026-08-15 (the act was of 2026-08-15, the decision of 2026-09-01).',
    ],
    [
      'a repealed law by its item',
      { basis: `${air}第九十九条第一款第二项`, ...since, fine: '' },
      ':2:8  legalBasis',
      'Article 99, item 2, is now article 1107 of Environmental Code (code).',
    ],
    [
      'a repealed law by another item',
      { basis: `${air}第九十九条第三项`, ...since, fine: '' },
      ':2:8  legalBasis',
      'Article 99 is now articles 1107 and 1108 of Environmental Code (code).',
    ],
    [
      'a repealed law that has no page',
      { basis: '《中华人民共和国土壤污染防治法》第八十六条', ...since, decidedOn: '2026-10-09' },
      ':2:8  legalBasis',
      'Soil Law was repealed on 2026-08-15 (the act was of 2026-09-01, the decision of 2026-10-09). Environmental Code repealed it.',
    ],
    ...[
      '大气污染防治法第九十九条第二项',
      '〈大气污染防治法〉第九十九条第二项',
      '中华人民共和国 大气污染防治法 第 99 条',
      '《大气法》第九十九条',
      '土壤法第八十六条',
      '《大气污染防治法（2018年修正）》第九十九条',
    ].map((basis): [string, Planted, string, string] => [
      `a repealed law as ${basis}`,
      { basis, ...since, fine: '' },
      ':2:8  legalBasis',
      'was repealed on 2026-08-15',
    ]),
    ...[
      ['《大气污染防制法》第九十九条', '“大气污染防制法” differs from “大气污染防治法” by one character'],
      ['《中华人民共和国生态环境法》第一千一百零七条', '“中华人民共和国生态环境法” differs from “生态环境法典” by one character'],
      [code, 'Which article of Environmental Code this rests on cannot be read.'],
      [`${code}、《行政处罚法》第三十二条`, 'Which article of Environmental Code'],
    ].map(([basis, words]): [string, Planted, string, string] => [basis!, { basis: basis!, ...since }, ':2:8  legalBasis', words!]),
    ...['东区市场监督管理局', '样例市公安局东区分局', '东区环境执法大队'].map((authority): [string, Planted, string, string] => [
      `decided by ${authority}`,
      {
        basis: `${code}第一千${authority.includes('环境') ? '一百二十九' : '一百三十'}条`,
        ...since,
        fine: '2',
        more: { 处罚机关: authority },
      },
      'authority',
      'the decision is for',
    ]),
    ['a basis without a law', { basis: '有关规定' }, ':2:8  legalBasis', 'No law can be read in this basis.'],
    ['a law to come', { basis: `${code}第一千一百二十八条` }, ':2:8  legalBasis', 'Environmental Code is in force only from 2026-08-15'],
    [
      'a stricter law for an earlier act',
      { basis: `${code}第一千一百二十八条`, decidedOn: '2026-09-01', actedOn: '2026-08-01' },
      ':2:8  legalBasis',
      'article 1128 is stricter than what it replaced',
    ],
    [
      'a law no milder than what stood before, for an earlier act',
      { basis: `${code}第一千一百零七条`, decidedOn: '2026-09-01', actedOn: '2026-08-14', fine: '20' },
      ':2:8  legalBasis',
      'the law at the time of the act applies, unless the new one is milder',
    ],
    [
      'a law that was yet to come on the day of the act',
      { basis: `${air}第一百一十五条`, actedOn: '2015-06-01' },
      ':2:8  legalBasis',
      'Air Law is in force only from 2016-01-01, after the act of 2015-06-01',
    ],
    [
      'a law of after the act that nothing is known to have stood before',
      { basis: `${code}第一千一百条、第一千零五十七条`, ...since, actedOn: '2026-08-01', fine: '30' },
      ':2:8  legalBasis',
      'Environmental Code is in force only from 2026-08-15, after the act of 2026-08-01',
    ],
    [
      'a law of after the act without an article of a fine',
      { basis: `${code}第二十七条`, ...since, actedOn: '2026-08-14' },
      ':2:8  legalBasis',
      'after the act of 2026-08-14',
    ],
    [
      'a least fine higher than that of the law of the act',
      { basis: `${code}第一千一百零四条`, ...since, actedOn: '2026-08-01', fine: '30' },
      ':2:8  legalBasis',
      'article 1104 is stricter than what it replaced',
    ],
    [
      'an article that the law has not',
      { basis: `${code}第一千三百条`, ...since },
      ':2:8  legalBasis',
      'Environmental Code has 1242 articles, and no article 1300.',
    ],
    ...[
      ['第一千一百三十条第九款', 'Article 1130 of Environmental Code has 1 paragraph, and no paragraph 9.'],
      ['第1128条第三款第一项', 'Article 1128 of Environmental Code has 2 paragraphs, and no paragraph 3.'],
      ['第1128条第一款第（三）项', 'Article 1128, paragraph 1, of Environmental Code has 2 items, and no item 3.'],
      ['第1128条第二款第一项', 'Article 1128, paragraph 2, of Environmental Code has no items, and no item 1.'],
      ['第1128条第三项', 'Article 1128 of Environmental Code has 2 items, and no item 3.'],
    ].map(([place, words]): [string, Planted, string, string] => [
      `a place that the article has not: ${place!}`,
      { basis: `${code}${place!}`, ...since, more: { 处罚机关: '样例市生态环境局' } },
      ':2:8  legalBasis',
      words!,
    ]),
    [
      'an authority that does not decide on dust',
      { basis: `${code}第一千一百二十九条`, ...since },
      ':2:17  authority 处罚机关  [warning]',
      'Under article 1129 of Environmental Code the decision is for: Housing departments. Here it is “样例市东区生态环境局”.',
    ],
  ])('%s', (_, planted, place, words) => expectNamedOnce(planted, place, words));

  test.each<[string, Planted]>([
    ['the old law on its last day', { basis: `${air}第一百一十五条`, decidedOn: '2026-08-14' }],
    ['the old law for an old act', { basis: `${air}第一百一十五条`, decidedOn: '2026-09-01', actedOn: '2026-08-14' }],
    [
      'the new law, milder, for an old act',
      { basis: `${code}第一千一百三十一条第一款`, decidedOn: '2026-09-01', actedOn: '2026-08-14', fine: '0.1' },
    ],
    ...['第一千一百二十八条第一款第二项', '第1128条第二项', '第1128条第二款', '第1130条第一款', '第1129条第九款'].map(
      (place): [string, Planted] => [
        `a place that is, or of which nothing is known: ${place}`,
        {
          basis: `${code}${place}`,
          ...since,
          more: { 处罚机关: place.includes('1129') ? '样例市东区住房和城乡建设委员会' : '样例市生态环境局' },
        },
      ],
    ),
    ['the last article', { basis: `${code}第一千二百四十二条`, ...since }],
    ['dust decided by housing', { basis: `${code}第一千一百二十九条`, ...since, more: { 处罚机关: '样例市东区住房和城乡建设局' } }],
    ['a law in force that is not known, without marks', { basis: '水法第六十条、《行政处罚法》第五条' }],
  ])('as it should be: %s', async (_, planted) => {
    expect(await named(planted)).toEqual({ checked: [], imported: [] });
  });

  test.each<[string, Planted]>([
    ['a law like a known one by more', { basis: '《环境保护税法》第五条、《水法》第六条、《大气污染防治条例》第七条', ...since }],
    ['an article of another law behind a known one', { basis: '大气污染防治法第二百条、水法第九十九条第二项', fine: '50' }],
    ['what only begins like a law', { basis: '《大气污染防治法实施细则》第九十九条', ...since }],
  ])('a law that no document bears is asked about, and nothing else is doubted: %s', async (_, planted) => {
    const { checked, imported } = await named(planted);
    for (const faults of [checked, imported]) {
      expect(faults.length).toBeGreaterThan(0);
      for (const fault of faults) expect(fault).toContain('is not among the documents');
    }
  });
});
