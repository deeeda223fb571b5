import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { write } from '../../support/content.ts';
import { bringIn, english, headersFor, manyRows, oneRow, places, plan, smallCity, today, type Cells } from '../../support/intake.ts';

/** The small city with a second district. */
function city(): string {
  const content = smallCity();
  const units = readFileSync(path.join(content, 'units.yaml'), 'utf8');
  write(content, 'units.yaml', `${units}xiqu: { name: { zh: 西区 }, kind: district }\n`);
  return content;
}
const west: Cells = { 行政处罚决定书文号: '西环罚〔2026〕9号', 处罚机关: '样例市西区生态环境局', 违法事实: '露天堆放物料' };
/** What of a row waits for a yes in an import, and is named by the check where it was typed by hand: fields. */
async function doubted(cells: Cells, known?: Cells): Promise<{ asked: string[]; checked: string[] }> {
  const folder = city();
  if (known) await bringIn(folder, oneRow(known));
  const { faults, doubts } = await plan(folder, oneRow(cells));
  expect(english(faults)).toEqual([]);
  write(folder, 'cases/2026.csv', known ? manyRows(known, cells) : oneRow(cells));
  const line = known ? 3 : 2;
  const loaded = await loadContent(folder, 'content', undefined, () => today);
  const ofRow = loaded.faults.filter((fault) => fault.line === line && fault.file.endsWith('cases/2026.csv'));
  return { asked: doubts.map(({ field }) => field!), checked: ofRow.map(({ field }) => field!) };
}

describe('facts that contradict each other wait for a yes, and are named where they were typed by hand', () => {
  test.each<[string, Cells, string, Cells?]>([
    ['the district of another authority', { 行政区: '西区' }, 'unit'],
    ['a number of another office on record', { 行政处罚决定书文号: '西环罚〔2026〕10号' }, 'authority', west],
    ['a number with the name of another district', { 行政处罚决定书文号: '西环罚〔2026〕10号' }, 'authority'],
    [
      'the city’s bureau under a district’s numbers',
      { 处罚机关: '样例市生态环境局', 行政处罚决定书文号: '西环罚〔2026〕10号' },
      'authority',
      west,
    ],
    ['a warning for a fine', { 处罚类别: '警告' }, 'penaltyType'],
    ['words of a warning for a fine', { 处罚内容: '给予警告' }, 'penalty'],
    ['a fine of nothing', { 处罚内容: '', '罚款金额(万元)': '0' }, 'fineWan'],
    ['a fine that is only meant', { 处罚内容: '拟处罚款5.5万元' }, 'penalty'],
    ['no penalty at all', { 处罚类别: '不予处罚', 处罚内容: '不予行政处罚', '罚款金额(万元)': '' }, 'penaltyType'],
    ['facts after the decision', { 违法事实: '2026年8月1日现场检查发现露天喷漆' }, 'facts'],
    ['put right before the act', { 违法行为发生日期: '2026-02-10', 整改情况: '2026年1月5日完成整改' }, 'rectification'],
    ['put right after the acceptance', { 整改情况: '二〇二六年五月六日建成密闭间', 整改验收日期: '2026-04-01' }, 'rectification'],
    ['an advance notice', { 行政处罚决定书文号: '东环罚告〔2026〕3号' }, 'decisionNumber'],
    ['an order to put right', { 行政处罚决定书文号: '东环责改字〔2026〕3号' }, 'decisionNumber'],
    ['a decision not to penalise', { 行政处罚决定书文号: '东环不罚〔2026〕3号' }, 'decisionNumber'],
    ['the same under another number', { 行政处罚决定书文号: '东环罚〔2026〕8号' }, 'decisionNumber', {}],
  ])('%s', async (_name, cells, field, known) => {
    const { asked, checked } = await doubted(cells, known);
    expect(asked.filter((one) => one === field)).toEqual([field]);
    expect(checked.filter((one) => one === field)).toEqual([field]);
  });

  test.each<[string, Cells, Cells?]>([
    ['the city’s bureau in a district', { 处罚机关: '样例市生态环境局', 行政区: '西区', 行政处罚决定书文号: '样环罚〔2026〕3号' }],
    ['an office under its own numbers', { ...west, 行政处罚决定书文号: '西环罚〔2026〕10号', 违法事实: '另一处' }, west],
    ['two acts of a day', { 行政处罚决定书文号: '东环罚〔2026〕8号', 处罚内容: '处罚款2万元', '罚款金额(万元)': '2' }, {}],
    ['a permit that runs on', { 违法事实: '排污许可证有效期至2027年5月1日，仍超标排放' }],
    ['several penalties', { 处罚类别: '罚款、责令停产停业', 处罚内容: '处罚款5.5万元，责令停产停业' }],
    ['facts before the decision', { 违法事实: '2026年1月5日现场检查发现露天喷漆' }],
  ])('%s is in no doubt', async (_name, cells, known) => {
    expect(await doubted(cells, known)).toEqual({ asked: [], checked: [] });
  });

  test('a sort of penalty that no law names, once, and none of those that the law names', async () => {
    const { doubts } = await plan(
      smallCity(),
      manyRows(
        { 处罚类别: '罚款;警告' },
        { 行政处罚决定书文号: '东环罚〔2026〕2号', 处罚类别: '发款', 违法事实: '甲' },
        { 行政处罚决定书文号: '东环罚〔2026〕3号', 处罚类别: '发款', 违法事实: '乙' },
      ),
    );
    const ofType = doubts.filter(({ field }) => field === 'penaltyType');
    expect([places(ofType), english(ofType)]).toEqual([['3:9'], [expect.stringContaining('Nearest: "罚款"')]]);
  });
});

