import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { write } from '../../support/content.ts';
import { english, oneRow, plan, smallCity, today, type Cells } from '../../support/intake.ts';

/** The fields of a row that wait for a yes in an import, and those that the check names. */
async function doubted(cells: Cells): Promise<{ asked: string[]; checked: string[] }> {
  const folder = smallCity();
  const { faults, doubts } = await plan(folder, oneRow(cells));
  expect(english(faults)).toEqual([]);
  write(folder, 'cases/2026.csv', oneRow(cells));
  const loaded = await loadContent(folder, 'content', undefined, () => today);
  const ofRow = loaded.faults.filter((fault) => fault.line === 2 && fault.file.endsWith('cases/2026.csv'));
  return { asked: doubts.map(({ field }) => field!), checked: ofRow.map(({ field }) => field!) };
}
const stands = (state: string, reason: string): Cells => ({ 公示状态: state, 状态变更日期: '2026-11-01', 状态变更原因: reason });
const putRight = (words: string, day = ''): Cells => ({ 整改情况: words, 整改验收日期: day });

describe('what a record says in words is held against its state', () => {
  test.each<[string, Cells, string]>([
    ['public, and revoked', stands('公示中', '法院判决撤销原处罚决定'), 'stateReason'],
    ['under review, and revoked', stands('复议或诉讼中', '复议机关决定撤销原行政处罚决定'), 'stateReason'],
    ['repaired, and revoked', stands('已信用修复', '法院判决撤销原处罚决定'), 'stateReason'],
    ['withdrawn, and upheld', stands('已撤回', '复议机关维持原处罚决定'), 'stateReason'],
    ['accepted, and under way', putRight('整改中', '2026-03-28'), 'rectification'],
    ['accepted, and enforced', putRight('逾期未整改，已移送强制执行。', '2026-03-28'), 'rectification'],
    ['repaired, and not put right', { ...stands('已信用修复', '经审核同意信用修复'), ...putRight('未整改') }, 'rectification'],
  ])('%s', async (_name, cells, field) => {
    const { asked, checked } = await doubted(cells);
    expect([asked.includes(field), checked.includes(field)]).toEqual([true, true]);
  });

  test.each<[string, Cells]>([
    ['asked to be revoked', stands('复议或诉讼中', '当事人提起诉讼，请求撤销原处罚决定')],
    ['revoked, under appeal', stands('复议或诉讼中', '一审判决撤销原处罚决定，本局已上诉')],
    ['upheld and public again', stands('公示中', '复议机关维持原处罚决定，恢复公示')],
    ['put right late', putRight('此前逾期未整改，经催告已完成整改。', '2026-03-28')],
    ['under way, not accepted', putRight('正在整改，预计四月完成')],
  ])('%s passes', async (_name, cells) => {
    const { asked, checked } = await doubted(cells);
    // How long a review lasts is named for itself.
    expect([asked, checked.filter((field) => field !== 'state')]).toEqual([[], []]);
  });
});

describe('words that an export has damaged', () => {
  test.each([
    '位于东区□□路的车间喷漆未密闭',
    '位于◆◆◆二路的车间喷漆未密闭',
    '位于\\ud83d喷漆车间未密闭',
    '&#x5371;&#x9669;废物未贮存',
    '位于东区&nbsp;喷漆车间未密闭',
    '<p>位于东区的车间喷漆未密闭。<br/></p>',
    'い烩ネ挂吏挂Ы车间未密闭',
  ])('%s waits for a yes, and is named by the check', async (facts) => {
    const { asked, checked } = await doubted({ 违法事实: facts });
    expect([asked, checked]).toEqual([['facts'], ['facts']]);
  });

  test('Chinese that was read as Latin letters is refused in every field', async () => {
    const damaged = 'Î»ÓÚ·¿É½Çø';
    for (const cells of [{ 违法事实: damaged }, { 备注: damaged }] as Cells[])
      expect((await plan(smallCity(), oneRow(cells))).faults.map(({ message }) => message.zh)).toEqual([expect.stringContaining('损坏')]);
  });

  test.each(['噪声<55分贝，颗粒物>10', '是□ 否□', '优の良品专柜未密闭', '排放 SO₂ ≤ 0.3', '×××路口'])('%s passes', async (facts) => {
    expect((await doubted({ 违法事实: `喷漆未密闭，${facts}` })).asked).toEqual([]);
  });

  test('in the other kinds and in articles, but for code', async () => {
    const folder = smallCity();
    const index = 'publishedOn: 2026-01-01\nowner: huanjingju\n';
    write(folder, 'news/n/index.yaml', index);
    write(folder, 'news/n/zh.mdx', '---\ntitle: 题&nbsp;目\n---\n位于□□路。\n\n`&nbsp;` 与 `\\ud83d` 是代码。\n');
    write(folder, 'tasks/plan.csv', '序号,部分,重点任务,工作措施,完成时限,牵头部门\n1,air,减排,<p>措施</p>,2026-12-31,huanjingju\n');
    const { faults } = await loadContent(folder, 'content', undefined, () => today);
    const named = faults.filter(({ message }) => message.zh.includes('损坏的文字或代码'));
    expect(named.map(({ file, line }) => `${file}:${line}`).toSorted()).toEqual([
      'content/news/n/zh.mdx:1',
      'content/news/n/zh.mdx:4',
      'content/tasks/plan.csv:2',
    ]);
  });
});

describe('a party that could be a person is asked about whatever its surname', () => {
  test.each<[string, string]>([
    ['仝小刚', ''],
    ['仝小刚', '法人及非法人组织'],
    ...['亓', '逄', '展', '冼', '操', '衣', '门', '晁', '茹', '匡', '尉', '鹿', '户', '银'].map(
      (surname) => [`${surname}建国`, '法人及非法人组织'] as [string, string],
    ),
    ...['村民', '居民', '农户', '养殖户', '承包人', '摊主', '样例村村民'].map(
      (role) => [`${role}张小刚`, '法人及非法人组织'] as [string, string],
    ),
    ['欧阳建国', '法人及非法人组织'],
  ])('%s %s', async (party, type) => {
    const { doubts } = await plan(smallCity(), oneRow({ 行政相对人名称: party, 行政相对人类别: type }));
    expect(doubts.map(({ field }) => field)).toEqual(['party']);
  });

  test.each([
    '样例中心',
    '东区医院',
    '二建队',
    '样例村民委员会',
    '东方集团',
    '公交集团',
    '水务局',
    '好味馆',
    '东里村',
    '国家电网样例供电公司',
  ])('%s passes', async (party) => {
    const { doubts } = await plan(smallCity(), oneRow({ 行政相对人名称: party }));
    expect(doubts).toEqual([]);
  });
});
