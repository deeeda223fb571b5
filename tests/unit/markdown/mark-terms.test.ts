import { rehype } from 'rehype';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { termWords } from '../../../src/content/term-words.ts';
import { markTerms } from '../../../src/markdown/mark-terms.ts';
import { portalFolder } from '../../support/portal.ts';

const words = {
  zh: [
    { word: '细颗粒物', id: 'pm25' },
    { word: 'PM2.5', id: 'pm25' },
    { word: '臭氧', id: 'ozone' },
    { word: '生态保护红线', id: 'red-line' },
  ],
  en: [{ word: 'ozone', id: 'ozone' }],
};

type Marked = { type: string; name?: string; tagName?: string; value?: string; attributes?: { value: string }[]; children?: Marked[] };
/** The text with each marked term in brackets, elements left out. */
const shown = (node: Marked): string =>
  node.type === 'mdxJsxTextElement'
    ? `[${node.attributes![0]!.value}:${node.children!.map(shown).join('')}]`
    : (node.value ?? (node.children ?? []).map(shown).join(''));
async function marked(html: string, name = 'zh.mdx'): Promise<string> {
  const processor = rehype().data('settings', { fragment: true }).use(markTerms, { words });
  return shown((await processor.run(processor.parse(html), new VFile({ path: name }))) as unknown as Marked);
}

test('the first use in each section is marked, under any of its names', async () => {
  expect(await marked('<p>PM2.5和臭氧，臭氧和细颗粒物。</p><h2>二</h2><p>细颗粒物。</p>')).toBe(
    '[pm25:PM2.5]和[ozone:臭氧]，臭氧和细颗粒物。二[pm25:细颗粒物]。',
  );
});

test('links, headings and code are left alone', async () => {
  expect(await marked('<h2>臭氧</h2><p><a href="/x">臭氧</a><code>臭氧</code>，臭氧。</p>')).toBe('臭氧臭氧臭氧，[ozone:臭氧]。');
});

test('a Latin word is a word of its own, in any case; another language has its own words', async () => {
  expect(await marked('<p>Ozonelayer, ozone.</p>', 'en.mdx')).toBe('Ozonelayer, [ozone:ozone].');
  expect(await marked('<p>Ozone 臭氧</p>', 'en.mdx')).toBe('[ozone:Ozone] 臭氧');
  expect(await marked('<p>臭氧</p>', 'about.mdx')).toBe('臭氧');
});

test('the glossary’s terms go by their name and by what stands in brackets', () => {
  const { zh = [], en = [] } = termWords(portalFolder);
  expect(zh.filter(({ id }) => id === 'pm25').map(({ word }) => word)).toEqual(['细颗粒物', 'PM2.5']);
  expect(en.filter(({ id }) => id === 'pm25').map(({ word }) => word)).toEqual(['Fine particles', 'PM2.5']);
  expect(termWords('nowhere')).toEqual({});
});
