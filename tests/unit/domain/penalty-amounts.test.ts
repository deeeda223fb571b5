import { describe, expect, test } from 'vitest';
import { amountsIn, chineseNumber, contradicts, fineNamed } from '../../../src/domain/numbers/penalty-amounts.ts';
import { looksPersonal } from '../../../src/domain/privacy/personal-name.ts';

test.each([
  ['五', 5],
  ['十', 10],
  ['伍万', 50_000],
  ['壹拾万', 100_000],
  ['拾贰万伍仟', 125_000],
  ['贰仟零伍', 2005],
  ['一百二十三万四千五百六十七', 1_234_567],
  ['一亿零三百万', 103_000_000],
])('%s is %i', (words, number) => expect(chineseNumber(words)).toBe(number));

describe('amounts in words', () => {
  test.each([
    ['处罚款5万元', [5]],
    ['罚款人民币50000元', [5]],
    ['罚款50,000.00元', [5]],
    ['处以罚款伍万元整', [5]],
    ['罚款壹拾万元整（¥100000元）', [10, 10]],
    ['罚款3.96 万元', [3.96]],
    ['罚款５万', [5]],
    ['罚款5千元', [0.5]],
    ['责令改正，限30日内', []],
  ])('%s', (words, wan) => expect(amountsIn(words).map((amount) => amount.wan)).toEqual(wan));

  test.each([
    ['处罚款5万元', 5, false],
    ['处罚款5万元', 50_000, true],
    ['处罚款伍万元整', 5, false],
    ['处罚款5万元，没收违法所得2万元', 5, false],
    ['处罚款5万元，没收违法所得2万元', 7, true],
    ['对公司罚款5万元；对负责人罚款2万元', 7, false],
    ['罚款5万元，罚款2万元，合计7万元', 7, false],
    ['处罚款5.46万元', 5.4567, false],
    ['处罚款5.4万元', 5.4567, true],
    ['警告', 5, false],
    ['50000元', 5, false],
    ['50000元', 4, true],
    ['罚款5万元，逾期每日按3%加处罚款，数额不超过5万元', 5, false],
  ])('%s beside %d', (words, wan, wrong) => expect(contradicts(words, wan, 'fine')).toBe(wrong));

  test('what is confiscated is told from what is fined', () => {
    expect(contradicts('处罚款5万元，没收违法所得2万元', 2, 'confiscation')).toBe(false);
    expect(contradicts('处罚款5万元，没收违法所得2万元', 3, 'confiscation')).toBe(true);
    expect([fineNamed('处罚款5万元，没收违法所得2万元'), fineNamed('警告')]).toEqual([5, undefined]);
  });
});

test('a person is told from an organisation by name, as far as that goes', () => {
  for (const name of ['张三丰', '王小明', '欧阳娜娜', '李四', '张三丰等3人', '阿卜杜拉·买买提'])
    expect([name, looksPersonal(name)]).toEqual([name, true]);
  for (const name of ['北京测试甲有限公司', '张某', '欧阳某某', '王记饭店', '李宁店', '某某局', '老张家'])
    expect([name, looksPersonal(name)]).toEqual([name, false]);
});
