import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commentsOf } from '../../../src/import/comments.ts';
import { copyOfContent, edit } from '../../support/content.ts';
import {
  bringIn,
  csv,
  english,
  headersFor,
  manyRows,
  officialHeaders,
  oneRow,
  places,
  plan,
  rowOf,
  smallCity,
  workbook,
  type Cells,
} from '../../support/intake.ts';

const cellOf = (header: string): string => `2:${officialHeaders.indexOf(header) + 1}`;
const sheet = (rows: string[][], more: object = {}) => workbook({ name: '案件', rows, ...more });

describe('facts that contradict each other wait for a yes, by the name of their cell', () => {
  test.each<[string, Cells, string]>([
    ['yuan in the amount, 万元 in words', { '罚款金额(万元)': '50000', 处罚内容: '处罚款5万元' }, '罚款金额(万元)'],
    ['another amount in words', { '罚款金额(万元)': '5.5', 处罚内容: '处罚款50000元，没收违法所得0.5万元' }, '罚款金额(万元)'],
    ['an amount in banker’s numerals', { '罚款金额(万元)': '5', 处罚内容: '罚款人民币伍拾万元整' }, '罚款金额(万元)'],
    ['words alone', { '罚款金额(万元)': '', 处罚内容: '处罚款5万元' }, '罚款金额(万元)'],
    ['a fine beyond any band, and no words', { '罚款金额(万元)': '500.01', 处罚内容: '' }, '罚款金额(万元)'],
    ['yuan among what is confiscated', { [officialHeaders[11]!]: '30000', 处罚内容: '' }, officialHeaders[11]!],
    ['a party that stands above', { 行政相对人名称: '同上' }, '行政相对人名称'],
    ['facts in an annex', { 违法事实: '（详见附件1）' }, '违法事实'],
    ['a note to be filled in', { 备注: '待补充' }, '备注'],
    ['two numbers in one cell', { 行政处罚决定书文号: '东环罚〔2026〕1号、2号' }, '行政处罚决定书文号'],
    ['a number whose year has two digits', { 行政处罚决定书文号: '东环罚〔26〕1号' }, '行政处罚决定书文号'],
    ['a number without an office', { 行政处罚决定书文号: 'DHF2026001' }, '行政处罚决定书文号'],
    ['a number of another year', { 行政处罚决定书文号: '东环罚〔2025〕1号' }, '行政处罚决定书文号'],
    ['a decision yet to come', { 处罚决定日期: '2026-11-26' }, '处罚决定日期'],
    ['a day of the last century', { 处罚决定日期: '1926-03-01' }, '处罚决定日期'],
    ['an end in the next century', { 公示截止期: '2129-03-01' }, '公示截止期'],
    ['a person without a type', { 行政相对人名称: '王小明', 行政相对人类别: '' }, '行政相对人名称'],
    ['a person as an organisation', { 行政相对人名称: '欧阳建国' }, '行政相对人名称'],
    [
      'a person with a company’s code',
      { 行政相对人名称: '张三丰', 行政相对人类别: '', 统一社会信用代码: '91000000MA0000161M' },
      '行政相对人名称',
    ],
    ['a name of two characters with a code', { 行政相对人名称: '李宁', 统一社会信用代码: '91000000MA0000161M' }, '行政相对人名称'],
    ['a withheld name as an organisation', { 行政相对人名称: '王某' }, '行政相对人名称'],
    ['one with a code', { 行政相对人名称: '王某某', 统一社会信用代码: '91000000MA0000161M' }, '行政相对人名称'],
    ['a surname with courtesy', { 行政相对人名称: '王先生' }, '行政相对人名称'],
    ['the example of a form', { 行政相对人名称: '示例：某某有限公司' }, '行政相对人名称'],
    ['a company not filled in', { 行政相对人名称: 'XX公司' }, '行政相对人名称'],
    ['the authority itself', { 行政相对人名称: '样例市东区生态环境局' }, '行政相对人名称'],
    ['a full name in the facts', { 违法事实: '法定代表人张建国（男，汉族）未到场' }, '违法事实'],
    ['who did it, in full', { 违法事实: '当事人张建国未覆盖裸土' }, '违法事实'],
    ['a clerk’s mark', { 备注: '已阅' }, '备注'],
    ['a single character', { 违法事实: '是' }, '违法事实'],
    ['a note to colleagues', { 备注: '此件暂不公开，待领导审批' }, '备注'],
    ['a request in brackets', { 违法事实: '喷漆未在密闭空间进行【请核对】' }, '违法事实'],
    ['an address not filled in', { 违法事实: '在XX区XX路XX号露天喷漆' }, '违法事实'],
    ['one amount in two ways', { '罚款金额(万元)': '5', 处罚内容: '处罚款伍万元（¥500000）' }, '处罚内容'],
    ['one amount in two ways, in words', { '罚款金额(万元)': '5', 处罚内容: '处罚款5万元（大写：伍拾万元整）' }, '处罚内容'],
    [
      'revoked after its withdrawal',
      { 公示状态: '已撤回', 状态变更日期: '2026-09-01', 状态变更原因: '判决撤销', 撤销或变更日期: '2026-09-10' },
      '撤销或变更日期',
    ],
    ...['91O1', '91〇1', '9l01', '9I01', '91l1', '9,101', '9101.0', '-9101', '0'].map((serial): [string, Cells, string] => [
      `the serial ${serial}`,
      { 行政处罚决定书文号: `东环罚〔2026〕${serial}号` },
      '行政处罚决定书文号',
    ]),
    ['a month in the year of a number', { 行政处罚决定书文号: '东环罚〔2026-03〕1号' }, '行政处罚决定书文号'],
    ['a decision not to penalise', { 行政处罚决定书文号: '不予处罚〔2026〕9101号' }, '行政处罚决定书文号'],
    ['several persons', { 行政相对人名称: '张三、李四' }, '行政相对人名称'],
    ['a person of another people', { 行政相对人名称: '买买提·阿不都拉' }, '行政相对人名称'],
    // Its check characters fit by GB 32100 and by GB 11643.
    ['a code that is an identity number too', { 统一社会信用代码: '110105196001150239' }, '统一社会信用代码'],
    ['a name with a blank in it', { 行政相对人名称: '王 小明' }, '行政相对人名称'],
    ['a name of two characters, padded', { 行政相对人名称: '张　三' }, '行政相对人名称'],
    ['two names with a stroke', { 行政相对人名称: '王小明/李建国', 行政相对人类别: '' }, '行政相对人名称'],
    ['two names with a blank', { 行政相对人名称: '王小明 李建国' }, '行政相对人名称'],
    ['a name behind its role', { 行政相对人名称: '当事人：王小明' }, '行政相对人名称'],
    ['a name with courtesy', { 行政相对人名称: '王小明先生' }, '行政相对人名称'],
    ['a fine beside a warning', { 处罚类别: '警告', 处罚内容: '警告', '罚款金额(万元)': '5' }, '罚款金额(万元)'],
    ['a fine beside what is confiscated', { 处罚类别: '没收违法所得', 处罚内容: '' }, '罚款金额(万元)'],
    ['a band for an amount', { 处罚内容: '处罚款5万-50万元', '罚款金额(万元)': '50' }, '处罚内容'],
    ['a band in words', { 处罚内容: '处五万元以上五十万元以下罚款', '罚款金额(万元)': '50' }, '处罚内容'],
    ['the part of another', { 处罚内容: '对公司处罚款5万元，对法定代表人处罚款1万元', '罚款金额(万元)': '1' }, '罚款金额(万元)'],
    ['one act of two', { 处罚内容: '对未批先建处罚款5万元，对未验先投处罚款2万元', '罚款金额(万元)': '5' }, '罚款金额(万元)'],
    ['a radical for a character', { 行政相对人名称: '⻓城样例有限公司' }, '行政相对人名称'],
    ['a Cyrillic letter', { 行政相对人名称: '样例С有限公司' }, '行政相对人名称'],
    ['a logical value', { 备注: 'TRUE' }, '备注'],
    ['a formula', { 备注: '=1+1' }, '备注'],
    ['a full-width formula', { 备注: '＝HYPERLINK("x")' }, '备注'],
    ['a number that became a date', { 备注: '2026/8/1' }, '备注'],
    ['what may be an identity number', { 违法事实: '当事人110105199003071230到场' }, '违法事实'],
    ['what may be one of 15 digits', { 备注: '当事人110105900307123' }, '备注'],
    ['marks that turn the direction of writing', { 行政相对人名称: '样例\u202e司公限有' }, '行政相对人名称'],
  ])('%s', async (_name, changes, header) => {
    const { faults, doubts } = await plan(smallCity(), oneRow(changes));
    expect(english(faults)).toEqual([]);
    expect(places(doubts)).toContain(`2:${headersFor(changes).indexOf(header) + 1}`);
  });

  test.each<[string, Cells]>([
    ['the same in other words', { '罚款金额(万元)': '12.5', 处罚内容: '罚款人民币壹拾贰万伍仟元整（¥125000.00元）' }],
    ['two who are fined', { '罚款金额(万元)': '7', 处罚内容: '对单位罚款5万元，对直接负责的主管人员罚款2万元' }],
    ['the part of the party', { '罚款金额(万元)': '5', 处罚内容: '对公司处罚款5万元，对法定代表人处罚款1万元' }],
    ['a band and the amount', { '罚款金额(万元)': '8', 处罚内容: '应处5万元以上50万元以下罚款，决定罚款8万元' }],
    ['the party at work', { 违法事实: '当事人未经批准施工，当事人陈述申辩后未改正，法定代表人在场' }],
    ['an amount in both writings', { '罚款金额(万元)': '5', 处罚内容: '处罚款伍万元（¥50000）' }],
    ['letters of a series before the serial', { 行政处罚决定书文号: '东环罚〔2026〕L12-3号' }],
    ['a company with a blank', { 行政相对人名称: '东区 张记 样例有限公司' }],
    ['a firm of two places', { 行政相对人名称: '样例/李氏（临澜）有限公司' }],
    ['no fine beside a warning', { 处罚类别: '警告', 处罚内容: '警告', '罚款金额(万元)': '0' }],
    [
      'a fine and what is confiscated',
      { '罚款金额(万元)': '5', [officialHeaders[11]!]: '2', 处罚内容: '没收违法所得2万元，并处罚款5万元' },
    ],
    ['a warning', { '罚款金额(万元)': '', 处罚类别: '警告', 处罚内容: '警告' }],
    ['the highest band', { '罚款金额(万元)': '500', 处罚内容: '处罚款500万元' }],
    ['a masked person', { 行政相对人类别: '自然人', 行政相对人名称: '王某' }],
    ['a shop', { 行政相对人类别: '个体工商户', 行政相对人名称: '王记小吃店' }],
    ['Latin letters', { 行政相对人名称: 'ABC（样例）有限公司' }],
    ['a day of publication to come', { 公示日期: '2027-01-01' }],
  ])('%s is in no doubt', async (_name, changes) => {
    const { faults, doubts } = await plan(smallCity(), oneRow(changes));
    expect([english(faults), english(doubts)]).toEqual([[], []]);
  });

  test('the cases of a city in good order are in no doubt', async () => {
    const folder = copyOfContent();
    for (const year of ['2024', '2025', '2026']) {
      const table = readFileSync(path.join(folder, `cases/${year}.csv`), 'utf8')
        .replace(/〕9(\d+)号/g, '〕7$1号')
        .replace(/样例([^,样]*?\d+号)/g, '另一样本$1');
      const { faults, doubts, effects } = await plan(folder, table);
      expect([english(faults), english(doubts)]).toEqual([[], []]);
      expect(new Set(effects.map(({ action }) => action))).toEqual(new Set(['new']));
    }
  });
});

