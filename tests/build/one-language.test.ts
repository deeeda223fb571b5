import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { brokenLinks, markupFaults } from '../support/pages.ts';
import { baseUrl, portalFolder } from '../support/portal.ts';
import { build, filesOf, run } from '../support/site.ts';

/** The tests' city with `languages: [zh]`: its English texts stay in the folder, and nothing of English is in the site. */
const folder = mkdtempSync(path.join(tmpdir(), 'qingtian-'));
const [content, out] = [path.join(folder, 'content'), path.join(folder, 'site')];
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  cpSync(portalFolder, content, { recursive: true });
  const portal = path.join(content, 'portal.yaml');
  writeFileSync(portal, `${readFileSync(portal, 'utf8')}languages: [zh]\n`);
  build(out, ['--content', content]);
});

const read = (name: string) => readFileSync(path.join(out, name), 'utf8');

test('the content is without a fault as it is', () => {
  const { status, stderr } = run('check', ['--content', content]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
});

test('no file is at an English address, and no byte names one', () => {
  const names = filesOf(out);
  expect(names.filter((name) => /(?:^|[/.])en[/.]/.test(name))).toEqual([]);
  const naming = names.filter((name) => {
    const bytes = readFileSync(path.join(out, name));
    const text = (name.endsWith('.bin') || name.includes('.pf_') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text.includes('/en/');
  });
  expect(naming).toEqual([]);
});

test('no page offers another language, and the sitemap names none', () => {
  for (const name of filesOf(out).filter((file) => file.endsWith('.html'))) {
    const html = read(name);
    expect(html, name).not.toMatch(/hreflang|data-other-language|用英文阅读|尚无中文版|另有英文版/);
  }
  expect(read('sitemap-0.xml')).not.toContain('hreflang');
});

test('the root leads to the one language, with script and without', () => {
  expect(read('root.js')).toContain("new URL('zh/'");
  expect(read('index.html')).toContain('href="/zh/"');
});

test('tables have no columns of English, and the search no words of its own for it', () => {
  expect(read('data/tasks.csv').split('\n')[0]).not.toContain('英文');
  expect(filesOf(out).filter((name) => /^search\/.*(?:\.en\.|en_)/.test(name))).toEqual([]);
});

test('every link and fragment leads somewhere', () => {
  expect(brokenLinks(out, baseUrl)).toEqual([]);
});

test('the markup of pages of each sort is valid', async () => {
  for (const name of [
    'index.html',
    '404.html',
    'zh/index.html',
    'zh/cases/index.html',
    'zh/data/index.html',
    'zh/guides/getting-about/index.html',
  ])
    expect(await markupFaults(read(name), name), name).toEqual([]);
});
