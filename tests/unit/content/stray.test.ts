import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

async function messagesOn(name: string): Promise<string[]> {
  const content = smallCity();
  write(content, 'news/n/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
  write(content, 'news/n/en.mdx', '---\ntitle: News\n---\nWords.\n');
  write(content, name, '---\ntitle: 题\n---\n话。\n');
  const { faults } = await loadContent(content, 'content');
  return faults.filter(({ file }) => file === `content/${name}`).map(({ severity, message }) => `${severity} ${message.en}`);
}

test.each([
  ['news/n/ZH.mdx', 'zh.mdx'],
  ['news/n/zh-CN.mdx', 'zh.mdx'],
  ['news/n/zh_Hans.mdx', 'zh.mdx'],
  ['news/n/zh.md', 'zh.mdx'],
  ['news/n/en-GB.mdx', 'en.mdx'],
  ['news/n/index.yml', 'index.yaml'],
  ['cases/2026.CSV', '2026.csv'],
])('of %s the check says what it should be called', async (name, meant) => {
  expect(await messagesOn(name)).toEqual([
    `warning Nothing reads this file, and what it holds is not published. It should be called ${meant}: rename it.`,
  ]);
});

test.each(['news/n/fr.mdx', 'news/n/zhuanti.mdx', 'news/n/notes.txt'])('of %s nobody knows what it should be', async (name) => {
  expect(await messagesOn(name)).toEqual(['warning Nothing reads this file. Check its name.']);
});

test.each(['2027 (副本)', '2026（2）', '2026 - 副本', '2026 copy', '2026-backup'])(
  'a table named %s is taken for a copy by its name',
  async (name) => {
    const content = smallCity();
    write(content, `cases/${name}.csv`, 'a;b;c\n1;2;3\n1;2\n1;2\n');
    const faults = (await loadContent(content, 'content')).faults.filter(({ file }) => file === `content/cases/${name}.csv`);
    const words = faults.map(({ severity, message }) => `${severity} ${message.en}`);
    expect(words).toContainEqual(expect.stringContaining('warning By its name this is a copy'));
    expect(words).toContainEqual(expect.stringContaining('Look for a semicolon (";", which parts the cells of this table)'));
  },
);

test.each(['2027', '2026-06', 'copyright-2026'])('a table named %s is not', async (name) => {
  const content = smallCity();
  write(content, `cases/${name}.csv`, 'a\n');
  expect((await loadContent(content, 'content')).faults.filter(({ message }) => /a copy/.test(message.en))).toEqual([]);
});
