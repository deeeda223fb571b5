import { describe, expect, test } from 'vitest';
import { loadCheckedContent } from '../../../src/content/load.ts';
import { isPlaceholder } from '../../../src/domain/placeholder.ts';
import { isSpreadsheetError } from '../../../src/domain/spreadsheet-error.ts';
import { bringIn, csv, english, oneRow, places, plan, smallCity, tables } from '../../support/intake.ts';

const nothing =
  '- － — —— – _ / \\ 无 暂无 （无） N/A n/a NULL null None nan \\N 清空 空白 无数据 无。 暂无。 无， 【无】 不适用 无内容 无此项 不涉及 未提供 None. null; n\\a'.split(
    ' ',
  );
const broken =
  '＃REF! #REF! #VALUE #NAME #BEZUG! #¡REF! #Ref! =#REF! Err:502 Err：508 错误:502 #值! #名称? #引用! #除数/0! #数字! ######## #NV #n/a #ref! =## ＝##'
    .split(' ')
    .concat('#N/A N/A');

test.each(nothing)('%s fills a cell and says nothing', (words) =>
  expect([isPlaceholder(words), isSpreadsheetError(words)]).toEqual([true, false]),
);
test.each(broken)('%s is a spreadsheet’s error', (words) => expect(isSpreadsheetError(words)).toBe(true));
test.each(['无证经营', '0', '-5', '#1锅炉', '#pp', '#sep', '#扬尘!', '3#', '空调', '没有异议', '一', 'NA县'])('%s is words', (words) =>
  expect([isPlaceholder(words), isSpreadsheetError(words)]).toEqual([false, false]),
);

describe('over what is published', () => {
  const followed = { 整改情况: '已完成整改', 整改验收日期: '2026-05-01', 当事人陈述: '我们认罚', 陈述日期: '2026-04-01', 备注: '原有' };
  const over = (words: string) =>
    csv([
      ['行政处罚决定书文号', '整改情况', '当事人陈述', '陈述日期', '备注', '罚款金额(万元)', '公示状态'],
      ['东环罚〔2026〕1号', words, words, words, words, words === 'nan' ? '' : words, words],
    ]);

  test('a placeholder changes nothing, and is told', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow(followed));
    const before = tables(folder);
    for (const words of nothing) {
      const { effects, tidied, doubts } = await bringIn(folder, over(words));
      expect([words, effects.map(({ action }) => action), english(doubts)]).toEqual([words, ['same'], []]);
      expect(tidied.filter(({ after }) => after === '').map(({ place }) => place)).toEqual(
        expect.arrayContaining(['2:2', '2:3', '2:4', '2:5']),
      );
    }
    expect(tables(folder)).toEqual(before);
  });

  test('what a spreadsheet could not work out is refused', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow(followed));
    for (const words of broken)
      expect([words, places((await plan(folder, over(words))).faults)]).toEqual([words, ['2:2', '2:3', '2:4', '2:5', '2:6', '2:7']]);
  });
});

test('on a new case what may be blank is blank, and what is needed is missing', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow({ 备注: '/', 曾用名: '无', 法定代表人: '——', 统一社会信用代码: '-', 处罚有效期: '/', 整改情况: '暂无' }));
  const { fields } = (await loadCheckedContent(folder)).cases[0]!;
  expect(Object.keys(fields)).toEqual(expect.not.arrayContaining(['note', 'legalRepresentative', 'uscc', 'validUntil', 'rectification']));
  expect(fields.formerNames).toEqual([]);
  expect((await plan(smallCity(), oneRow({ 违法事实: '/', 处罚机关: '-' }))).faults.map(({ field }) => field).toSorted()).toEqual([
    'authority',
    'facts',
  ]);
});

test('a few characters over a longer published text wait for a yes, as does a clerk’s mark', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow({ 整改情况: '已按要求改正，经现场复查合格。' }));
  for (const words of '见上 作废 待核 正在办理 尚未 撤 不公开 保密 已阅 缺 未见 是 1 已整改'.split(' '))
    expect([words, places((await plan(folder, oneRow({ 整改情况: words }))).doubts)]).toEqual([words, ['2:20']]);
});

test('what has no last day says which day stands for none', async () => {
  const { faults } = await plan(smallCity(), oneRow({ 处罚有效期: '长期' }));
  expect(english(faults)).toEqual([expect.stringContaining('2099-12-31')]);
});
