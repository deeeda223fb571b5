import { mkdtemp, readFile, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { languages } from '../../../src/domain/language.ts';
import { counterparts, sitemap } from '../../../src/publish/site/sitemap.ts';

test('a page names itself and its counterpart; what has no language names none', () => {
  expect(counterparts('https://a.example/en/cases/x/', languages)).toEqual([
    { lang: 'zh-CN', url: 'https://a.example/zh/cases/x/' },
    { lang: 'en', url: 'https://a.example/en/cases/x/' },
  ]);
  expect(counterparts('https://a.example/', languages)).toEqual([]);
  expect(counterparts('https://a.example/zh/b/en/cases/x/', languages, '/zh/b/').map(({ url }) => url)).toEqual([
    'https://a.example/zh/b/zh/cases/x/',
    'https://a.example/zh/b/en/cases/x/',
  ]);
  expect(counterparts('https://a.example/zh/b/', languages, '/zh/b/')).toEqual([]);
  // In a portal of one language no page has another.
  expect(counterparts('https://a.example/zh/cases/x/', ['zh'])).toEqual([]);
});

// Comparing every address with every other would take 10^10 steps here and never come to the end.
test('a hundred thousand addresses are written, in files of the size that search engines take', { timeout: 180_000 }, async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'sitemap-'));
  const pages = Array.from({ length: 50_000 }, (_, index) => ['zh', 'en'].map((lang) => ({ pathname: `${lang}/cases/${index}/` }))).flat();
  const { hooks } = sitemap(async () => languages);
  const quiet = () => undefined;
  const logger = { info: quiet, warn: quiet, error: quiet };
  const config = { site: 'https://a.example', base: '/', trailingSlash: 'always', build: { format: 'directory' } };
  hooks['astro:routes:resolved']!({ routes: [] } as never);
  await hooks['astro:config:done']!({ config } as never);
  await hooks['astro:build:done']!({ dir: pathToFileURL(`${directory}/`), pages, logger } as never);
  const files = (await readdir(directory)).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const addresses = await Promise.all(
    files.map(async (name) => (await readFile(path.join(directory, name), 'utf8')).match(/<loc>[^<]+<\/loc>/g)!),
  );
  expect(Math.max(...addresses.map((list) => list.length))).toBeLessThanOrEqual(50_000);
  expect(new Set(addresses.flat()).size).toBe(pages.length);
});
