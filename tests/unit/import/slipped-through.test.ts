import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { KnownMatters } from '../../../src/import/same-decision.ts';
import { isSlipOfAmount, isSlipOfText } from '../../../src/domain/cases/slips.ts';
import { canonicalDecisionNumber } from '../../../src/domain/cases/decision-number.ts';
import { isUscc, usccCheckCharacter } from '../../../src/domain/cases/uscc.ts';
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
  today,
  workbook,
  type Cells,
} from '../../support/intake.ts';

/** A city with three decisions of its one bureau on record. */
async function city(...more: Cells[]): Promise<string> {
  const folder = smallCity();
  const known = { 行政相对人名称: '样例旧案有限公司', 统一社会信用代码: '91000000MA0000161M' };
  const rows = [1, 2, 3].map((serial) => ({
    ...known,
    行政处罚决定书文号: `东环罚〔2026〕900${serial}号`,
    违法事实: `第${serial}处堆场未覆盖防尘网`,
  }));
  await bringIn(folder, manyRows(...rows, ...more));
  return folder;
}
const asked = async (folder: string, cells: Cells) => {
  const { faults, doubts } = await plan(folder, oneRow(cells));
  return { faults: english(faults), asked: doubts.map(({ field }) => field) };
};

describe('what an office says of a row in a column of its own', () => {
  const marked = (header: string, value: string, cells: Cells = {}) => plan(smallCity(), oneRow({ ...cells, [header]: value }));
  const place = `2:${officialHeaders.length + 1}`;

  test.each([
    ['是否公开', '否'],
    ['公开方式', '不公开'],
    ['信息公开属性', '依申请公开'],
    ['不予公开理由', '涉及商业秘密'],
    ['是否涉密', '是'],
    ['是否撤销', '是'],
    ['撤销日期', '2026-06-01'],
    ['复议情况', '已撤销'],
    ['诉讼结果', '法院判决撤销'],
    ['有效性', '失效'],
    ['是否有效', '否'],
    ['删除标记', '1'],
    ['执行状态', '已撤销'],
    ['审核意见', '不予公开'],
  ])('%s: %s is asked at its cell', async (header, value) => {
    const { faults, doubts } = await marked(header, value);
    expect([english(faults), places(doubts)]).toEqual([[], [place]]);
    expect(english(doubts)[0]).toContain(`"${header}" says "${value}"`);
  });

  test.each([
    ['是否公开', '是'],
    ['是否公开', ''],
    ['公开方式', '主动公开'],
    ['是否涉密', '否'],
    ['保密审查', '已审查'],
    ['是否撤销', '否'],
    ['撤销', '无'],
    ['撤销情况', '未撤销'],
    ['失效日期', '2099-12-31'],
    ['复议情况', '复议维持'],
    ['复议情况', '申请人撤回复议申请'],
    ['诉讼情况', '未起诉'],
    ['有效性', '有效'],
    ['删除标记', '0'],
    ['许可证状态', '已撤销'],
    ['听证方式', '不公开'],
    ['是否已公示', '否'],
  ])('%s: “%s” is passed over', async (header, value) => {
    expect(places((await marked(header, value)).doubts)).toEqual([]);
  });

  test('a decision on record is asked about too, unless it is withdrawn', async () => {
    const folder = smallCity();
    await bringIn(folder, oneRow());
    const again = csv([
      ['行政处罚决定书文号', '处罚决定日期', '是否撤销'],
      ['东环罚〔2026〕1号', '2026-03-01', '是'],
    ]);
    const { effects, doubts } = await plan(folder, again);
    expect([effects.map(({ action }) => action), places(doubts)]).toEqual([['same'], ['2:3']]);
    await bringIn(folder, oneRow({ 公示状态: '已撤回', 状态变更日期: '2026-09-01', 状态变更原因: '法院判决撤销' }));
    expect(places((await plan(folder, again)).doubts)).toEqual([]);
  });
});

