import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadCheckedContent } from '../../../src/content/load.ts';
import { copyOfContent } from '../../support/content.ts';
import {
  bringIn,
  type Cells,
  csv,
  english,
  smallCity,
  manyRows,
  officialHeaders,
  oneRow,
  places,
  plan,
  rowOf,
  tables,
  workbook,
} from '../../support/intake.ts';

const caseOf = async (folder: string, number = '东环罚〔2026〕1号') =>
  (await loadCheckedContent(folder)).cases.find(({ fields }) => fields.decisionNumber === number)!;
const column = (header: string) => officialHeaders.indexOf(header);

describe('a delivery laid over what is there', () => {
  test('new, then the same, then changed; what it does not name stays', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow());
    const once = tables(folder);
    const again = await bringIn(folder, oneRow());
    expect([again.effects.map(({ action }) => action), again.changes.size, tables(folder)]).toEqual([['same'], 0, once]);
    const { effects, corrections } = await bringIn(folder, '文号,罚款金额（万元）\n东环罚[2026]1号,7\n');
    expect(effects).toMatchObject([{ action: 'changed', changes: [{ field: 'fineWan', before: '5.5', after: '7' }] }]);
    expect(corrections).toMatchObject([{ case: '东环罚〔2026〕1号', field: 'fineWan', before: '5.5', after: '7' }]);
    expect((await caseOf(folder)).fields).toMatchObject({ fineWan: 7, penalty: '处罚款5.5万元', party: '样例测试有限公司' });
    expect((await loadCheckedContent(folder)).corrections.map(({ fields }) => fields)).toMatchObject([
      { field: 'fineWan', before: '5.5', after: '7', why: { zh: '核对原件' } },
    ]);
  });

  test('rows that were there keep their bytes', async () => {
    const folder = copyOfContent();
    const before = readFileSync(path.join(folder, 'cases/2026.csv'), 'utf8');
    const { changes } = await plan(folder, oneRow({ 处罚机关: '临澜市东浦区生态环境局' }));
    expect([...changes.keys()]).toEqual(['cases/2026.csv']);
    expect(changes.get('cases/2026.csv')!.startsWith(before)).toBe(true);
  });

  test('a decision whose year was wrong moves to its table, and the table it leaves empty goes', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow());
    await bringIn(folder, oneRow({ 处罚决定日期: '2025-12-31' }));
    expect((await caseOf(folder)).group).toBe('2025');
    expect(Object.keys(tables(folder)).filter((name) => name.startsWith('cases/'))).toEqual(['cases/2025.csv']);
  });

  test('a number that stands twice in one delivery is a fault in whatever way it is written', async () => {
    const { faults } = await plan(smallCity(), manyRows({}, { 行政处罚决定书文号: '东环罚(2026)第01号' }));
    expect(english(faults)).toEqual(['The number 东环罚〔2026〕第01号 already stands in row 2. A file holds each number once.']);
  });

  test('a record moved to the form of its spreadsheet is not changed by it', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow({ 处罚决定日期: '2026/3/1', '罚款金额(万元)': '５．５', 处罚机关: ' 样例市东区生态环境局　' }));
    const { effects } = await plan(folder, oneRow({ 处罚决定日期: '2026年3月1日', '罚款金额(万元)': '5.50', 行政区: '东区' }));
    expect(effects.map(({ action }) => action)).toEqual(['same']);
  });
});

