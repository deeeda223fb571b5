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

  test('the letter about an error names the authority in English and Chinese, and marks what is Chinese', () => {
    const letter = letterOf('dong-huan-fa-2026-9001');
    expect(letter).toMatch(/Decision: [^\n]*<span lang="zh-CN">东环罚〔2026〕9001号<\/span>/);
    expect(letter).toMatch(/Authority: Dongpu Ecology and Environment Bureau \(<span lang="zh-CN">[^<]+<\/span>\)/);
  });
});
