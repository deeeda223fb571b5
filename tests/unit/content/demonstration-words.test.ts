import { expect, test } from 'vitest';
import { checkDemonstrationWords } from '../../../src/content/copy/check-demonstration-words.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';

async function named(lang: 'zh' | 'en', words: string): Promise<string[]> {
  const folder = temporaryFolder();
  write(folder, `pages/about/${lang}.mdx`, `---\ntitle: A\n---\n${words}\n`);
  return (await checkDemonstrationWords(folder, 'content')).map((fault) => formatFault(fault, 'en'));
}

test.each([
  ['zh', '因为这是演示网站。'],
  ['zh', '本页使用演示数据'],
  ['zh', '演示网站，没有人接听。'],
  ['zh', '演示用的地址，没有人收信。'],
  ['zh', '标有“演示”的内容都是编造的。'],
  ['zh', '案件和公司都是虚构的。'],
  ['zh', '环境公报（虚构）'],
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
  const faults = await checkDemonstrationWords(folder, 'content');
  expect(faults.map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'content/portal.yaml:2:17',
    'content/tasks/plan.csv:3:2',
  ]);
});
