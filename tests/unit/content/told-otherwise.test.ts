import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';
import { today } from '../../support/intake.ts';

/** What the check says of a small city with these files, by field. */
async function named(files: Record<string, string>): Promise<string[]> {
  const folder = smallCity();
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  const { faults } = await loadContent(folder, 'content', undefined, () => today);
  const ours = Object.keys(files).map((name) => `content/${name}`);
  return faults.filter(({ file }) => ours.includes(file)).map(({ field, line }) => `${line} ${field}`);
}

describe('progress and tasks', () => {
  const head = '序号,部分,重点任务,工作措施,完成时限,牵头部门,目标数量,目标单位\n';
  const tasks = `${head}1,air,减排,措施一,2026-12-31,huanjingju,200,家\n2,air,治尘,措施二,2026-12-31,huanjingju,,\n`;
  const row = (cells: string) => ({
    'tasks/plan.csv': tasks,
    'progress/2026-10.csv': `单位,任务,状态,完成百分比,完成数量,数量单位,进展说明,进展说明(英文),报送日期\nhuanjingju,${cells},2026-11-09\n`,
  });
  test.each([
    ['plan-02,按期推进,80,,,进度62%，按计划推进,', 'note'],
    ['plan-01,按期推进,,100,家,已完成150家,', 'note'],
    ['plan-02,滞后,100,,,工作已完成,', 'state'],
    ['plan-02,按期推进,80,,,（请补充）,', 'note.zh'],
    ['plan-02,按期推进,80,,,内部掌握，不公开,', 'note.zh'],
    ['plan-02,按期推进,80,,,{{说明}},', 'note.zh'],
    ['plan-02,按期推进,80,,,工作按计划推进,工作按计划推进', 'note.en'],
    ['plan-02,按期推进,80,,,Work goes on by plan this month,工作按计划推进', 'note.zh'],
  ])('%s is named', async (cells, field) => {
    expect(await named(row(cells))).toContain(`2 ${field}`);
  });
  test.each([
    'plan-02,按期推进,80,,,进度80%，优良天数率62%,',
    'plan-01,按期推进,,100,家,本月完成50家，累计完成100家,',
    'plan-01,按期推进,,100,家,已完成12座泵站改造,',
    'plan-02,按期推进,80,,,信息已在网站公开（请见附表）,',
    'plan-02,按期推进,80,,,完成 PM2.5 监测,PM2.5 is measured',
  ])('%s passes', async (cells) => {
    expect(await named(row(cells))).toEqual([]);
  });
  test('two tasks of one name', async () => {
    expect(await named({ 'tasks/plan.csv': tasks.replace('治尘', '减排') })).toEqual(['3 keyTask.zh']);
  });
});

describe('indicators', () => {
  const facts = (changes: Record<string, string> = {}): string =>
    Object.entries({
      name: '{ zh: 细颗粒物年均浓度, en: "Fine particles, annual mean" }',
      measuredIn: '{ zh: 微克/立方米, en: µg/m³ }',
      definition: '{ zh: 年均值 }',
      reading: '{ zh: 逐年下降 }',
      topics: '[air]',
      frequency: 'yearly',
      better: 'lower',
      decimals: '1',
      source: '{ title: { zh: 公报 } }',
      licence: '{ zh: 公开 }',
      table: '{ file: data/a.csv, period: year, value: v }',
      ...changes,
    })
      .map(([key, value]) => `${key}: ${value}\n`)
      .join('');
  const values = [89.5, 85.9, 80.6, 73, 58, 51, 42, 38, 33, 30, 32, 30.5, 27];
  const table = (at: number, value: string) =>
    `year,v\n${values.map((one, index) => `${2013 + index},${index === at ? value : one}`).join('\n')}\n`;
  test.each<[string, Record<string, string>, string]>([
    ['another measure in English', { measuredIn: '{ zh: 微克/立方米, en: mg/m³ }' }, 'measuredIn.en'],
    ['more of a pollutant is better', { better: 'higher' }, 'better'],
    [
      'a standard that there is none of',
      { limits: '[{ value: 35, name: { zh: 限值 }, standard: { zh: GB 3095-2021 }, source: { title: { zh: 标准 } } }]' },
      'limits.0.standard',
    ],
    ['a target before the data', { target: '{ value: 60, by: "1917", name: { zh: 目标 }, source: { title: { zh: 计划 } } }' }, 'target.by'],
  ])('%s is named', async (_name, changes, field) => {
    const found = await named({ 'indicators/a.yaml': facts(changes), 'indicators/data/a.csv': table(-1, '') });
    expect(found.map((one) => one.split(' ')[1])).toEqual([field]);
  });
  test.each([
    [12, '270'],
    [12, '2.7'],
    [4, '580'],
    [6, '4.2'],
  ])('the value %i as %s is some ten times off', async (at, value) => {
    const found = await named({ 'indicators/a.yaml': facts(), 'indicators/data/a.csv': table(at, value) });
    expect(found).toEqual([`${at + 2} v`]);
  });
  test('digits exchanged, and a year that is not over', async () => {
    const [yaml, data] = ['indicators/a.yaml', 'indicators/data/a.csv'];
    const even = 'year,v\n2019,62\n2020,63.1\n2021,64.2\n2022,46.2\n2023,64.8\n2024,65\n2025,65.5\n';
    expect(await named({ [yaml]: facts(), [data]: even.replace('46.2', '64.5') })).toEqual([]);
    expect(await named({ [yaml]: facts(), [data]: even })).toEqual(['5 v']);
    expect(await named({ [yaml]: facts(), [data]: `${table(-1, '')}2026,26\n` })).toEqual(['15 v']);
  });
  test('what is right passes', async () => {
    expect(await named({ 'indicators/a.yaml': facts(), 'indicators/data/a.csv': table(-1, '') })).toEqual([]);
  });
});