describe('numbers of one sound', () => {
  const homophone = { 行政处罚决定书文号: '冬环罚〔2026〕1号', 行政相对人名称: '另一家有限公司' };

  test('are two records; the address that was public first stays', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow());
    await bringIn(folder, oneRow(homophone));
    const [first, second] = [await caseOf(folder), await caseOf(folder, '冬环罚〔2026〕1号')];
    expect([first.id, first.fields.party]).toEqual(['dong-huan-fa-2026-1', '样例测试有限公司']);
    expect([second.id, second.fields.party]).toEqual([expect.stringMatching(/^dong-huan-fa-2026-1-[0-9a-f]{8}$/), '另一家有限公司']);
    const kept = second.id;
    await bringIn(folder, manyRows({}, { ...homophone, 备注: '补充' }));
    expect([(await caseOf(folder)).id, (await caseOf(folder, '冬环罚〔2026〕1号')).id]).toEqual(['dong-huan-fa-2026-1', kept]);
  });

  test('in one delivery too, whichever comes first', async () => {
    const folder = smallCity();
    await bringIn(folder, manyRows(homophone, {}));
    const ids = (await loadCheckedContent(folder)).cases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
    expect((await caseOf(folder, '冬环罚〔2026〕1号')).id).toBe('dong-huan-fa-2026-1');
  });

  test('a number written anew keeps its address, and its change is told', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow({ 行政处罚决定书文号: '东环罚〔2026〕01号' }));
    const before = (await loadCheckedContent(folder)).cases[0]!.id;
    const { corrections } = await bringIn(folder, oneRow({ 行政处罚决定书文号: '东环罚字〔2026〕第1号', 备注: '别的一件' }));
    expect(corrections).toEqual([]);
    expect((await loadCheckedContent(folder)).cases).toHaveLength(2);
    const again = await bringIn(folder, oneRow({ 行政处罚决定书文号: '东环罚〔2026〕第1号' }));
    expect(again.corrections).toMatchObject([{ field: 'decisionNumber', before: '东环罚〔2026〕01号', after: '东环罚〔2026〕第1号' }]);
    expect((await caseOf(folder, '东环罚〔2026〕第1号')).id).toBe(before);
  });
});

describe('unreadable is not empty', () => {
  const followed = { 整改情况: '已加装密闭间', 整改验收日期: '2026-04-01', 当事人陈述: '认错认罚', 陈述日期: '2026-04-02', 备注: '原有' };

  test.each(['#REF!', '#N/A', '#VALUE!', '#DIV/0!', '########'])(
    '%s in a cell is a fault with its place, in text and workbook',
    async (words) => {
      const folder = smallCity();
      await bringIn(folder, oneRow(followed));
      const row = rowOf({ 备注: words });
      const inText = await plan(folder, csv([officialHeaders, row]));
      expect([places(inText.faults), english(inText.faults)[0]]).toEqual([['2:19'], expect.stringContaining('spreadsheet')]);
      const inWorkbook = await plan(folder, await workbook({ name: '案件', rows: [officialHeaders, row] }));
      expect(places(inWorkbook.faults)).toEqual(['S2']);
    },
  );

  test('a formula without a stored value is a fault', async () => {
    const cells = new Map([[`1,${column('备注')}`, { value: null, type: 'formula' as const, formula: 'VLOOKUP(A2,Sheet9!A:B,2,0)' }]]);
    const { faults } = await plan(smallCity(), await workbook({ name: '案件', rows: [officialHeaders, rowOf()], cells }));
    expect([places(faults), english(faults)]).toEqual([['S2'], [expect.stringContaining('no stored result')]]);
  });

  test('the other half of a merged cell is a fault, in a column that is read', async () => {
    const at = column('罚款金额(万元)');
    const rows = [officialHeaders, rowOf(), rowOf({ 行政处罚决定书文号: '东环罚〔2026〕2号', '罚款金额(万元)': '' })];
    const merges = [{ startRow: 1, endRow: 2, startCol: at, endCol: at }];
    const { faults } = await plan(smallCity(), await workbook({ name: '案件', rows, merges }));
    expect([places(faults), english(faults)]).toEqual([['K3'], [expect.stringContaining('merged')]]);
  });

  test('a title merged over the table is no fault', async () => {
    const rows = [['2026年行政处罚信息公示表'], officialHeaders, rowOf()];
    const merges = [{ startRow: 0, endRow: 0, startCol: 0, endCol: officialHeaders.length - 1 }];
    expect((await plan(smallCity(), await workbook({ name: '案件', rows, merges }))).faults).toEqual([]);
  });
});

