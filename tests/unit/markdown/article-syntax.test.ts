import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { articleSyntax } from '../../../src/markdown/article-syntax.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';

const html = (markdown: string): string =>
  String(unified().use(remarkParse).use(articleSyntax).use(remarkRehype).use(rehypeStringify).processSync(markdown));

test.each([
  ['室温18~22度，湿度40~60之间', '<p>室温18~22度，湿度40~60之间</p>'],
  ['原定~~三月~~四月', '<p>原定<del>三月</del>四月</p>'],
  ['见 https://a.example/x。下一步再看', '<p>见 <a href="https://a.example/x">https://a.example/x</a>。下一步再看</p>'],
  ['见www.a.example，再看', '<p>见www.a.example，再看</p>'],
  ['写信 a@b.example。谢谢', '<p>写信 <a href="mailto:a@b.example">a@b.example</a>。谢谢</p>'],
  [
    '[全文：https://a.example。](https://a.example/中文)',
    '<p><a href="https://a.example/%E4%B8%AD%E6%96%87">全文：https://a.example。</a></p>',
  ],
  ['第一行\n第二行', '<p>第一行第二行</p>'],
  ['**粗**\n第二行', '<p><strong>粗</strong>第二行</p>'],
  ['第一行\n**粗**', '<p>第一行<strong>粗</strong></p>'],
  ['one\ntwo', '<p>one\ntwo</p>'],
  ['第一行\nPM2.5', '<p>第一行\nPM2.5</p>'],
])('%j is published as it was meant', (markdown, published) => {
  expect(html(markdown).trim()).toBe(published);
});

test('the search reads an article as the page shows it', () => {
  expect(plainText('第一行\n第二行\n\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |')).toBe('第一行第二行\n甲\n乙\n一\n二');
});