describe('a day that nobody typed', () => {
  const column = officialHeaders.indexOf('处罚决定日期');
  const kept = async (numFmt: string, day = '2026-03-01', more: object = {}) => {
    const cells = new Map([[`1,${column}`, { value: new Date(`${day}T00:00:00Z`), style: { numFmt }, ...more }]]);
    const { faults, doubts } = await plan(smallCity(), await workbook({ name: '案件', rows: [officialHeaders.slice(), rowOf()], cells }));
    return [places(faults), places(doubts)];
  };

  test('is refused where the cell shows a month, or works the day out by today', async () => {
    expect(await kept('yyyy"年"m"月"')).toEqual([['N2'], []]);
    expect(await kept('mmm-yy')).toEqual([['N2'], []]);
    expect(await kept('yyyy-mm-dd', '2026-03-02', { formula: 'TODAY()' })).toEqual([['N2'], []]);
  });
  test('is asked about where the cell hides the day or the year', async () => {
    expect(await kept('yyyy"年"m"月"', '2026-03-17')).toEqual([[], ['N2']]);
    expect(await kept('m"月"d"日"')).toEqual([[], ['N2']]);
  });
  test('is no question where the whole day is shown', async () => {
    for (const format of ['yyyy-mm-dd', 'yyyy"年"m"月"d"日"', '[$-404]e"年"m"月"d"日"', 'm/d/yy h:mm'])
      expect([format, await kept(format)]).toEqual([format, [[], []]]);
  });
});

/** A workbook of one row, with the XML of its sheet changed. */
async function rewritten(change: (xml: string) => string, cells: Cells = {}) {
  const parts = unzipSync(await workbook({ name: '案件', rows: [headersFor(cells), rowOf(cells, headersFor(cells))] }));
  const name = 'xl/worksheets/sheet1.xml';
  return zipSync({ ...parts, [name]: strToU8(change(strFromU8(parts[name]!))) });
}
const cellXml = (ref: string, written: string) => (xml: string) =>
  xml.replace(new RegExp(`<c [^>]*r="${ref}"[^>]*?(?:/>|>.*?</c>)`), written);

test('a formula of words without a stored result is unreadable, and one that gives none is blank', async () => {
  const without = await plan(smallCity(), await rewritten(cellXml('S2', '<c r="S2" t="str"><f>B1</f></c>'), { 备注: '另案处理' }));
  expect(places(without.faults)).toEqual(['S2']);
  const empty = await plan(
    smallCity(),
    await rewritten(cellXml('S2', '<c r="S2" t="str"><f>IF(A1="","","")</f><v></v></c>'), { 备注: '另案处理' }),
  );
  expect([english(empty.faults), empty.effects.length]).toEqual([[], 1]);
});

test('a day that a workbook keeps in words of ISO 8601 is that day', async () => {
  const { faults, doubts, effects } = await plan(
    smallCity(),
    await rewritten(cellXml('N2', '<c r="N2" t="d"><v>2026-03-01T00:00:00Z</v></c>')),
  );
  expect([english(faults), english(doubts), effects[0]?.draft.fields.decidedOn]).toEqual([[], [], '2026-03-01']);
});

test.each(['1.#QNAN', 'Infinity', 'VLOOKUP', 'VLOOKUP(A1,B:C,2,0)', 'Loading...', '#加载中', '#REF!+1', '见#N/A'])(
  '%s is no content',
  async (words) => {
    expect(places((await plan(smallCity(), oneRow({ 备注: words }))).faults)).toEqual(['2:19']);
  },
);

