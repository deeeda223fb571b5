import { expect, test } from 'vitest';
import { canonicalDecisionNumber } from '../../../src/domain/cases/decision-number.ts';
import { tidyCell } from '../../../src/import/tidy.ts';
import { smallCity, oneRow, plan } from '../../support/intake.ts';

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
