import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sections } from '../../src/schemas/sections.ts';
import { visibleWords } from '../support/markup.ts';
import { brokenLinks, markupFaults, strayAddresses } from '../support/pages.ts';
import { portalFolder } from '../support/portal.ts';
import { build, filesOf, run } from '../support/site.ts';

/** The tests' city with three sections, below a path of its host; units are always there. */
const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-'));
const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
const belowPath = 'https://minglan.example/a/b/';
const closed = [
  'explainers',
  'news',
  'progress',
  'tasks',
  'cases',
  'parties',
  'requirements',
  'indicators',
  'inspections',
  'glossary',
  'corrections',
];
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  cpSync(portalFolder, content, { recursive: true });
  appendFileSync(path.join(content, 'portal.yaml'), 'sections: [documents, questions, guides]\n');
  build(out, ['--content', content, '--base-url', belowPath]);
});

const read = (name: string) => readFileSync(path.join(out, name), 'utf8');
const pages = () => filesOf(out).filter((name) => /^(?:zh|en)\/.*\.html$/.test(name));

test('the content is without a fault as it is', () => {
  const { status, stderr } = run('check', ['--content', content]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('no file and no link is of a section that is closed', () => {
  expect(closed.filter((name) => !(sections as readonly string[]).includes(name))).toEqual([]);
  const of = new RegExp(`(?:zh|en)/(?:${closed.join('|')})/|^data/(?:en/)?(?:${closed.join('|')}|analysis|board|reports-due|changes)\\b`);
  expect(filesOf(out).filter((name) => of.test(name))).toEqual([]);
  const links = new RegExp(`href="/a/b/(?:zh|en)/(?:${closed.join('|')})/`);
  for (const name of pages()) expect(read(name), name).not.toMatch(links);
});

test('header, footer, home, feeds, sitemap, data and the search name the three, and nothing of the others', () => {
  // What is never kept for reading offline is the same everywhere.
  for (const name of pages().filter((page) => !page.endsWith('offline/index.html'))) {
    const words = visibleWords(read(name));
    expect(words, name).not.toMatch(/处罚案件|督察检查|更正记录|Enforcement cases|Inspections|Indicators/);
  }
  for (const page of ['units', 'search', 'data'])
    for (const [lang, words] of [
      ['zh', /任务|报送|案件|指标/],
      ['en', /\btasks\b|\breports,|\bcases\b|\bindicators\b/i],
    ] as const)
      expect(
        visibleWords(read(`${lang}/${page}/index.html`)).replace(/演示网站：[^。]*|Demonstration: [^.]*/, ''),
        `${lang} ${page}`,
      ).not.toMatch(words);
  const home = visibleWords(read('en/index.html'));
  expect(home).not.toMatch(/penalt|decided in the past|No decisions|No tasks|How is it going|Who reported|What is new|Policy explained/i);
  expect(home).toMatch(/Report pollution.*Find your district.*Read answers.*Live greener/s);
  expect(visibleWords(read('zh/units/dongpu/index.html'))).not.toMatch(/案件|处罚|报送|任务/);
  expect(read('sitemap-0.xml')).not.toMatch(new RegExp(`/(?:${closed.join('|')})/`));
  expect(filesOf(out).filter((name) => /feeds\/(?!index|unit\/)/.test(name) && !name.endsWith('.html'))).toEqual([]);
  const manifest = JSON.parse(read('data/manifest.json')) as { kinds: object };
  expect(Object.keys(manifest.kinds)).toEqual(['units']);
  const names = read('search/names.zh.json');
  for (const word of ['任务表', '处罚案件', '督察检查', '环境指标']) expect(names).not.toContain(word);
});

test('the page of data folds no months away where no unit reports', () => {
  expect(visibleWords(read('zh/data/index.html'))).not.toContain('按月查看');
});

test('every link leads somewhere, below the path', () => {
  expect(brokenLinks(out, belowPath)).toEqual([]);
  expect(strayAddresses(out, belowPath)).toEqual([]);
});

test('the markup of pages of each sort is valid', async () => {
  for (const name of [
    'zh/index.html',
    'en/index.html',
    'zh/units/index.html',
    'en/units/dongpu/index.html',
    'zh/data/index.html',
    'zh/feeds/index.html',
  ])
    expect(await markupFaults(read(name), name), name).toEqual([]);
});