describe('a party whose kind, name and code do not agree', () => {
  const shop = '92000000MA00000431';
  const otherCode = `91000000MA0000225${usccCheckCharacter('91000000MA0000225')!}`;
  test.each<[string, Cells, string[]]>([
    ['a company as an individual business', { 行政相对人类别: '个体工商户' }, ['partyType']],
    [
      'a shop under a company’s code',
      { 行政相对人名称: '样例汽修店', 行政相对人类别: '个体工商户', 统一社会信用代码: '91000000MA0000161M' },
      ['uscc', 'uscc'],
    ],
    ['a shop’s code for an organisation', { 行政相对人名称: '样例汽修店', 统一社会信用代码: shop }, ['partyType']],
    ['a name on record with another code', { 行政相对人名称: '样例旧案有限公司', 统一社会信用代码: otherCode }, ['uscc']],
    ['a shop under its own', { 行政相对人名称: '样例汽修店', 行政相对人类别: '个体工商户', 统一社会信用代码: shop }, []],
    ['a withheld name', { 行政相对人名称: '张某（个体工商户）', 行政相对人类别: '个体工商户' }, []],
  ])('%s', async (_name, cells, fields) => {
    expect(await asked(await city(), cells)).toEqual({ faults: [], asked: fields });
  });
  test('noughts are no code', () => expect(isUscc('0'.repeat(18))).toBe(false));
});

describe('a number that is another paper’s, or one character off', () => {
  test.each(['环审', '环函', '环许', '环验', '环令', '环强执', '环信访', '政发', '坏罚', '建罚', '环处', '环政'])(
    '东%s',
    async (letters) => {
      expect(await asked(await city(), { 行政处罚决定书文号: `东${letters}〔2026〕5号` })).toEqual({
        faults: [],
        asked: ['decisionNumber'],
      });
    },
  );
  test('户环罚 beside three of 东环罚', async () => {
    expect((await asked(await city(), { 行政处罚决定书文号: '户环罚〔2026〕5号' })).asked).toEqual(['decisionNumber']);
  });
  test.each(['东环罚', '东环罚字', '东环监罚', '东环罚决', '（东）环罚'])('%s is a decision’s', async (letters) => {
    expect((await asked(await city(), { 行政处罚决定书文号: `${letters}〔2026〕5号` })).asked).toEqual([]);
  });
  test('what an office has used before is no question', async () => {
    const folder = await city({ 行政处罚决定书文号: '东环决〔2026〕1号', 违法事实: '另一处厂房夜间施工' });
    expect((await asked(folder, { 行政处罚决定书文号: '东环决〔2026〕2号' })).asked).toEqual([]);
  });
  test('a serial in Chinese numerals is unusual, and known by its digits', async () => {
    expect(['十七', '一百零三', '一〇三', '二十'].map((serial) => canonicalDecisionNumber(`（东）环罚〔2026〕第${serial}号`))).toEqual(
      ['17', '103', '103', '20'].map((serial) => `（东）环罚〔2026〕${serial}号`),
    );
    const { faults, doubts, warnings, effects } = await plan(smallCity(), oneRow({ 行政处罚决定书文号: '（东）环罚〔2026〕第十七号' }));
    expect([english(faults), english(doubts), warnings.length]).toEqual([[], [], 1]);
    expect(effects[0]?.draft.fields.decisionNumber).toBe('（东）环罚〔2026〕第十七号');
  });
});

