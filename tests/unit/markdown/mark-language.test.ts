import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { markLanguage } from '../../../src/markdown/mark-language.ts';

const processor = rehype().data('settings', { fragment: true }).use(markLanguage);
const marked = (html: string, path = 'content/news/x/en.mdx') => String(processor.processSync({ value: html, path }));

test.each([
  ['<p>Names contain 样例 (“sample”).</p>', '<p>Names contain <span lang="zh-CN">样例</span> (“sample”).</p>'],
  [
    '<p>京环罚〔2023〕12号 is one number, 扬尘</p>',
    '<p><span lang="zh-CN">京环罚〔2023〕12号</span> is one number, <span lang="zh-CN">扬尘</span></p>',
  ],
  [
    '<p>See <a href="/en/cases/?q=扬尘">dust (扬尘)</a></p>',
    '<p>See <a href="/en/cases/?q=扬尘">dust (<span lang="zh-CN">扬尘</span>)</a></p>',
  ],
  ['<p>Nothing to mark.</p>', '<p>Nothing to mark.</p>'],
])('%s', (html, expected) => {
  expect(marked(html)).toBe(expected);
});

test('a Chinese article stays as it is', () => {
  expect(marked('<p>样例</p>', 'content/news/x/zh.mdx')).toBe('<p>样例</p>');
});
