import { expect, test } from 'vitest';
import { checkDemonstrationWords } from '../../../src/content/copy/check-demonstration-words.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';

async function named(lang: 'zh' | 'en', words: string): Promise<string[]> {
  const folder = temporaryFolder();
  write(folder, `pages/about/${lang}.mdx`, `---\ntitle: A\n---\n${words}\n`);
  return checkDemonstrationWords(await readProse(folder, 'content')).map((fault) => formatFault(fault, 'en'));
}

test.each([
  ['zh', '因为这是演示网站。'],
  ['zh', '本页使用演示数据'],
  ['zh', '演示网站，没有人接听。'],
  ['zh', '演示用的地址，没有人收信。'],
  ['zh', '标有“演示”的内容都是编造的。'],
  ['zh', '案件和公司都是虚构的。'],
  ['zh', '环境公报（虚构）'],
  ['zh', '以下数据为示例数据，不代表真实情况。'],
  ['zh', '本站为测试版，内容均非真实。'],
  ['zh', '样例公司的名称是编的。'],
  ['zh', '这里的公司都不存在。'],
  ['zh', '本页使用的是模拟数据。'],
  ['zh', '下面是一个假想案例。'],
  ['zh', '如有雷同，纯属杜撰。'],
  ['zh', '本站不收取、不转交任何举报。'],
  ['en', 'What follows is sample data.'],
  ['en', 'This is a test version; nothing on it is real.'],
  ['en', 'The figures are simulated.'],
  ['en', 'All parties are hypothetical.'],
  ['en', 'A mock-up with placeholder records.'],
  ['en', 'The companies named here do not exist.'],
  ['en', 'This site neither takes nor passes on reports.'],
  ['en', 'This is a demo site; its contents are invented.'],
  ['en', 'Because this is a demonstration.'],
  ['en', 'A demonstration address that nobody reads.'],
  ['en', 'This portal demonstrates how a city can be open.'],
  ['en', 'The cases are fictitious.'],
  ['en', 'All invented cases carry a mark.'],
  ['en', 'Whatever is marked as demonstration.'],
] as const)('what calls the site a demonstration is named: %s %s', async (lang, words) => {
  expect(await named(lang, words)).toEqual([
    expect.stringMatching(new RegExp(`^content/pages/about/${lang}\\.mdx:4:1 {2}\\[warning\\]\\n {2}This portal is no demonstration`)),
  ]);
});

test.each([
  ['zh', '<Demo>演示网站不收信。</Demo>写信到编辑部。'],
  ['zh', '<Demo>\n### 演示\n\n- 都是虚构的。\n</Demo>'],
  ['zh', '志愿者现场演示垃圾分类。'],
  ['zh', '建设绿色低碳示范区。'],
  ['zh', '虚构监测数据的，依法处罚。'],
  ['zh', '不得伪造、虚构事实。'],
  ['zh', '填写示例：每行一个单位。'],
  ['zh', '模型的模拟数据表明，臭氧来自上风向。'],
  ['zh', '监测数据不真实的，依法处罚。'],
  ['zh', '公开的信息并非真实、准确的，应当更正。'],
  ['zh', '该公司不存在违法行为。'],
  ['zh', '机动车尾气测试数据由检验机构保存。'],
  ['zh', '检查组现场测试设备，采集水样，样例表见附件。'],
  ['zh', '本站不受理投诉，请拨打12345。'],
  ['zh', '要核对的是测试数据质量。'],
  ['en', 'Water sample data are published every month.'],
  ['en', 'Simulated data from the model agree with the stations.'],
  ['en', 'Ozone is simulated by a model of the region.'],
  ['en', 'Each sample is taken at a test site of the institute.'],
  ['en', 'The real figures follow in March.'],
  ['en', 'Cases in which limits do not exist are judged by the Code.'],
  ['en', 'Complaints go to 12345; this site does not take them.'],
  ['en', 'A demonstration zone for low-carbon building.'],
  ['en', 'It is a demonstration project of the city.'],
  ['en', 'The meter was invented in 1952.'],
  ['en', 'A demonstration site for sorting waste.'],
  ['en', 'Volunteers demonstrate how to sort waste.'],
  ['en', 'Whoever invents figures is fined.'],
] as const)('left alone: %s %s', async (lang, words) => {
  expect(await named(lang, words)).toEqual([]);
});

test('in the portal’s own file and in tables too', async () => {
  const folder = temporaryFolder();
  write(folder, 'portal.yaml', 'contacts:\n  - note: { zh: 演示网站，没有人接听。 }\n');
  write(folder, 'tasks/plan.csv', '序号,工作措施\n1,查油烟\n2,演示任务\n');
  const faults = checkDemonstrationWords(await readProse(folder, 'content'));
  expect(faults.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'content/portal.yaml:2:17',
    'content/tasks/plan.csv:3:2',
  ]);
});
