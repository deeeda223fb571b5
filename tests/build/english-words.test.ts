import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { strayChinese } from '../support/markup.ts';
import { filesOf, sharedSite } from '../support/site.ts';

const read = (name: string): string => readFileSync(path.join(sharedSite, name), 'utf8');
const pages = filesOf(sharedSite).filter((name) => name.startsWith('en/') && name.endsWith('.html'));
/** A page without the words of its window, which can hold no mark. */
const withoutTitle = (html: string): string => html.replace(/<title>[^<]*<\/title>/, '');
const letterOf = (id: string): string => /<pre id="error-letter">([^]*?)<\/pre>/.exec(read(`en/cases/${id}/index.html`))![1]!;

describe('on English pages', () => {
  test('no Chinese stands without its language, in words or in what is read out of attributes', () => {
    expect(pages.length).toBeGreaterThan(150);
    for (const name of pages) expect([name, strayChinese(withoutTitle(read(name)))]).toEqual([name, []]);
  });

  test('a window, and a link that is shared, name a party as a reader without Chinese can say it', () => {
    const headOf = (name: string) =>
      [...read(name).matchAll(/<title>([^<]*)|<meta (?:name|property)="(?:og:title|og:description|description)" content="([^"]*)"/g)].map(
        ([, title, words]) => title ?? words!,
      );
    const numbers = /〔\d{4}〕\d+号|[\p{Script=Han}]+(?=〔)/gu;
    const parties = pages.filter((name) => /^en\/(parties\/(?!page)[^/]+|cases\/[a-z][a-z-]+-\d{4}-\d+)\/index\.html$/.test(name));
    expect(parties.length).toBeGreaterThan(50);
    for (const name of parties)
      for (const words of headOf(name))
        expect([name, words.replace(numbers, '')]).toEqual([name, expect.not.stringMatching(/\p{Script=Han}/u)]);
    const titles = headOf('en/cases/dong-huan-fa-2026-9001/index.html');
    for (const title of titles.slice(0, 1)) expect(title).toMatch(/东环罚〔2026〕9001号: [A-Z][a-z]+ [A-Z]/);
  });

  test('the letter about an error names the authority in English and Chinese, and marks what is Chinese', () => {
    const letter = letterOf('dong-huan-fa-2026-9001');
    expect(letter).toMatch(/Decision: [^\n]*<span lang="zh-CN">东环罚〔2026〕9001号<\/span>/);
    expect(letter).toMatch(/Authority: Dongpu Ecology and Environment Bureau \(<span lang="zh-CN">[^<]+<\/span>\)/);
  });
});