test.each<[string, Cells]>([
  ['a person’s', { 行政相对人名称: '张某', 行政相对人类别: '自然人' }],
  ['one who is masked, without a type', { 行政相对人名称: '张某', 行政相对人类别: '' }],
  ['one with a person’s name, as an organisation', { 行政相对人名称: '王小明' }],
])('an identity number that fits as a code is refused where the party is %s', async (_name, changes) => {
  const { faults } = await plan(smallCity(), oneRow({ ...changes, 统一社会信用代码: '110105196001150239' }));
  expect(places(faults)).toContain(cellOf('统一社会信用代码'));
});

describe('what a spreadsheet does not show', () => {
  const second = rowOf({ 行政处罚决定书文号: '东环罚〔2026〕2号', 违法事实: '危险废物露天堆放' });

  test.each<[string, object, string]>([
    ['a hidden row', { rowDefs: new Map([[2, { hidden: true }]]) }, 'E3'],
    ['a row of no height', { rowDefs: new Map([[2, { height: 0 }]]) }, 'E3'],
    ['a row of hardly any height', { rowDefs: new Map([[2, { height: 0.1 }]]) }, 'E3'],
    ['a column of hardly any width', { columns: officialHeaders.map((header) => (header === '违法事实' ? { width: 0.1 } : {})) }, 'G1'],
    ['a hidden column', { columns: officialHeaders.map((header) => ({ hidden: header === '违法事实' })) }, 'G1'],
    ['a hidden sheet', { hidden: true }, 'A1'],
    ['a very hidden sheet', { veryHidden: true }, 'A1'],
  ])('%s', async (_name, more, cell) => {
    const { faults, doubts } = await plan(smallCity(), await sheet([officialHeaders, rowOf(), second], more));
    expect([english(faults), places(doubts)]).toEqual([[], [cell]]);
  });

  test.each<[string, object]>([
    ['white letters', { font: { color: { rgb: 'FFFFFF' } } }],
    ['a format that shows nothing', { numFmt: ';;;' }],
    [
      'black letters on black',
      { font: { color: { rgb: '000000' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '000000' } } },
    ],
    ['letters of no colour on black', { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '000000' } } }],
    [
      'red letters on red',
      { font: { color: { rgb: 'FFFF0000' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FE0101' } } },
    ],
    [
      'letters in the colour of a theme on the same',
      { font: { color: { theme: 4 } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } } },
    ],
    ['letters of one point', { font: { size: 1 } }],
  ])('%s', async (_name, style) => {
    const at = officialHeaders.indexOf('违法事实');
    const cells = new Map([[`1,${at}`, { value: '未苫盖', type: 'string' as const, style }]]);
    const { doubts } = await plan(smallCity(), await sheet([officialHeaders, rowOf()], { cells }));
    expect([places(doubts), english(doubts)]).toEqual([['G2'], [expect.stringContaining('not seen')]]);
  });

  test('white letters on a dark ground are seen', async () => {
    const style = { font: { color: { rgb: 'FFFFFF' } }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1F4E78' } } };
    const cells = new Map([[`1,${officialHeaders.indexOf('违法事实')}`, { value: '未苫盖', type: 'string', style }]]);
    expect((await plan(smallCity(), await sheet([officialHeaders, rowOf()], { cells }))).doubts).toEqual([]);
  });

  test.each<[string, object]>([
    ['red letters', { font: { color: { rgb: 'FFFF0000' } } }],
    ['letters on yellow', { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } } }],
    ['small letters', { font: { size: 6 } }],
  ])('%s are seen', async (_name, style) => {
    const cells = new Map([[`1,${officialHeaders.indexOf('违法事实')}`, { value: '未苫盖', type: 'string' as const, style }]]);
    expect((await plan(smallCity(), await sheet([officialHeaders, rowOf()], { cells }))).doubts).toEqual([]);
  });

  test('a row that is struck through', async () => {
    const style = { font: { strikethrough: true } };
    const cells = new Map(second.map((value, column) => [`2,${column}`, { value, type: 'string' as const, style }]));
    const { doubts } = await plan(smallCity(), await sheet([officialHeaders, rowOf(), second], { cells }));
    expect(new Set(places(doubts).map((cell) => cell.slice(1)))).toEqual(new Set(['3']));
    expect(english(doubts).join()).toContain('struck through');
  });

  test.each([
    ['0!.0,"万元"', 50_000],
    ['0.0,"千元"', 5],
    ['0%', 0.05],
    ['#,##0"元"', 5],
  ])('a number shown in the format %s', async (numFmt, value) => {
    const at = officialHeaders.indexOf('罚款金额(万元)');
    const cells = new Map([[`1,${at}`, { value, type: 'number' as const, style: { numFmt } }]]);
    const { doubts } = await plan(smallCity(), await sheet([officialHeaders, rowOf({ 处罚内容: '', '罚款金额(万元)': '' })], { cells }));
    expect([places(doubts)[0], english(doubts)[0]]).toEqual(['K2', expect.stringContaining('format')]);
  });
});

