import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

const long = '名'.repeat(30_000);

test.each([
  ['glossary.yaml', 'zh: 细颗粒物（PM2.5）'],
  ['units.yaml', 'zh: 东浦区'],
  ['units.yaml', 'aliases: [东浦]'],
  ['documents/air-law/index.yaml', 'zh: 大气污染防治法'],
  ['documents/air-law/zh.mdx', 'title: 中华人民共和国大气污染防治法'],
  ['topics.yaml', 'zh: '],
])('a name that no page could bear in %s is a fault at its place, and breaks nothing (%s)', async (file, from) => {
  const folder = copyOfContent();
  edit(folder, file, from, from.endsWith(']') ? `aliases: [${long}]` : `${from}${long}`);
  const { faults } = await loadContent(folder);
  const tooLong = faults.filter((fault) => fault.file.endsWith(file) && /characters, too long for a name/.test(fault.message.en));
  expect(tooLong.map(({ severity, line }) => [severity, line > 0])).toEqual([['error', true]]);
});
