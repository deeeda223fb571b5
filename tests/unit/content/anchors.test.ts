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
const faultsOf = async (links: readonly string[]) =>
  (await loadContent(cityWith(links), 'content')).faults
    .filter(({ message }) => /no place|no heading/.test(message.en))
    .map(({ file, line, column, message, severity }) => [severity, `${file}:${line}:${column}`, message.en]);

test('a link to a place on another page names the nearest that there is', async () => {
  expect(await faultsOf(['/zh/about/#怎样用', '/zh/glossary/#pm52', '/en/news/one/#nope'])).toEqual([
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
  expect(await faultsOf(links)).toEqual([]);
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

test('a place on the page itself is looked for in all that stands on it', async () => {
  const content = cityWith([]);
  write(content, 'news/two/index.yaml', 'publishedOn: 2026-01-01\nowner: huanjingju\n');
  const links = ['小标题', 'for-resident', 'for-me', 'letter-公开', 'main', '小标体', 'for-driver', 'fines'].map(
    (place) => `[甲](#${place})`,
  );
  const body = `## 小标题\n\n<Letter title="公开">\n\n写信。\n\n</Letter>\n\n${links.join('\n\n')}\n\n[乙][丙]\n\n[丙]: #nope`;
  write(content, 'news/two/zh.mdx', text(body, 'title: 二\nforRoles: { resident: 居民看这里。 }'));
  const { faults } = await loadContent(content, 'content');
  const dead = faults.filter(({ message }) => /no place/.test(message.en));
  expect(dead.map(({ severity, line, message }) => [severity, line, message.en])).toEqual([
    ['warning', 23, 'This page has no place "#小标体". Nearest: "#小标题".'],
    ['warning', 25, expect.stringContaining('This page has no place "#for-driver".')],
    ['warning', 27, expect.stringContaining('This page has no place "#fines".')],
    ['warning', 31, expect.stringContaining('This page has no place "#nope".')],
  ]);
});
