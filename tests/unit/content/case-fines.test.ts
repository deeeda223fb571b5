import { describe, expect, test } from 'vitest';
import { air, code, expectNamedOnce, named, since, type Planted } from '../../support/city-with-laws.ts';

describe('a fine that cannot be is named by check and by import', () => {
  test.each<[string, Planted, string, string]>([
    ...['生态环境法典第1107条', '《生态环境法典》第 1107 条', '行政处罚法第五条、生态环境法典第一一〇七条'].map(
      (basis): [string, Planted, string, string] => [
        `a fine out of band as ${basis}`,
        { basis, ...since, fine: '500' },
        ':2:11  fineWan',
        'above',
      ],
    ),
    ...['《生态环境法典》1107条', '《生态环境法典》第一千一百零七、一千一百条'].map((basis): [string, Planted, string, string] => [
      `a fine out of band as ${basis}`,
      { basis, ...since, fine: '500' },
      ':2:11  fineWan',
      'above',
    ]),
    ['a fine beyond all of a whole article', { basis: `${code}第一千一百零九条`, ...since, fine: '51' }, ':2:11  fineWan', 'is above what'],
    ['a fine in none of a whole article', { basis: `${code}第一千一百零九条`, ...since, fine: '15' }, ':2:11  fineWan', 'in none of'],
    ['a fine of another paragraph', { basis: `${code}第一千一百零九条第二款`, ...since, fine: '5' }, ':2:11  fineWan', 'is below what'],
    [
      'a fine of persons for an organisation',
      { basis: `${code}第一千一百零九条第二款`, ...since, fine: '1.5' },
      ':2:11  fineWan',
      'is below what',
    ],
    [
      'a fine beyond a paragraph of an article that is not whole',
      { basis: `${code}第一千一百三十一条第一款`, ...since },
      ':2:11  fineWan',
      '0.05 to 0.2',
    ],
    [
      'a fine above its band',
      { basis: `${air}第一百一十五条第一款第一项`, fine: '10.01' },
      'content/cases/2026.csv:2:11  fineWan 罚款金额(万元)  [warning]',
      'A fine of 10.01 × 10,000 yuan is above what the article allows (Air Law, article 115: 1 to 10 × 10,000 yuan, No dust control on a building site).',
    ],
    ['a fine below its band', { basis: `${air}第一百一十五条`, fine: '0.5' }, ':2:11  fineWan', 'is below what the article allows'],
    [
      'a fine of another item',
      { basis: `${air}第九十九条第二项`, fine: '50' },
      ':2:11  fineWan',
      '2 to 20 × 10,000 yuan, Over the standard',
    ],
    [
      'a fine above the widest of its ranges',
      { basis: `${code}第一千一百条`, ...since, fine: '200.01' },
      ':2:11  fineWan',
      'above what the article allows (Environmental Code, article 1100: 20 to 100 × 10,000 yuan, Facilities not built; Not put right, 100 to 200)',
    ],
    [
      'a fine between its ranges',
      { basis: `${code}第一千一百零七条`, ...since, fine: '7' },
      ':2:11  fineWan',
      'is in none of the ranges of',
    ],
    [
      'no fine where there has to be one',
      { basis: `${air}第一百一十五条`, fine: '0' },
      ':2:11  fineWan',
      'A fine of 0 × 10,000 yuan is below',
    ],
    ['a part of a machine', { basis: `${air}第一百一十四条第一款`, fine: '0.7' }, ':2:11  fineWan', '0.5 to 0.5 × 10,000 yuan for each'],
    [
      'the range of noise for what is none',
      { basis: `${code}第一千一百零三条`, ...since, fine: '5' },
      ':2:11  fineWan',
      'is below what the article allows (Environmental Code, article 1103',
    ],
    [
      'the range of all else for noise',
      { basis: `${code}第一千一百零三条`, ...since, fine: '50', more: { 违法行为类型: '噪声污染' } },
      ':2:11  fineWan',
      'is above what',
    ],
    ['below the least of one', { basis: `${air}第一百一十四条第一款`, fine: '0.4' }, ':2:11  fineWan', 'below'],
  ])('%s', (_, planted, place, words) => expectNamedOnce(planted, place, words));

  test.each<[string, Planted]>([
    ['several machines', { basis: `${air}第一百一十四条第一款`, fine: '4.5' }],
    ['a warning without a fine', { basis: `${air}第一百一十五条`, fine: '0', more: { 处罚类别: '警告' } }],
    ['the range of noise for noise', { basis: `${code}第一千一百零三条`, ...since, more: { 违法事实: '厂界噪声超标' } }],
    ...[
      { basis: '第一千一百零九条', fine: '40' },
      { basis: '第一千一百零九条', fine: '9' },
      { basis: '第一千一百三十一条', fine: '400' },
      { basis: '第一千一百三十一条第三款', fine: '400' },
      { basis: '第一千一百零九条第二款', fine: '1.5', more: { 违法事实: '对直接负责的主管人员处罚' } },
    ].map(({ basis, fine, more }): [string, Planted] => [
      `${fine} for what ${basis} may mean, ${JSON.stringify(more ?? {})}`,
      { basis: code + basis, ...since, fine, ...(more ? { more } : {}) },
    ]),
    ['the paragraph of the fine beside the item', { basis: `${code}第一千一百三十一条第三款第二项、第四款`, ...since }],
    ['an article without a band', { basis: `${air}第二百条`, fine: '400' }],
    ['a law without a page', { basis: '《噪声污染防治法》第七十七条', fine: '400' }],
    ['a fine lowered by another law', { basis: `${air}第一百一十五条、《中华人民共和国行政处罚法》第三十二条`, fine: '0.5' }],
    ['two acts fined together', { basis: `${air}第一百一十五条、第九十九条第二项`, fine: '25' }],
    ['a fine on a further condition', { basis: `${code}第一千一百条`, ...since, fine: '200' }],
    ['the lower range of an article', { basis: `${code}第一千一百零七条`, ...since, fine: '2' }],
    ['an item by its number alone', { basis: `${air}第九十九条第（一）项`, fine: '50' }],
  ])('as it should be: %s', async (_, planted) => {
    expect(await named(planted)).toEqual({ checked: [], imported: [] });
  });
});