describe('comments of cells are not imported, and never passed over in silence', () => {
  const commented = (at: string, text: string) =>
    new Map([
      [at, { value: at.startsWith('0') ? officialHeaders[10]! : '5.5', type: 'string' as const, comment: { text, author: '王科长' } }],
    ]);
  const fineAt = officialHeaders.indexOf('罚款金额(万元)');

  test('each is quoted by its cell, holds nothing up and is no news once its row is on record', async () => {
    const folder = smallCity();
    const book = await sheet([officialHeaders, rowOf()], {
      cells: commented(`1,${fineAt}`, '实际罚款5万'),
    });
    const { faults, doubts, warnings } = await plan(folder, book);
    expect([english(faults), english(doubts), places(warnings)]).toEqual([[], [], ['K2']]);
    expect(warnings[0]!.message).toMatchObject({
      zh: expect.stringContaining('"实际罚款5万"'),
      en: expect.stringContaining('not imported'),
    });
    await bringIn(folder, book);
    expect((await plan(folder, book)).warnings).toEqual([]);
  });

  test('one at a header is named too; a number of a person is not repeated', async () => {
    const book = await sheet([officialHeaders, rowOf()], { cells: commented('0,10', '有事打13800138000') });
    const { warnings } = await plan(smallCity(), book);
    expect(places(warnings)).toEqual(['K1']);
    expect(english(warnings)[0]).toMatch(/number of a person/);
    expect(JSON.stringify(warnings)).not.toContain('13800138000');
  });

  test('a conversation of Excel 365 is one comment, with its answers', async () => {
    const threadedComments = [
      { id: '{1}', ref: `K2`, personId: '{9}', text: '是5万吗？' },
      { id: '{2}', parentId: '{1}', ref: `K2`, personId: '{9}', text: '是的' },
    ];
    const cells = commented(`1,${fineAt}`, '[Threaded comment] Your version of Excel …');
    const shown = commentsOf({ name: '', rows: [], cells, threadedComments });
    expect(shown).toEqual([{ line: 2, column: 11, text: '是5万吗？ 是的' }]);
  });
});