describe('one decision under a second number, with a slip in it', () => {
  const first: Cells = {
    行政处罚决定书文号: '东环罚〔2026〕9010号',
    违法事实: '总排口废水中化学需氧量浓度超过排放标准2.2倍',
    处罚内容: '处罚款10.47万元',
    '罚款金额(万元)': '10.47',
    处罚决定日期: '2026-04-24',
    违法行为发生日期: '2026-04-15',
  };
  const again = (cells: Cells) => ({ ...first, 行政处罚决定书文号: '东环罚〔2026〕9011号', ...cells });
  test.each<[string, Cells, string[]]>([
    ['two digits of the fine exchanged', { 处罚内容: '处罚款10.74万元', '罚款金额(万元)': '10.74' }, ['fineWan']],
    ['the next day', { 处罚决定日期: '2026-04-25' }, ['decidedOn']],
    ['a character of the facts', { 违法事实: first['违法事实']!.replace('总排口', '总排囗') }, ['facts']],
    ['another act', { 违法行为发生日期: '2026-04-16', 处罚决定日期: '2026-04-25' }, []],
    ['another party', { 行政相对人名称: '样例另一有限公司', 处罚决定日期: '2026-04-25' }, []],
    ['other facts', { 违法事实: '厂区空地堆放工业固体废物约9吨' }, []],
  ])('%s', async (_name, cells, fields) => {
    expect(await asked(await city(first), again(cells))).toEqual({ faults: [], asked: fields });
  });
  test('two things with numbers of their own, and two amounts, are no slips', () => {
    expect([
      isSlipOfText('1号锅炉烟气超过排放标准', '2号锅炉烟气超过排放标准'),
      isSlipOfText('3号锅炉烟气超标排放', '3号锅妒烟气超标排放'),
    ]).toEqual([false, true]);
    expect([isSlipOfAmount(5, 6), isSlipOfAmount(5.5, 55), isSlipOfAmount(10.47, 10.74)]).toEqual([false, true, true]);
  });
  test('each costs the same however many are on record', () => {
    const compared = (many: number): number => {
      const known = new KnownMatters([], today);
      for (let serial = 0; serial < many; serial++) {
        const fields = {
          party: '样例有限公司',
          facts: `第${serial}次未覆盖`,
          penalty: '罚款',
          decidedOn: '2026-03-01',
          decisionNumber: `东环罚〔2026〕${serial}号`,
        };
        known.slipped.nearTo(fields as never);
        known.add(fields as never);
      }
      return known.slipped.compared;
    };
    expect(compared(2000)).toBeLessThanOrEqual(2000 * 8);
  });
});

describe('an authority that nobody knows', () => {
  test.each(['样例市东区生态坏境局', '样例市東區生態環境局'.replace('東區', '东区'), '东区环保局', '样例市东区水务局'])(
    '%s is asked about, once',
    async (authority) => {
      const { doubts } = await plan(
        await city(),
        manyRows({ 处罚机关: authority }, { 处罚机关: authority, 行政处罚决定书文号: '东环罚〔2026〕2号', 违法事实: '另一处厂房夜间施工' }),
      );
      expect(doubts.filter(({ field }) => field === 'authority').map(({ line }) => line)).toEqual([2]);
    },
  );
  test.each(['样例市东区生态环境局', '样例市生态环境局', '东区生态环境局'])('%s is known', async (authority) => {
    expect((await asked(await city(), { 处罚机关: authority, 行政处罚决定书文号: '样环罚〔2026〕3号' })).asked).not.toContain('authority');
  });
  test('the word for its seal is taken off, and told', async () => {
    const { tidied, doubts } = await plan(await city(), oneRow({ 处罚机关: '样例市东区生态环境局（公章）' }));
    expect([english(doubts), tidied.map(({ after }) => after)]).toEqual([[], ['样例市东区生态环境局']]);
  });
});

