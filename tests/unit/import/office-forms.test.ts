import { expect, test } from 'vitest';
import { csv, english, plan, smallCity, workbook } from '../../support/intake.ts';

const groups = ['序号', '当事人', '', '', '行政处罚决定书文号', '违法行为类型', '违法事实', '处罚情况', '', '处罚决定日期', '处罚机关'];
const names = ['', '名称', '类型', '统一社会信用代码', '', '', '', '处罚种类', '罚款金额（元）', '', ''];
const row = [
  '1',
  '样例测试有限公司',
  '企业',
  '',
  '东环罚〔2026〕1号',
  '大气污染',
  '喷漆',
  '罚款',
  '55000',
  '2026/3/1',
  '样例市东区生态环境局',
];
const title = ['东区生态环境局行政处罚信息公示表', ...Array.from({ length: 10 }, () => '')];
const mappings = { '罚款金额(元)': 'fineWan' };
const down = [0, 4, 5, 6, 9, 10].map((column) => ({ startRow: 1, startCol: column, endRow: 2, endCol: column }));
const across = [
  { startRow: 0, startCol: 0, endRow: 0, endCol: 10 },
  { startRow: 1, startCol: 1, endRow: 1, endCol: 3 },
  { startRow: 1, startCol: 7, endRow: 1, endCol: 8 },
];

test('a header of two rows, with groups above the names, is read in a workbook and as text', async () => {
  const rows = [title, groups, names, row];
  const merged = await workbook({ name: '公示', rows, merges: [...across, ...down] });
  for (const bytes of [merged, csv(rows), csv(rows.slice(1))]) {
    const { faults, doubts, effects, passedOver } = await plan(smallCity(), bytes, mappings);
    expect([english(faults), english(doubts), passedOver.map(({ header }) => header)]).toEqual([[], [], ['序号']]);
    expect(effects[0]!.draft.fields).toMatchObject({
      party: '样例测试有限公司',
      partyType: 'organisation',
      penaltyType: '罚款',
      fineWan: 5.5,
      decidedOn: '2026-03-01',
    });
  }
});

test('a remark under the table is one fault, whose words show no number whole', async () => {
  const remark = ['填表人：张三 13800138000', ...Array.from({ length: 10 }, () => '')];
  const { faults } = await plan(smallCity(), csv([groups, names, row, remark]), mappings);
  expect(english(faults)).toEqual([expect.stringContaining('hardly is a case')]);
  expect(english(faults).join()).not.toContain('1380013800');
});

test('a unit above the table that its converted column gives too is no doubt', async () => {
  const unit = ['填报单位：东区生态环境局', ...Array.from({ length: 9 }, () => ''), '单位：元'];
  const { doubts } = await plan(smallCity(), csv([title, unit, groups, names, row]), mappings);
  expect(english(doubts)).toEqual([]);
});

test('names that may be of anything are no likely column', async () => {
  const header = ['行政处罚决定书文号', '名称', '行政处罚情况', '处罚决定日起'];
  const { doubts } = await plan(smallCity(), csv([header, ['东环罚〔2026〕1号', '甲', '乙', '丙']]));
  expect(english(doubts)).toEqual([expect.stringContaining('Nearest: "处罚决定日期"')]);
});
