import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { findDeadAnchors } from '../../../src/publish/site/dead-anchors.ts';
import { smallCity, write } from '../../support/content.ts';

const text = (body: string, front = 'title: 题') => `---\n${front}\n---\n${body}\n`;

/** A small city with an article of these links, each on its own line from line 5. */
function cityWith(links: readonly string[]): string {
  const content = smallCity();
  write(content, 'pages/about/zh.mdx', text('## 怎么用\n\n话。'));
  write(content, 'glossary.yaml', `pm25:\n  term: { zh: 细颗粒物, en: fine particles }\n  definition: { zh: 释义。, en: Small. }\n`);
  write(content, 'news/one/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
  write(content, 'news/one/zh.mdx', text(`\n${links.map((link) => `[甲](${link})`).join('\n\n')}`));
  return content;
}
const toldOf = async (links: readonly string[]) =>
  (await loadContent(cityWith(links), 'content')).faults
    .filter(({ message }) => /no place|no heading/.test(message.en))
    .map(({ file, line, column, message, severity }) => [severity, `${file}:${line}:${column}`, message.en]);

test('a link to a place on another page names the nearest that there is', async () => {
  expect(await toldOf(['/zh/about/#怎样用', '/zh/glossary/#pm52', '/en/news/one/#nope'])).toEqual([
    ['warning', 'content/news/one/zh.mdx:5:1', 'The page /zh/about/ has no place "#怎样用". Nearest: "#怎么用".'],
    ['warning', 'content/news/one/zh.mdx:7:1', 'The page /zh/glossary/ has no place "#pm52". Nearest: "#pm25".'],
    ['warning', 'content/news/one/zh.mdx:9:1', 'The page /en/news/one/ has no place "#nope".'],
  ]);
});

test('a link to a place that there is, or that the portal draws, passes', async () => {
  const links = [
    '/zh/about/#怎么用',
    `/zh/about/#${encodeURIComponent('怎么用')}`,
    '/en/about/#main',
    '/zh/glossary/#pm25',
    '/zh/progress/#on-time',
  ];
  expect(await toldOf(links)).toEqual([]);
});

test('what the portal draws on one text is looked for on that text: what it says to readers, a letter, a part of a document', async () => {
  const content = cityWith([
    ...['resident', 'me', 'nope', 'factory'].map((role) => `/zh/news/two/#for-${role}`),
    '/zh/news/two/#letter-公开-申请',
    '/zh/news/two/#letter-别的',
    '/zh/news/two/#fines',
  ]);
  write(content, 'news/two/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
  const front = 'title: 二\nforRoles: { resident: 居民看这里。 }';
  write(content, 'news/two/zh.mdx', text('\n<Letter title="公开 申请">\n\n写信。\n\n</Letter>', front));
  const { faults } = await loadContent(content, 'content');
  expect(faults.flatMap(({ message }) => /no place "(.*?)"/.exec(message.en)?.[1] ?? [])).toEqual([
    '#for-nope',
    '#for-factory',
    '#letter-别的',
    '#fines',
  ]);
});

test('what only a built page shows is told of the file that holds the link', async () => {
  const directory = cityWith(['/zh/progress/#on-time', '/zh/progress/#on-tme', '/zh/about/#nope']);
  const { content } = await loadContent(directory);
  const faults = await findDeadAnchors(content, (page) =>
    Promise.resolve(page === '/zh/progress/' ? '<h2 id="on-time">' : '<main id="main">'),
  );
  expect(faults).toMatchObject([{ file: content.news[0]!.texts.zh!.path, line: 7, column: 1 }]);
  expect(readFileSync(faults[0]!.file, 'utf8').split('\n')[6]).toContain('on-tme');
  expect(faults[0]!.message.en).toBe('The page /zh/progress/ has no place "#on-tme". Nearest: "#on-time".');
});