describe('what stands in the wrong column, or was never filled in', () => {
  test.each<[string, Cells, string]>([
    ['digits for a party', { 行政相对人名称: '12345' }, 'party'],
    ['a code for a party', { 行政相对人名称: '91000000MA0000161M' }, 'party'],
    ['a sentence for a party', { 行政相对人名称: '位于东区的车间喷漆未在密闭空间进行，废气直接排放。' }, 'party'],
    ['the party for its facts', { 违法事实: '样例测试有限公司' }, 'facts'],
    ['the number for its facts', { 违法事实: '东环罚〔2026〕1号' }, 'facts'],
    ['a line to fill in', { 违法事实: '位于东区____路____号的车间露天喷漆' }, 'facts'],
    ['a name of a template', { 处罚内容: '处罚款{{金额}}万元' }, 'penalty'],
    ['a request to somebody', { 违法事实: '喷漆未在密闭空间进行（请王科长核）' }, 'facts'],
    ['a request', { 处罚依据: '《中华人民共和国大气污染防治法》（请补充）' }, 'legalBasis'],
    ['a mark of secrecy', { 备注: '秘密★1年' }, 'note'],
    ['a word to colleagues', { 违法事实: '喷漆未在密闭空间进行（内部掌握）' }, 'facts'],
    ['another', { 违法事实: '内部掌握，不公开' }, 'facts'],
  ])('%s', async (_name, cells, field) => {
    expect((await asked(smallCity(), cells)).asked).toContain(field);
  });
  test.each<[string, Cells]>([
    ['a true fact of disclosure', { 违法事实: '应当公开而不公开环境信息' }],
    ['a boiler of its own', { 违法事实: '厂区内部使用的锅炉超标排放' }],
    ['a statement that asks', { 当事人陈述: '我公司认罚（请求减轻处罚，望核实）', 陈述日期: '2026-03-20' }],
    ['a foreign name', { 行政相对人名称: 'Sample Paper Co., Ltd. 北京代表处' }],
  ])('%s is in no doubt', async (_name, cells) => {
    expect((await asked(smallCity(), cells)).asked).toEqual([]);
  });
});

describe('headers as offices write them', () => {
  const renamed = (names: Record<string, string>, cells: Cells = {}) =>
    plan(smallCity(), csv([headersFor(cells).map((header) => names[header] ?? header), rowOf(cells, headersFor(cells))]));

  test('numbers before them do not count', async () => {
    for (const before of [(index: number) => `${index}.`, (index: number) => `${index}、`, () => '（三）', () => '④']) {
      const names = Object.fromEntries(officialHeaders.map((header, index) => [header, `${before(index + 1)}${header}`]));
      expect((await renamed(names)).effects).toHaveLength(1);
    }
  });
  test.each([
    ['违法单位', '行政相对人名称', 'party'],
    ['案号', '行政处罚决定书文号', 'decisionNumber'],
    ['案情简介', '违法事实', 'facts'],
    ['违法情形', '违法事实', 'facts'],
    ['适用法律', '处罚依据', 'legalBasis'],
    ['处罚时间', '处罚决定日期', 'decidedOn'],
    ['处罚部门', '处罚机关', 'authority'],
    ['处罚单位', '处罚机关', 'authority'],
  ])('%s is %s where nothing else is', async (typed, header, field) => {
    const { faults, effects } = await renamed({ [header]: typed });
    expect([english(faults), effects[0]?.draft.fields]).toEqual([[], expect.objectContaining({ [field]: expect.anything() })]);
    const beside = await plan(smallCity(), oneRow({ [typed]: '另有所指' }));
    expect([english(beside.faults), beside.passedOver.map((one) => one.header)]).toEqual([[], [typed]]);
  });
  test('区县 and 违法时间 are read', async () => {
    const { effects } = await plan(smallCity(), oneRow({ 区县: '东区', 违法时间: '2026-02-10' }));
    expect(effects[0]?.draft.fields).toMatchObject({ unit: 'dongqu', actedOn: '2026-02-10' });
  });
  test.each([
    ['负责人', '法定代表人'],
    ['处罚措施', '处罚内容'],
  ])('%s is asked about', async (typed, header) => {
    expect(english((await renamed({ [header]: typed })).doubts)[0]).toContain(`--map "${typed}=${header}"`);
  });
  test.each(['证照号码', '公民身份号码', '住址', '家庭住址', '联系人'])('%s is personal and goes no further', async (typed) => {
    const { passedOver } = await plan(smallCity(), oneRow({ [typed]: '某处' }));
    expect(passedOver).toEqual([{ header: typed, why: 'private' }]);
  });
  test('案由 is seen, and how it is mapped is told', async () => {
    const { passedOver } = await plan(smallCity(), oneRow({ 案由: '超标排放' }));
    expect(passedOver).toEqual([{ header: '案由', why: 'unknown' }]);
  });
});
