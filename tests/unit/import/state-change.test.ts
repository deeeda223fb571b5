import { describe, expect, test } from 'vitest';
import { loadCheckedContent } from '../../../src/content/load.ts';
import { caseStatus } from '../../../src/store/gate.ts';
import { bringIn, csv, english, oneRow, plan, smallCity, tables, today, type Cells } from '../../support/intake.ts';

const number = '东环罚〔2026〕1号';
const withdrawn: Cells = { 公示状态: '已撤回', 状态变更日期: '2026-09-01', 状态变更原因: '法院判决撤销' };
const repaired: Cells = { 公示状态: '已信用修复', 状态变更日期: '2026-09-01', 状态变更原因: '信用修复' };
const underReview: Cells = { 公示状态: '复议或诉讼中', 状态变更日期: '2026-09-01', 状态变更原因: '申请复议' };
/** A row of the number and what it changes. */
const change = (cells: Cells): string =>
  csv([
    ['行政处罚决定书文号', ...Object.keys(cells)],
    [number, ...Object.values(cells)],
  ]);
const stateOf = async (folder: string): Promise<string> => caseStatus((await loadCheckedContent(folder)).cases[0]!, today);

describe('a state that is yet to come does not undo the one that holds now', () => {
  test.each<[string, Cells, Cells, string]>([
    ['the day alone of a withdrawn one', withdrawn, { 状态变更日期: '2027-01-01' }, 'stays withdrawn'],
    ['its day and reason', withdrawn, { 状态变更日期: '2027-01-01', 状态变更原因: '另案判决' }, 'stays withdrawn'],
    ['withdrawn to repaired', withdrawn, { ...repaired, 状态变更日期: '2026-11-26' }, 'stays withdrawn'],
    ['the day alone of a repaired one', repaired, { 状态变更日期: '2027-01-01' }, 'stays credit repaired'],
    ['repaired to withdrawn', repaired, { ...withdrawn, 状态变更日期: '2027-01-01' }, 'stays credit repaired'],
    ['under review to repaired', underReview, { ...repaired, 状态变更日期: '2027-01-01' }, 'stays under review'],
  ])('%s', async (_name, now, later, words) => {
    const folder = smallCity();
    await bringIn(folder, oneRow(now));
    const { faults } = await plan(folder, change(later));
    expect([faults.map(({ field }) => field), english(faults)]).toEqual([['stateOn'], [expect.stringContaining(words)]]);
  });

  test('what is published may be withdrawn on a day to come', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow());
    await bringIn(folder, change({ ...withdrawn, 状态变更日期: '2026-12-20' }));
    expect(await stateOf(folder)).toBe('published');
  });
});

describe('a withdrawal of a day to come', () => {
  const later = { ...withdrawn, 状态变更日期: '2026-12-20' };

  test('stays under a table that says what is public today', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow(later));
    const before = tables(folder);
    await bringIn(folder, oneRow({ 公示状态: '公示中', 状态变更日期: '', 状态变更原因: '' }));
    expect(tables(folder)).toEqual(before);
  });

  test('is given up by a day and a yes', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow(later));
    const { doubts, reinstated } = await bringIn(folder, change({ 公示状态: '公示中', 状态变更日期: '2026-11-20', 状态变更原因: '维持' }));
    expect([english(doubts), reinstated]).toEqual([[expect.stringContaining('withdrawn from 2026-12-20')], []]);
  });
});

test('what came off the lists comes back by a yes, and what was withdrawn by law and reason', async () => {
  const back = { 公示状态: '公示中', 状态变更日期: '2026-11-01', 状态变更原因: '更正' };
  const cases: [Cells, Cells, string[], number][] = [
    [repaired, back, ['state'], 0],
    [{ 公示截止期: '2026-10-01' }, { 公示截止期: '2029-03-01' }, ['publicityEnds'], 0],
    [withdrawn, back, [], 1],
    [withdrawn, { ...repaired, 状态变更日期: '2026-11-01', 状态变更原因: '已修复' }, [], 1],
  ];
  for (const [before, after, doubtful, reinstated] of cases) {
    const folder = smallCity();
    await bringIn(folder, oneRow(before));
    const made = await plan(folder, change(after));
    expect([english(made.faults), made.doubts.map(({ field }) => field), made.reinstated.length]).toEqual([[], doubtful, reinstated]);
  }
});

test('a withdrawn decision comes back on no day before its withdrawal', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow(withdrawn));
  const { faults } = await plan(folder, change({ 公示状态: '公示中', 状态变更日期: '2026-08-20', 状态变更原因: '再审维持' }));
  expect([faults.map(({ field }) => field), english(faults)]).toEqual([['stateOn'], [expect.stringContaining('before it was withdrawn')]]);
});
