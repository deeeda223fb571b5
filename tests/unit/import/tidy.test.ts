import { expect, test } from 'vitest';
import { canonicalDecisionNumber } from '../../../src/domain/cases/decision-number.ts';
import { tidyCell } from '../../../src/import/tidy.ts';
import { smallCity, officialHeaders, oneRow, places, plan, rowOf, workbook } from '../../support/intake.ts';

test('what offices leave in cells by accident is tidied, what is ambiguous is not', () => {
  const dates = ['2026/3/1', '2026年3月1日', '2026.03.01', '２０２６-３-１', '20260301', '2026-03-01 00:00:00'];
  expect(dates.map((cell) => tidyCell(cell, 'date'))).toEqual(dates.map(() => '2026-03-01'));
  const ambiguous = ['03/04/2026', '26-3-1', '45000', '2026-02-30', '2026-03-01 15:30', '二〇二六年三月一日'];
  expect(ambiguous.map((cell) => tidyCell(cell, 'date'))).toEqual(ambiguous);
  expect(tidyCell('\ufeff 9113 5010 0m000100y43\u3000', 'code')).toBe('91135010' + '0M000100Y43');
  expect(tidyCell('５．５', 'amount')).toBe('5.5');
  expect(tidyCell('5 000', 'amount')).toBe('5 000');
  expect(tidyCell('="00123"', 'text')).toBe('00123');
});

test('a mark behind a number is no digit of it', async () => {
  for (const amount of ['5²', '5①', '5⑴', '5⒈']) {
    const { faults } = await plan(smallCity(), oneRow({ '罚款金额(万元)': amount, 处罚内容: '' }));
    expect(faults.map(({ field }) => field)).toEqual(['fineWan']);
  }
  expect((await plan(smallCity(), oneRow({ 处罚决定日期: '2026-03-1①' }))).faults).toHaveLength(1);
  const [first, second] = ['东环罚〔2026〕1②号', '东环罚〔2026〕12号'].map(canonicalDecisionNumber);
  expect(first).not.toBe(second);
  expect(canonicalDecisionNumber('东环罚﹝２０２６﹞１２号')).toBe(second);
});

test('the receipt lists what was tidied, with its place', async () => {
  const { tidied } = await plan(
    smallCity(),
    oneRow({ 行政处罚决定书文号: '东环罚[2026] 1号', 处罚决定日期: '2026/3/1', 行政相对人名称: '\u200b样例测试有限公司' }),
  );
  expect(tidied.map(({ place, label, before, after }) => [place, label.zh, before, after])).toEqual([
    ['2:1', '行政相对人名称', '\u200b样例测试有限公司', '样例测试有限公司'],
    ['2:5', '行政处罚决定书文号', '东环罚[2026] 1号', '东环罚〔2026〕1号'],
    ['2:14', '处罚决定日期', '2026/3/1', '2026-03-01'],
  ]);
});

test.each([
  ['2026-03-01T00:00:00Z', [], []],
  ['2026-03-01T09:30:00Z', [['案件!N2', '2026-03-01 09:30:00', '2026-03-01']], []],
  ['2026-03-01T23:59:59Z', [['案件!N2', '2026-03-01 23:59:59', '2026-03-01']], []],
  ['2026-02-28T23:59:17Z', [['案件!N2', '2026-02-28 23:59:17', '2026-02-28']], ['N2']],
  ['2026-02-28T16:00:00Z', [['案件!N2', '2026-02-28 16:00:00', '2026-02-28']], ['N2']],
])('a day that a workbook keeps as %s: its time is listed, and one of another time zone is doubted', async (time, listed, doubted) => {
  const cells = new Map([
    [`1,${officialHeaders.indexOf('处罚决定日期')}`, { value: new Date(time), type: 'date' as const, style: { numFmt: 'yyyy-mm-dd' } }],
  ]);
  const { tidied, doubts } = await plan(smallCity(), await workbook({ name: '案件', rows: [officialHeaders, rowOf()], cells }));
  expect(tidied.map(({ place, before, after }) => [place, before, after])).toEqual(listed);
  expect(places(doubts)).toEqual(doubted);
});

test('characters that a workbook or a text spells out are listed as they stood', async () => {
  const cells = { 备注: '第一行\r\n第二行\r', 违法事实: '喷漆' };
  const book = await plan(smallCity(), await workbook({ name: '案件', rows: [officialHeaders, rowOf(cells)] }));
  expect(book.tidied.map(({ place, before, after }) => [place, before, after])).toContainEqual([
    '案件!S2',
    '第一行_x000D_\n第二行_x000D_',
    '第一行\n第二行',
  ]);
  const text = await plan(smallCity(), oneRow({ 备注: '第一行_x000D_第二行', 法定代表人: '赵_x0041_某' }));
  expect(text.tidied.map(({ place, before, after }) => [place, before, after])).toEqual([
    ['2:19', '第一行_x000D_第二行', '第一行\n第二行'],
  ]);
  expect(places(text.doubts)).toEqual(['2:4']);
});