describe('empty is not "erase"', () => {
  const followed = {
    整改情况: '已加装密闭间',
    整改验收日期: '2026-04-01',
    当事人陈述: '认错认罚',
    陈述日期: '2026-04-02',
    备注: '原有',
    公示截止期: '2029-03-01',
    曾用名: '样例一厂',
  };

  test('a blank clears nothing', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow(followed));
    const before = tables(folder);
    const blank = Object.fromEntries(Object.keys(followed).map((header) => [header, ' ']));
    const { effects } = await bringIn(folder, oneRow(blank));
    expect([effects[0]!.action, tables(folder)]).toEqual(['same', before]);
    await bringIn(folder, oneRow({ ...blank, '罚款金额(万元)': '6', 处罚内容: '处罚款6万元' }));
    expect((await caseOf(folder)).fields).toMatchObject({
      fineWan: 6,
      rectification: '已加装密闭间',
      statement: '认错认罚',
      note: '原有',
      publicityEnds: '2029-03-01',
      formerNames: ['样例一厂'],
    });
  });

  test.each(['（清空）', '(clear)', ' ( CLEAR ) '])('%s clears, and readers are told, of what followed too', async (word) => {
    const folder = smallCity();
    await bringIn(folder, oneRow(followed));
    const { corrections } = await bringIn(folder, oneRow({ 备注: word, 当事人陈述: word, 陈述日期: word }));
    expect(corrections.map(({ field, before, after }) => [field, before, after]).toSorted()).toEqual([
      ['note', '原有', ''],
      ['statement', '认错认罚', ''],
      ['statementOn', '2026-04-02', ''],
    ]);
    const { fields } = await caseOf(folder);
    expect([fields.note, fields.statement, fields.rectification]).toEqual([undefined, undefined, '已加装密闭间']);
  });

  test('what a record needs cannot be cleared', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow());
    expect((await plan(folder, oneRow({ 违法事实: '(clear)' }))).faults.map(({ field }) => field)).toEqual(['facts']);
    expect((await plan(folder, oneRow({ 处罚机关: '(clear)' }))).faults.map(({ field }) => field)).toEqual(['authority']);
  });
});

describe('a withdrawn decision', () => {
  const withdrawn = { 公示状态: '已撤回', 状态变更日期: '2026-05-01', 状态变更原因: '复议决定撤销' };

  test('stays withdrawn under a delivery that does not speak of it', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow(withdrawn));
    const silent: Cells[] = [{}, { 公示状态: '', 状态变更日期: '', 状态变更原因: '' }];
    for (const blank of silent) {
      const { reinstated } = await bringIn(folder, oneRow({ ...blank, 备注: `第${Object.keys(blank).length}次` }));
      expect([reinstated, (await caseOf(folder)).fields.state]).toEqual([[], 'withdrawn']);
    }
  });

  test('cannot be made public by clearing its state', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow(withdrawn));
    const { faults } = await plan(folder, oneRow({ 公示状态: '（清空）' }));
    expect(faults.map(({ field }) => field).toSorted()).toEqual(['stateOn', 'stateReason']);
  });

  test('comes back by a day and a reason of its own, and the return is a published correction', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow(withdrawn));
    const silent = await plan(folder, oneRow({ 公示状态: '公示中' }));
    expect(silent.faults.map(({ field }) => field).toSorted()).toEqual(['stateOn', 'stateReason']);
    const again = { 公示状态: '公示中', 状态变更日期: '2026-06-01', 状态变更原因: '法院判决维持原处罚' };
    const { reinstated, corrections } = await bringIn(folder, oneRow(again));
    expect(reinstated).toEqual(['东环罚〔2026〕1号']);
    // When and why it had been withdrawn is not lost with the state.
    expect(corrections).toMatchObject([
      { field: 'state', before: '已撤回', after: '公示中' },
      { field: 'stateOn', before: withdrawn.状态变更日期, after: '2026-06-01' },
      { field: 'stateReason', before: withdrawn.状态变更原因, after: '法院判决维持原处罚' },
    ]);
    expect((await caseOf(folder)).fields.state).toBe('published');
  });
});

test('what is not public yet is changed without a correction', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow({ 公示日期: '2027-01-01' }));
  expect((await bringIn(folder, oneRow({ 公示日期: '2027-01-01', 备注: '补充' }))).corrections).toEqual([]);
});
