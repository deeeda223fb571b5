import { expect, test } from 'vitest';
import { checkOfficialWords } from '../../../src/content/copy/check-official-words.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit, temporaryFolder, write } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

/** Where words on the site of the tests, a demonstration, call it official. */
async function named(zh: string, en: string): Promise<string[]> {
  const folder = temporaryFolder();
  write(folder, 'guides/g/zh.mdx', `---\ntitle: 题\n---\n${zh}\n`);
  write(folder, 'guides/g/en.mdx', `---\ntitle: A\n---\n${en}\n`);
  return checkOfficialWords(await readProse(folder, 'content'), await portalContent()).map(({ file, line }) => `${file}:${line}`);
}

test('a demonstration that is called an official website', async () => {
  const places = ['content/guides/g/en.mdx:4', 'content/guides/g/zh.mdx:4'];
  expect(await named('本站是市人民政府主办的官方网站。', 'This site is the official website of the city.')).toEqual(places);
  expect(await named('这是市生态环境局的官方网站。', 'This is the official website of the bureau.')).toEqual(places);
  expect(await named('本站由市人民政府主办。', 'This portal is run by the Municipal Government.')).toEqual(places);
  expect(await named('本站不由市政府主办，那是政府网站。', 'This portal is run by volunteers; that is the government’s site.')).toEqual([]);
  expect(
    await named('本站不是官方网站，官方网站是市政府的门户。', 'This site is not an official website; the official website is the city’s.'),
  ).toEqual([]);
});

test('a finding that calls itself an example, and bears no mark', async () => {
  const folder = copyOfContent();
  const [file] = ['inspections'].map(() => 'inspections/demo-2026-01.yaml');
  edit(folder, file!, '\ndemo: true', '');
  const marks = (await loadContent(folder, 'content')).faults.filter(({ field }) => field === 'demo');
  expect(marks.map((fault) => `${fault.severity} ${fault.file}`)).toEqual([`warning content/${file}`]);
});
