import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { write } from '../../support/content.ts';
import { bringIn, english, oneRow, plan, smallCity, today, type Cells } from '../../support/intake.ts';

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

describe('what the law, the days and the sorts of penalty speak against', () => {
  const air = '《中华人民共和国大气污染防治法》第一百零八条第一项';
  test.each<[string, Cells, string]>([
    ['a sort that the words have not', { 处罚类别: '罚款;责令停产整治' }, 'penalty'],
    ['words of a sort that is not given', { 处罚内容: '处罚款5.5万元，责令停产整治' }, 'penaltyType'],
    ['what is confiscated in its amount alone', { '没收违法所得、没收非法财物的金额(万元)': '1' }, 'confiscatedWan'],
    ['detention', { 处罚类别: '行政拘留', 处罚内容: '行政拘留十日', '罚款金额(万元)': '' }, 'penaltyType'],
    ['another money', { 处罚内容: '处罚款5.5万美元' }, 'penalty'],
    ['an act of ten years before', { 违法行为发生日期: '2016-02-10' }, 'actedOn'],
    ['a month after the decision', { 违法事实: '2026年12月，喷漆未在密闭空间进行' }, 'facts'],
    ['publicity that ends before it begins', { 公示日期: '2026-03-09', 公示截止期: '2026-03-07' }, 'publicityEnds'],
  ])('%s', async (_name, cells, field) => {
    const { asked, checked } = await doubted(cells);
    expect([asked.includes(field), checked.includes(field)]).toEqual([true, true]);
  });

  test.each<[string, Cells]>([
    ['an order that is to come', { 处罚内容: '处罚款5.5万元；逾期不改正的，责令停产整治' }],
    ['both of a kind', { 处罚类别: '罚款;责令停产停业', 处罚内容: '处罚款5.5万元，责令停产整治' }],
    ['a matter handed to the police', { 处罚内容: '处罚款5.5万元，移送公安机关行政拘留' }],
    ['an act of the year before', { 违法行为发生日期: '2025-02-10' }],
    ['a month before, and one by which to mend', { 违法事实: '2026年1月检查，喷漆未密闭。要求2026年12月前完成整改' }],
  ])('%s passes', async (_name, cells) => {
    expect((await doubted(cells)).asked).toEqual([]);
  });

  const withLaw = (): string => {
    const folder = smallCity();
    const portal = readFileSync(path.join(folder, 'portal.yaml'), 'utf8');
    write(folder, 'portal.yaml', `${portal}\nlibrary: [national]\n`);
    return folder;
  };
  test.each<[string, Cells, string]>([
    ['a fine beyond its article', { 处罚内容: '处罚款95万元', '罚款金额(万元)': '95' }, 'fineWan'],
    ['an article beyond the last', { 处罚依据: '《中华人民共和国大气污染防治法》第二百零八条' }, 'legalBasis'],
    ['a law that there is none of', { 处罚依据: '《中华人民共和国大气污染防制法》第一百零八条' }, 'legalBasis'],
    ['water beside an article on the air', { 违法行为类型: '水污染', 违法事实: '喷漆废气未密闭' }, 'legalBasis'],
    ['noise beside an article on the air', { 违法行为类型: '噪声污染', 违法事实: '喷漆废气未密闭' }, 'legalBasis'],
    ['an article on water beside the air', { 处罚依据: '《中华人民共和国水污染防治法》第八十三条第二项' }, 'legalBasis'],
  ])('%s waits for a yes', async (_name, cells, field) => {
    const made = await plan(withLaw(), oneRow({ 处罚依据: air, ...cells }));
    expect(english(made.faults)).toEqual([]);
    expect(made.doubts.map((doubt) => doubt.field)).toContain(field);
    expect(made.warnings.map((warning) => warning.field)).not.toContain(field);
  });

  test('a true basis waits for nothing, and one on record is no matter of a delivery about something else', async () => {
    const folder = withLaw();
    const right = { 处罚依据: air, 违法行为发生日期: '2026-02-10' };
    expect((await plan(folder, oneRow(right))).doubts).toEqual([]);
    await bringIn(folder, oneRow({ ...right, 处罚内容: '处罚款95万元', '罚款金额(万元)': '95' }));
    const later = await plan(folder, '行政处罚决定书文号,整改情况\n东环罚〔2026〕1号,已建密闭车间\n');
    expect(later.doubts.map(({ field }) => field)).not.toContain('fineWan');
  });
});

test('a record from another district than its authority is asked about', async () => {
  const folder = smallCity();
  const units = readFileSync(path.join(folder, 'units.yaml'), 'utf8');
  write(folder, 'units.yaml', `${units}xiqu: { name: { zh: 西区 }, kind: district }\n`);
  const fieldsOf = async (source: string) => (await plan(folder, oneRow({ 数据来源单位: source }))).doubts.map(({ field }) => field);
  expect(await fieldsOf('样例市西区生态环境局')).toEqual(['source']);
  expect(await fieldsOf('样例市生态环境局')).toEqual([]);
});
