import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { bringIn, csv, english, officialHeaders, oneRow, places, plan, rowOf, smallCity, type Cells } from '../../support/intake.ts';

test.each(['合计', '小 计：', '合计（万元）', '共 3 件', '本页合计'])('a row of “%s” is named as a total, once', async (words) => {
  const { faults } = await plan(smallCity(), oneRow() + csv([officialHeaders.map((_, index) => (index ? '' : words))]));
  expect([places(faults), english(faults)]).toEqual([['3:5'], [expect.stringContaining('is a total')]]);
});

test.each(['110105199003071239', '110105199003071230', '11010519900307123', '110105900307123'])(
  'an identity number in the column of codes is named as one, and not shown whole: %s',
  async (number) => {
    const shown = (await plan(smallCity(), oneRow({ 统一社会信用代码: number }))).faults
      .map((fault) => formatFault(fault, 'en'))
      .join('\n');
    expect(shown).toContain("a person's identity number");
    expect(shown).not.toContain(number);
  },
);

test('a number of a person is shown whole in no message', async () => {
  for (const column of ['行政处罚决定书文号', '行政相对人类别', '处罚决定日期']) {
    const { faults } = await plan(smallCity(), oneRow({ [column]: '110105199003071239' }));
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.map((fault) => formatFault(fault, 'zh')).join('\n')).not.toContain('110105199003071239');
  }
});

test('a day that a spreadsheet keeps as a number is told', async () => {
  const { faults } = await plan(smallCity(), oneRow({ 处罚决定日期: '46082' }));
  expect(english(faults)).toEqual([expect.stringMatching(/keeps a day: 2026-03-01\. Format the column as a date/)]);
});

test('common words for a choice are read as the official ones and listed; others are refused with all of them', async () => {
  for (const [word, type, party] of [
    ['企业', 'organisation', '样例测试有限公司'],
    ['个人', 'person', '张某'],
    ['个体户', 'household', '样例小吃店'],
  ]) {
    const { faults, effects, tidied } = await plan(smallCity(), oneRow({ 行政相对人类别: word!, 行政相对人名称: party! }));
    expect([english(faults), effects[0]!.draft.fields.partyType, tidied.map(({ before }) => before)]).toEqual([[], type, [word]]);
  }
  const { faults } = await plan(smallCity(), oneRow({ 行政相对人类别: '甲类' }));
  expect(english(faults)).toEqual([expect.stringMatching(/法人及非法人组织 .*自然人 .*个体工商户/)]);
});

const change = (cells: Cells) =>
  csv([
    ['文号', ...Object.keys(cells)],
    ['东环罚〔2026〕1号', ...Object.values(cells)],
  ]);

test.each(['撤回', '撤销', '已撤销', '已撤回'])(
  '“%s” withdraws by its rules, and waits for a yes that sees what comes off the site',
  async (word) => {
    const folder = smallCity();
    await bringIn(folder, oneRow());
    expect((await plan(folder, change({ 公示状态: word }))).faults.map(({ field }) => field)).toEqual(['stateReason', 'stateOn']);
    const { faults, doubts, effects } = await plan(
      folder,
      change({ 公示状态: word, 状态变更日期: '2026-11-01', 状态变更原因: '法院判决撤销' }),
    );
    expect([faults, effects[0]!.draft.fields.state]).toEqual([[], 'withdrawn']);
    expect(english(doubts)).toEqual([expect.stringMatching(/no longer shows .*行政相对人名称“样例测试有限公司”.*罚款金额\(万元\)“5\.5”/)]);
  },
);

test('a type of violation that nobody knows waits for a yes, once', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow());
  const rows = ['2', '3'].map((serial) => rowOf({ 行政处罚决定书文号: `东环罚〔2026〕${serial}号`, 违法行为类型: '大气污柒' }));
  const { doubts } = await plan(folder, csv([officialHeaders, ...rows]));
  const ofType = doubts.filter(({ field }) => field === 'violationType');
  expect([places(ofType), english(ofType)]).toEqual([['2:6'], [expect.stringContaining('Nearest: "大气污染"')]]);
});

test('a fine without an amount anywhere is a doubt', async () => {
  const { doubts } = await plan(smallCity(), oneRow({ '罚款金额(万元)': '', 处罚内容: '处以罚款' }));
  expect(doubts.map(({ field }) => field)).toEqual(['fineWan']);
});

test.each([
  ['the header over again', officialHeaders],
  ['the numbers of the columns', officialHeaders.map((_, index) => String(index + 1))],
  ['the numbers of the columns', officialHeaders.map((_, index) => `（${index + 1}）`)],
  ['what the columns are measured in', officialHeaders.map((header) => (header.includes('万元') ? '万元' : ''))],
  ['the signature of the form', officialHeaders.map((_, index) => ['填表人：张某', '', '审核人：李某', '填报日期：3月'][index] ?? '')],
])('a row that is %s is named as that, once', async (name, cells) => {
  const { faults } = await plan(smallCity(), oneRow() + csv([cells]));
  expect([places(faults), english(faults)]).toEqual([['3:5'], [expect.stringContaining(name)]]);
});

test.each(['例：东环罚〔2026〕1号', '东环罚〔2026〕5至7号', '东环罚〔2026〕1-3号', '东环罚〔2026〕1号（更正）'])(
  'a number that is hardly one waits for a yes: %s',
  async (number) => {
    const { faults, doubts } = await plan(smallCity(), oneRow({ 行政处罚决定书文号: number }));
    expect([faults, places(doubts)]).toEqual([[], ['2:5']]);
  },
);

test.each([
  '东环罚〔2026〕1号',
  '济环罚字〔2026〕TQ第Q-4008号',
  '（京）环罚决字〔2026〕12号',
  '东环罚字2026-1号',
  '东环罚〔2026〕1号之一',
  '东环罚〔2026〕9-1号',
])('a number of a real shape raises no doubt: %s', async (number) => {
  expect((await plan(smallCity(), oneRow({ 行政处罚决定书文号: number }))).doubts).toEqual([]);
});
