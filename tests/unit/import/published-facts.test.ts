import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { refuseWithoutWord } from '../../../scripts/import/refusals.ts';
import { bringIn, csv, english, oneRow, plan, smallCity, tables, today, type Cells } from '../../support/intake.ts';

const followed: Cells = {
  整改情况: '已建密闭车间',
  整改佐证: 'https://example.org/photo',
  整改期限: '2026-04-20',
  整改验收日期: '2026-04-01',
  当事人陈述: '我公司认罚',
  陈述日期: '2026-04-02',
  公示截止期: '2029-03-01',
  曾用名: '样例旧名有限公司',
};
const change = (cells: Cells): string =>
  csv([
    ['文号', ...Object.keys(cells)],
    ['东环罚〔2026〕1号', ...Object.values(cells)],
  ]);
const correctedBy = async (before: Cells, after: Cells): Promise<string[]> => {
  const folder = smallCity();
  await bringIn(folder, oneRow(before));
  const { corrections } = await bringIn(folder, change(after));
  const { faults } = await loadContent(folder, 'content', undefined, () => today);
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
  return corrections.map(({ field }) => field).toSorted();
};

describe('what readers have read is replaced by a correction only', () => {
  test.each<[string, Cells, string]>([
    ['整改情况', { 整改情况: '没有整改' }, 'rectification'],
    ['整改佐证', { 整改佐证: 'https://example.org/other' }, 'rectificationEvidence'],
    ['整改期限', { 整改期限: '2026-06-20' }, 'rectifyBy'],
    ['整改验收日期', { 整改验收日期: '2026-05-01' }, 'rectifiedOn'],
    ['当事人陈述', { 当事人陈述: '我公司不认罚' }, 'statement'],
    ['陈述日期', { 陈述日期: '2026-05-02' }, 'statementOn'],
    ['公示截止期', { 公示截止期: '2027-03-01' }, 'publicityEnds'],
    ['曾用名', { 曾用名: '另一个名字' }, 'formerNames'],
  ])('%s', async (_name, after, field) => {
    expect(await correctedBy(followed, after)).toEqual([field]);
  });

  test('it waits for a reason that says something', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow(followed));
    const made = await plan(folder, change({ 当事人陈述: '我公司不认罚' }));
    const order = { confirmed: true, law: undefined };
    expect(() => refuseWithoutWord(made, { ...order, reason: undefined })).toThrow(/--reason/);
    for (const reason of ['/', '无', '.', '-', '0', 'x', '原因', 'reason', '啊啊啊', '删除', '（无）', '1'])
      expect(() => refuseWithoutWord(made, { ...order, reason }), reason).toThrow(/says nothing|什么也没有说明/);
    for (const law of ['/', '无'])
      expect(() => refuseWithoutWord(made, { confirmed: true, reason: '核对原件', law }), law).toThrow(/--law/);
    expect(() => refuseWithoutWord(made, { ...order, reason: '补录' })).not.toThrow();
  });

  test('a reason that seems to name a party whose name is withheld waits for a yes', async () => {
    const folder = smallCity();
    const person = { 行政相对人名称: '李某某', 行政相对人类别: '自然人', 统一社会信用代码: '', 法定代表人: '' };
    await bringIn(folder, oneRow({ ...person, 备注: '甲' }));
    const made = { ...(await plan(folder, change({ 备注: '乙' }))), doubts: [] };
    const order = { reason: '误写了当事人李建国的地址', law: undefined };
    expect(() => refuseWithoutWord(made, { ...order, confirmed: false })).toThrow(/姓\+某|surname and 某/);
    expect(() => refuseWithoutWord(made, { ...order, reason: '李建国已改正', confirmed: false })).toThrow(/姓\+某|surname and 某/);
    expect(() => refuseWithoutWord(made, { ...order, confirmed: true })).not.toThrow();
    expect(() => refuseWithoutWord(made, { ...order, reason: '误写了李某某的地址', confirmed: false })).not.toThrow();
  });

  test('of a state, its day or reason alone, and one that goes back', async () => {
    const repaired: Cells = { 公示状态: '已信用修复', 状态变更日期: '2026-09-01', 状态变更原因: '完成信用修复' };
    expect(await correctedBy(repaired, { 状态变更日期: '2026-08-01' })).toEqual(['stateOn']);
    expect(await correctedBy(repaired, { 状态变更原因: '期满修复' })).toEqual(['stateReason']);
    const back = { 公示状态: '公示中', 状态变更日期: '2026-09-05', 状态变更原因: '修复有误' };
    expect(await correctedBy(repaired, back)).toEqual(['state', 'stateOn', 'stateReason']);
  });
});

describe('what adds to what readers have read is news', () => {
  const review: Cells = { 公示状态: '复议或诉讼中', 状态变更日期: '2026-09-01', 状态变更原因: '申请复议' };
  test.each<[string, Cells, Cells]>([
    ['fields that were blank', {}, followed],
    ['an outcome where work went on', { 整改情况: '整改中。' }, { 整改情况: '已建密闭车间', 整改验收日期: '2026-05-01' }],
    ['a further former name', followed, { 曾用名: '样例旧名有限公司、样例一厂' }],
    ['a review that begins', {}, review],
    ['a review that ends', review, { 公示状态: '公示中', 状态变更日期: '2026-10-01', 状态变更原因: '复议维持' }],
    ['credit that is repaired', review, { 公示状态: '已信用修复', 状态变更日期: '2026-10-01', 状态变更原因: '完成信用修复' }],
    ['words that are yet to come', { ...followed, 陈述日期: '2026-12-20' }, { 当事人陈述: '我公司另有意见' }],
  ])('%s', async (_name, before, after) => {
    const came = before['陈述日期'] === '2026-12-20' ? [] : await correctedBy(before, after);
    expect(came).toEqual([]);
    const folder = smallCity();
    await bringIn(folder, oneRow(before));
    expect((await plan(folder, change(after))).corrections).toEqual([]);
  });

  test('the outcome is no news where the words said more than that work went on', async () => {
    const after = { 整改情况: '未整改到位', 整改验收日期: '2026-05-01' };
    expect(await correctedBy({ 整改情况: '已建密闭车间' }, after)).toEqual(['rectification']);
  });
});

test.each(['0', '０', '删除', '（删除）', 'delete', '清除', '无', '-', '/', '.', '。', '*', 'x', '××', '…', '？'])(
  '“%s” in place of published words changes nothing, and the receipt lists it',
  async (words) => {
    const folder = smallCity();
    await bringIn(folder, oneRow({ ...followed, 备注: '原有' }));
    const before = tables(folder);
    const { effects, tidied, doubts } = await bringIn(folder, change({ 整改情况: words, 当事人陈述: words, 备注: words }));
    expect([effects.map(({ action }) => action), english(doubts), tidied.map(({ place, after }) => [place, after])]).toEqual([
      ['same'],
      [],
      [
        ['2:2', ''],
        ['2:3', ''],
        ['2:4', ''],
      ],
    ]);
    expect(tables(folder)).toEqual(before);
  },
);

test('a nought is an amount, and a damaged text is no blank', async () => {
  const { effects } = await plan(smallCity(), oneRow({ 处罚类别: '警告', 处罚内容: '警告', '罚款金额(万元)': '0' }));
  expect(effects[0]!.draft.fields.fineWan).toBe(0);
  expect((await plan(smallCity(), oneRow({ 备注: '????' }))).faults).toHaveLength(1);
  expect((await plan(smallCity(), oneRow({ 公示状态: '删除' }))).faults.map(({ field }) => field)).toContain('state');
});
