import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { UnusableFile } from '../../../src/import/unusable-file.ts';
import { readText } from '../../../src/import/read-text.ts';
import { cellName } from '../../../src/import/cell-name.ts';
import { addMappings, mappingsText, readMappings } from '../../../src/import/mappings.ts';
import { caseColumns } from '../../../src/import/register.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { csv, english, smallCity, officialHeaders, oneRow, places, plan, rowOf, workbook } from '../../support/intake.ts';

const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);

describe('what is read', () => {
  test.each<[string, string | Uint8Array]>([
    ['UTF-8', oneRow()],
    ['UTF-8 with its mark', `\ufeff${oneRow()}`],
    ['CRLF', oneRow().replaceAll('\n', '\r\n')],
    ['UTF-16', utf16(oneRow())],
    ['semicolons', csv([officialHeaders, rowOf()], ';')],
    ['tabs', csv([officialHeaders, rowOf()], '\t')],
    ['Excel’s Unicode text', utf16(csv([officialHeaders, rowOf()], '\t').replaceAll('\n', '\r\n'))],
    ['a hint of the separator', `sep=;\n${csv([officialHeaders, rowOf()], ';')}`],
    ['a title above the header', `${['2026年处罚案件', ...officialHeaders.slice(1).map(() => '')].join(',')}\n${oneRow()}`],
    ['quoted cells with separators in them', csv([officialHeaders, rowOf({ 备注: '一,二;三\t四' })])],
  ])('%s', async (_name, bytes) => {
    const { faults, doubts, effects } = await plan(smallCity(), bytes);
    expect([english(faults), english(doubts)]).toEqual([[], []]);
    expect(effects).toMatchObject([
      {
        action: 'new',
        draft: {
          id: 'dong-huan-fa-2026-1',
          fields: { decisionNumber: '东环罚〔2026〕1号', decidedOn: '2026-03-01', fineWan: 5.5, unit: 'dongqu' },
        },
      },
    ]);
  });

  test('GB18030, as a Chinese spreadsheet program saves it', async () => {
    const { effects, faults } = await plan(smallCity(), readFileSync('tests/fixtures/cases-gb18030.csv'));
    // The fixture's authority is another city's; all else is read.
    expect(faults.map(({ field }) => field)).toEqual(['authority']);
    expect(effects).toMatchObject([{ draft: { fields: { decisionNumber: '东环罚〔2026〕9501号' } } }]);
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['an old .xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), /old .xls/],
    ['a web page', '<html><table></table></html>', /web page/],
    ['a workbook of 2003 in XML', '<?xml version="1.0"?><Workbook/>', /XML/],
    ['a damaged workbook', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /cannot be read/],
    ['bytes of no encoding', Uint8Array.from([0xff, 0x00, 0x81, 0xff]), /neither UTF-8 nor GB18030|not a text/],
    ['words once damaged', oneRow({ 违法事实: '路锟斤拷1号' }), /line 2.*damaged/],
    ['a printed document', '%PDF-1.7 ...', /document/],
  ])('%s is refused', async (_name, bytes, words) => {
    await expect(plan(smallCity(), bytes)).rejects.toThrow(words);
  });

  test.each([
    ['a header that stands twice', csv([officialHeaders.with(-1, '违法事实'), rowOf()]), /stands twice/],
    ['two names of one column', csv([officialHeaders.with(-1, '主要违法事实'), rowOf()]), /stands twice/],
    ['a ragged row', oneRow().trimEnd() + ',,\n', /21 cells, the header has 19/],
    ['a quote that is not closed', oneRow() + '"x', /cannot be read/],
    ['an empty file', '', /empty/],
    ['a cell below no header', csv([officialHeaders.with(-1, ''), rowOf({ 备注: 'x' }).with(-1, 'x')]), /without a name/],
    ['a header of the machine', csv([officialHeaders.with(-1, '__proto__'), rowOf()]), /no name of a column/],
    ['a header constructor', csv([officialHeaders.with(-1, 'constructor'), rowOf()]), /no name of a column/],
    ['an amount in yuan', csv([officialHeaders.with(10, '罚款金额(元)'), rowOf()]), /does not say 万元/],
    ['an amount without a unit', csv([officialHeaders.with(10, '罚款金额'), rowOf()]), /does not say 万元/],
    ['no decision number', csv([officialHeaders.with(4, '备注二'), rowOf()]), /行政处罚决定书文号.*missing/],
    [
      'no authority',
      csv([officialHeaders.with(16, '备注二'), rowOf(), rowOf({ 行政处罚决定书文号: '东环罚〔2026〕2号' })]),
      /^[^\n]*处罚机关.*missing[^\n]*$/,
    ],
  ])('%s is a fault', async (_name, table, words) => {
    const { faults } = await plan(smallCity(), table);
    expect(english(faults).join('\n')).toMatch(words);
  });

  test('cells are called as a spreadsheet calls them', () => {
    expect([1, 26, 27, 703].map((column) => cellName(1, column))).toEqual(['A1', 'Z1', 'AA1', 'AAA1']);
  });
});

describe('headers', () => {
  /** Each name an office may give a column, with the column of the form in whose place it stands. */
  test.each([
    ['作出处罚决定的行政机关名称', '处罚机关', 'authority'],
    ['法定代表人或负责人姓名', '法定代表人', 'legalRepresentative'],
    ['没收金额（万元）', '没收违法所得、没收非法财物的金额(万元)', 'confiscatedWan'],
    ['罚款金额（万元）', '罚款金额(万元)', 'fineWan'],
    ['罚款金额（单位：万元）', '罚款金额(万元)', 'fineWan'],
    ['罚款金额(万元)（必填）', '罚款金额(万元)', 'fineWan'],
    ['处罚决定文号', '行政处罚决定书文号', 'decisionNumber'],
    ['行政相对人名称（姓名）', '行政相对人名称', 'party'],
    ['处罚对象名称', '行政相对人名称', 'party'],
    ['公开截止期', '公示截止期', 'publicityEnds'],
    ['行政相对人代码_1（统一社会信用代码）', '统一社会信用代码', 'uscc'],
    ['* 行政处罚决定文号', '行政处罚决定书文号', 'decisionNumber'],
    ['处 罚 种 类', '处罚类别', 'penaltyType'],
    ['decidedOn', '处罚决定日期', 'decidedOn'],
    ['Facts', '违法事实', 'facts'],
  ])('%s is read as %s', async (header, official, field) => {
    const values: Record<string, string> = {
      法定代表人: '赵某',
      公示截止期: '2029-03-01',
      统一社会信用代码: '91000000MA0000161M',
      [officialHeaders[11]!]: '1',
    };
    const { faults, passedOver, effects } = await plan(
      smallCity(),
      csv([officialHeaders.map((one) => (one === official ? header : one)), rowOf(values)]),
    );
    expect([english(faults), passedOver]).toEqual([[], []]);
    expect(effects[0]!.draft.fields).toHaveProperty(field);
  });

  test('what no record needs is passed over and said; what is private goes no further', async () => {
    const extra = {
      序号: '1',
      案件名称: '某案',
      注册地址: '样例路1号',
      有效身份证件号码: '110105199003071239',
      联系电话: '13812345678',
      我局备用: 'x',
    };
    const { faults, doubts, passedOver, changes } = await plan(smallCity(), oneRow(extra));
    expect([faults, doubts]).toEqual([[], []]);
    expect(passedOver).toEqual([
      { header: '序号', why: 'unneeded' },
      { header: '案件名称', why: 'unneeded' },
      { header: '注册地址', why: 'unneeded' },
      { header: '有效身份证件号码', why: 'private' },
      { header: '联系电话', why: 'private' },
      { header: '我局备用', why: 'unknown' },
    ]);
    const written = [...changes.values()].join('');
    for (const text of ['110105199003071239', '13812345678', '样例路1号']) expect(written).not.toContain(text);
  });

  test('a likely slip waits for a word', async () => {
    const { doubts } = await plan(smallCity(), oneRow({ 整改情況: '已整改' }));
    expect(english(doubts).join()).toMatch(/Nearest: "整改情况".*--map/);
  });

  test('a column that new cases need and that bears another name is told once, at the header, with the name that may be it', async () => {
    const second = { 行政处罚决定书文号: '东环罚〔2026〕2号' };
    const [likely, other] = await Promise.all(
      ['违法单位名称', '违法主体'].map((header) => plan(smallCity(), csv([officialHeaders.with(0, header), rowOf(), rowOf(second)]))),
    );
    for (const [made, header] of [[likely!, '违法单位名称'] as const, [other!, '违法主体'] as const])
      expect([places(made.faults), english(made.faults)]).toEqual([['1:1'], [expect.stringContaining(`--map "${header}=行政相对人名称"`)]]);
    // What a header is of is said by its end: a number is no day.
    const { faults } = await plan(smallCity(), csv([officialHeaders.with(4, '处罚决定编码'), rowOf()]));
    expect(english(faults)).toEqual([expect.stringContaining('--map "处罚决定编码=行政处罚决定书文号"')]);
  });

  test('amounts in yuan come in by a mapping that says so, each listed before and after', async () => {
    const table = csv([officialHeaders.with(10, '罚款金额（元）'), rowOf({ '罚款金额(万元)': '55,000.50', 处罚内容: '处罚款55000.5元' })]);
    expect(english((await plan(smallCity(), table)).faults)).toEqual([expect.stringContaining('--map "罚款金额（元）=罚款金额(万元)"')]);
    const mappings = addMappings(new Map(), ['罚款金额（元）=罚款金额(万元)'], [], caseColumns);
    const { faults, doubts, effects, tidied } = await plan(smallCity(), table, Object.fromEntries(mappings));
    expect([english(faults), english(doubts), effects[0]!.draft.fields.fineWan]).toEqual([[], [], 5.50005]);
    expect(tidied).toMatchObject([{ before: '55,000.50', after: '5.50005' }]);
    const words = csv([officialHeaders.with(10, '罚款金额（元）'), rowOf({ '罚款金额(万元)': '5.5万' })]);
    expect(english((await plan(smallCity(), words, Object.fromEntries(mappings))).faults)).toEqual([
      expect.stringContaining('not a number'),
    ]);
  });

  test('a column is mapped once, and never to let private data in', async () => {
    const table = csv([officialHeaders.with(0, '被罚的').concat('身份证号'), [...rowOf(), '110105199003071239']]);
    expect((await plan(smallCity(), table)).faults).not.toEqual([]);
    const mappings = addMappings(new Map(), ['被罚的=行政相对人名称', '身份证号=note'], ['我局备用'], caseColumns);
    const { faults, effects, passedOver } = await plan(smallCity(), table, Object.fromEntries(mappings));
    expect(faults).toEqual([]);
    expect(effects[0]!.draft.fields).toMatchObject({ party: '样例测试有限公司' });
    expect(passedOver).toEqual([{ header: '身份证号', why: 'private' }]);
    const folder = temporaryFolder();
    write(folder, '.desk/mappings.csv', mappingsText(mappings));
    expect(await readMappings(folder)).toEqual(mappings);
    expect(() => addMappings(new Map(), ['被罚的=没有这一列'], [], caseColumns)).toThrow('makes no sense');
  });

  test('fields of one row: what is needed of a record that is known already is its number', async () => {
    const { faults } = await plan(
      smallCity(),
      csv([
        ['文号', '整改情况'],
        ['东环罚〔2026〕1号', '已整改'],
      ]),
    );
    const missing = ['行政相对人名称', '违法行为类型', '违法事实', '处罚类别', '处罚决定日期', '处罚机关'];
    expect(english(faults)).toEqual(
      missing.map((name) => expect.stringMatching(`^The required column "${name}" is missing. The number in row 2 is not on record`)),
    );
    expect(places(faults)).toEqual(missing.map(() => '1:1'));
  });
});

test('faults of a workbook are told by sheet and cell, all at once', async () => {
  const { faults } = await plan(
    smallCity(),
    await workbook(
      { name: '说明', rows: [['本表由办公室填写']] },
      {
        name: '2026',
        rows: [
          ['行政处罚信息公示表'],
          officialHeaders,
          rowOf({ '罚款金额(万元)': '5,00', 处罚决定日期: '2026-02-30' }),
          rowOf({ 统一社会信用代码: '9.11101E+17', 行政处罚决定书文号: '东环罚[2026]2号' }),
          rowOf({ 行政处罚决定书文号: '东环罚[2026]3号', 处罚机关: '某某局' }),
          rowOf({ 行政处罚决定书文号: '东环罚(2026)03号' }),
        ],
      },
    ),
  );
  expect(faults.map(({ sheet }) => sheet)).toEqual(faults.map(() => '2026'));
  expect(places(faults).toSorted()).toEqual(['C4', 'E6', 'K3', 'N3', 'Q5']);
});

test.each([
  [['行政处罚决定书文号,整改情况', '东环罚〔2026〕1号,一是停工;二是苫盖;三是复查']],
  [['行政处罚决定书文号,整改情况', '东环罚〔2026〕1号,一是停工\t二是苫盖\t三是复查']],
  [['行政处罚决定书文号;整改情况', '东环罚〔2026〕1号;一是停工,二是苫盖,三是复查', '东环罚〔2026〕2号;无']],
])('what stands in a cell is not taken for the separator: %s', (lines) => {
  const [first] = readText(Buffer.from(lines.join('\n'))).rows;
  expect(first!.cells).toEqual(['行政处罚决定书文号', '整改情况']);
});

test.each([
  ['upright lines', Buffer.from('行政处罚决定书文号|整改情况|备注\n东环罚〔2026〕1号|无|无\n'), /upright lines/],
  ['UTF-16 without its mark', Buffer.from('行政处罚决定书文号,整改情况\n东环罚〔2026〕1号,无\n', 'utf16le'), /UTF-16/],
  ['UTF-16 in the other order', Buffer.from('行政处罚决定书文号,整改情况\n东环罚〔2026〕1号,无\n', 'utf16le').swap16(), /UTF-16/],
])('%s: the words say what it is', (_name, bytes, words) => {
  expect(() => readText(bytes)).toThrow(UnusableFile);
  expect(() => readText(bytes)).toThrow(words);
});