test('a withdrawn decision does not come back before its day', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow({ 公示状态: '已撤回', 状态变更日期: '2026-04-01', 状态变更原因: '复议决定撤销' }));
  const back = (day: string) => plan(folder, oneRow({ 公示状态: '公示中', 状态变更日期: day, 状态变更原因: '判决维持' }));
  expect(english((await back('2026-12-01')).faults)).toEqual([expect.stringContaining('stays withdrawn')]);
  expect(english((await back('2026-11-25')).faults)).toEqual([]);
});

test.each([
  ['单位：元', 1],
  ['（金额单位：人民币元）', 1],
  ['单位：千元', 1],
  ['单位：万元', 0],
  ['填报单位：东区局', 0],
])('a title %s over amounts of 万元', async (title, doubtful) => {
  const row = officialHeaders.map((_, index) => (index === 2 ? title : ''));
  const { faults, doubts } = await plan(smallCity(), csv([row, officialHeaders, rowOf()]));
  expect([english(faults), places(doubts)]).toEqual([[], doubtful ? ['1:3'] : []]);
});

test('a number of an unusual shape is named once: it waits where it is likely a slip, and is worth a look where it is only rare', async () => {
  const of = async (行政处罚决定书文号: string) => {
    const { faults, doubts, warnings } = await plan(smallCity(), oneRow({ 行政处罚决定书文号 }));
    return [english(faults), english(doubts), english(warnings)].map((words) => words.map((word) => word.split('. ')[0]));
  };
  expect(await of('东环罚〔26〕1号')).toEqual([[], ['The number "东环罚〔26〕1号" gives its year in two digits'], []]);
  expect(await of('DHF2026001')).toEqual([[], ['The number "DHF2026001" has no characters for an office'], []]);
  expect(await of('东环罚2026001')).toEqual([[], [], ['The number "东环罚2026001" has not the usual shape']]);
  expect(await of('（东）环罚决字〔2026〕12号')).toEqual([[], [], [expect.stringContaining('usual shape')]]);
});

