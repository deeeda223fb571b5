import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

const front = '---\ntitle: 一篇\nsummary: [一句。]\n---\n\n';

async function faultsOf(name: string, text: string): Promise<string[]> {
  const content = smallCity();
  write(content, name, text);
  const { faults } = await loadContent(content, 'content');
  return faults.filter(({ file }) => file === `content/${name}`).map((fault) => formatFault(fault, 'en'));
}

test.each([
  ['an article', '按照规定执行，并向社会公开。\n\n'.repeat(40_000), /:\d+:1\n {2}This article is too long/],
  ['a table', '| a | b |\n|---|---|\n' + '| 1 | x |\n'.repeat(65_000), /:13339:1\n {2}The tables of this article are too large/],
  ['a paragraph', '按照规定执行。'.repeat(10_000), /:6:1\n {2}This paragraph is too long/],
  ['the emphasis of a paragraph', '_a__b*'.repeat(8_000), /:6:1\n {2}There are too many marks of emphasis/],
])('%s beyond what can be read is told at its line, before anything reads it', async (_, body, words) => {
  const from = performance.now();
  expect(await faultsOf('explainers/long/zh.mdx', front + body)).toEqual([expect.stringMatching(words)]);
  expect(performance.now() - from).toBeLessThan(5_000);
});

test.each([
  [
    'a text',
    `air:\n  name: { zh: 大气 }\n  part: true\n  description:\n    zh: ${'字'.repeat(2_000_000)}\n`,
    /:5:9\n {2}This field has 2000000/,
  ],
  ['a file', `air: { name: { zh: 大气 } }\n${'# 说明\n'.repeat(1_100_000)}`, /:\d+:\d\n {2}This file is too long/],
])('%s of YAML beyond what can be read is told at its line', async (_, text, words) => {
  expect(await faultsOf('topics.yaml', text)).toEqual([expect.stringMatching(words)]);
});

test('an article as long as a whole code of law, with a table, is none too long', async () => {
  const code = Array.from({ length: 1300 }, (_, index) => `**第${index}条** ${'按照规定执行，并向社会公开。'.repeat(10)}`).join('\n\n');
  const table = `| 序号 | 名称 |\n|---|---|\n${Array.from({ length: 200 }, (_, index) => `| ${index} | 企业 |`).join('\n')}`;
  expect(
    (await faultsOf('explainers/code/zh.mdx', `${front}${code}\n\n${table}\n`)).filter((fault) => /too (?:long|large|many)/.test(fault)),
  ).toEqual([]);
});