test('a number that belongs to another company says to whom, since when, and what to do', async () => {
  const folder = smallCity();
  await bringIn(folder, oneRow({ 公示日期: '2026-03-08' }));
  const other = { 行政相对人名称: '另一家有限公司', 违法事实: '别的事实' };
  const { doubts } = await plan(folder, oneRow(other));
  expect([places(doubts), english(doubts)]).toEqual([
    ['2:5'],
    [expect.stringMatching(/环罚〔2026〕1号 is on record for 样例测试有限公司, published on 2026-03-08.*correct the number.*曾用名/)],
  ]);
  const renamed = await plan(folder, oneRow({ 行政相对人名称: '另一家有限公司', 曾用名: '样例测试有限公司' }));
  expect(renamed.doubts).toEqual([]);
});

describe('a number that cannot be one says what is odd', () => {
  test.each([
    ['东环罚〔二〇二六〕12号', /year "二〇二六" is in Chinese numerals; in a number it is 〔2026〕/],
    ['东环罚【二○二六】12号', /in a number it is 〔2026〕/],
    ['东环罚〔2026〕⑨号', /Character 10, "⑨".*If it is a digit write 9/],
    ['东环罚〔2026〕95😀号', /Character 12, "😀", is a sign/],
    ['东环罚〔2026〕👨‍👩‍👧3号', /Character 10, "👨‍👩‍👧", is a sign/],
    ['★东环罚〔2026〕3号', /Character 1, "★"/],
    ['东环罚〔2026〕3号™', /Character 12, "™"/],
    ['东环罚〔2026〕1²号', /Character 11, "²"/],
  ])('%s', async (number, words) => {
    const { faults } = await plan(smallCity(), oneRow({ 行政处罚决定书文号: number }));
    expect([places(faults), english(faults)]).toEqual([['2:5'], [expect.stringMatching(words)]]);
    const folder = smallCity();
    write(folder, 'cases/2026.csv', oneRow({ 行政处罚决定书文号: number }));
    expect(english((await loadContent(folder, 'content')).faults)).toContainEqual(expect.stringMatching(words));
  });

  test('no message shows digits without end', async () => {
    const long = '9'.repeat(400);
    for (const header of headersFor({ 整改情况: '' })) {
      const { faults, doubts, warnings } = await plan(smallCity(), oneRow({ [header]: `${long}号` }));
      for (const fault of [...faults, ...doubts, ...warnings]) expect(formatFault(fault, 'zh').length, header).toBeLessThan(400);
    }
  });
});

test('one sentence names all accounts of a cell', async () => {
  const { doubts } = await plan(smallCity(), oneRow({ 备注: '微信号 wxid_abc123，QQ12345678，QQ：87654321' }));
  expect([places(doubts), english(doubts)]).toEqual([['2:19'], [expect.stringContaining('WeChat or QQ')]]);
});

test.each(['阿里木·买某', '买买提·某某', '阿不都·热某·艾某', '古丽•某'])('a name with a dot is masked: %s', async (行政相对人名称) => {
  const { faults, doubts } = await plan(smallCity(), oneRow({ 行政相对人名称, 行政相对人类别: '自然人' }));
  expect([english(faults), english(doubts)]).toEqual([[], []]);
});

test.each(['阿里木·买买提', '阿里木·买买提某', '·某', '阿里木·'])('a name with a dot is not masked: %s', async (行政相对人名称) => {
  const { faults } = await plan(smallCity(), oneRow({ 行政相对人名称, 行政相对人类别: '自然人' }));
  expect(faults.map(({ field }) => field)).toEqual(['party']);
});