test('blanks inside a number are no number', async () => {
  for (const amount of ['5 000', '5\u00a0000', '5\u3000000', '5\u2009000'])
    expect(places((await plan(smallCity(), oneRow({ '罚款金额(万元)': amount }))).faults)).toEqual([cellOf('罚款金额(万元)')]);
});

test('two numbers that sound alike: a slip or two decisions', async () => {
  const { doubts } = await plan(smallCity(), manyRows({}, { 行政处罚决定书文号: '冬环罚〔2026〕1号' }));
  expect([places(doubts), english(doubts)]).toEqual([['3:5'], [expect.stringMatching(/sounds like 东环罚〔2026〕1号/)]]);
});

test('a doubt was answered once: what is on record is not asked about again', async () => {
  const folder = smallCity();
  const doubtful = oneRow({ '罚款金额(万元)': '501', 处罚内容: '处罚款501万元' });
  expect((await bringIn(folder, doubtful)).doubts).toHaveLength(1);
  expect((await plan(folder, doubtful)).doubts).toEqual([]);
  const both = csv([
    officialHeaders,
    rowOf({ '罚款金额(万元)': '501', 处罚内容: '处罚款501万元' }),
    rowOf({ 行政处罚决定书文号: '东环罚〔2026〕2号' }),
  ]);
  expect((await plan(folder, both)).doubts).toEqual([]);
});

test('an identity number in an address waits for a yes', async () => {
  const { faults, doubts } = await plan(smallCity(), oneRow({ 整改佐证: 'https://example.org/?id=110105199003071239' }));
  expect([english(faults), doubts.map(({ field }) => field)]).toEqual([[], ['rectificationEvidence']]);
});

test('a number with the letters of another province than the authority is asked about, where a portal takes the table of places', async () => {
  const cityOf = (library: string) => {
    const content = smallCity();
    edit(content, 'portal.yaml', 'demo: false', `demo: false\n${library}`);
    return content;
  };
  const delivery = oneRow({ 行政处罚决定书文号: '京环罚字〔2026〕1号', 处罚机关: '天津市东区生态环境局' });
  const doubtsOf = async (library: string) => (await plan(cityOf(library), delivery)).doubts.map(({ message }) => message.zh);
  expect(await doubtsOf('library: national')).toContain(
    '“京环罚”开头的是北京的文号，处罚机关却是 天津市东区生态环境局。请核对文号和机关。',
  );
  expect((await doubtsOf('')).join()).not.toContain('开头的是');
});

test('a row for a demonstration that calls itself invented and bears no mark is named as check names it', async () => {
  const note = '演示数据，当事人与案情均为虚构';
  const named = async (changes: Cells, isDemonstration = true) => {
    const folder = smallCity();
    if (isDemonstration) edit(folder, 'portal.yaml', 'demo: false', 'demo: true');
    const { warnings } = await plan(folder, oneRow({ 备注: note, ...changes }));
    return english(warnings).filter((message) => message.includes('bears no mark'));
  };
  expect(await named({})).toEqual([expect.stringContaining('call it a demonstration or invented')]);
  expect(await named({ 演示: '是' })).toEqual([]);
  expect(await named({ 备注: '', 行政相对人名称: '北京样例瑞禾加油站有限公司' })).toHaveLength(1);
  expect(await named({ 备注: '', 行政相对人名称: '北京瑞禾加油站有限公司' })).toEqual([]);
  expect(await named({ 备注: '现场演示操作规程', 行政相对人名称: '北京瑞禾加油站有限公司' })).toEqual([]);
  expect(await named({}, false)).toEqual([]);
});
