import fc from 'fast-check';
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
  ['“甲”\n“乙”——', '<p>“甲”“乙”——</p>'],
  ['he said “a”\n“b” —\n“c”', '<p>he said “a”\n“b” —\n“c”</p>'],
  ['见https://a.example/x,下一步', '<p>见<a href="https://a.example/x">https://a.example/x</a>,下一步</p>'],
  ['（https://a.example/a_b?c=1）。', '<p>（<a href="https://a.example/a_b?c=1">https://a.example/a_b?c=1</a>）。</p>'],
  // Signs that Markdown takes for emphasis.
  ['5*6*7=210', '<p>5*6*7=210</p>'],
  ['面积2*3米，另一处4*5米', '<p>面积2*3米，另一处4*5米</p>'],
  ['18~~22度，40~~60%', '<p>18~~22度，40~~60%</p>'],
  ['139****1234和138****5678', '<p>139****1234和138****5678</p>'],
  ['王**、李**等', '<p>王**、李**等</p>'],
  ['王*明和李*华', '<p>王*明和李*华</p>'],
  ['见注*和表*。', '<p>见注*和表*。</p>'],
  ['a_b_c和_d_e', '<p>a_b_c和_d_e</p>'],
  // Emphasis that is meant.
  [
    '他说**“重要”**的话，**注意：**增长**5%**。',
    '<p>他说<strong>“重要”</strong>的话，<strong>注意：</strong>增长<strong>5%</strong>。</p>',
  ],
  ['第**12**条，**甲（乙）**丙', '<p>第<strong>12</strong>条，<strong>甲（乙）</strong>丙</p>'],
  ['*注：甲*', '<p><em>注：甲</em></p>'],
  ['an *old* word', '<p>an <em>old</em> word</p>'],
  // Numbers of lists.
  ['2023. 年初以来', '<ol start="2023">\n<li>年初以来</li>\n</ol>'],
  ['1. 甲\n2. 乙\n5. 丙\n6. 丁', '<ol>\n<li>甲</li>\n<li>乙</li>\n<li value="5">丙</li>\n<li>丁</li>\n</ol>'],
  ['1. 甲\n1. 乙', '<ol>\n<li>甲</li>\n<li>乙</li>\n</ol>'],
  ['1.5倍\n\n1、甲', '<p>1.5倍</p>\n<p>1、甲</p>'],
  // Nothing is made clever.
  ['"a" -- b --- c ... (c) 1/2 x^2^ H~2~O $5$ :a:', '<p>"a" -- b --- c ... (c) 1/2 x^2^ H~2~O $5$ :a:</p>'],
  ['　　缩进一段', '<p>　　缩进一段</p>'],
  [
    '| 甲 | 乙 |\n|-|-|\n| 1\\|2 | |',
    '<table>\n<thead>\n<tr>\n<th>甲</th>\n<th>乙</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1|2</td>\n<td></td>\n</tr>\n</tbody>\n</table>',
  ],
])('%j is published as it was meant', (markdown, published) => {
  expect(html(markdown).trim()).toBe(published);
});

test('the search reads an article as the page shows it', () => {
  expect(plainText('第一行\n第二行\n\n| 甲 | 乙 |\n|---|---|\n| 一 | 二 |')).toBe('第一行第二行\n甲\n乙\n一\n二');
  expect(plainText('line one  \nline two\n\n```\n代码\n```')).toBe('line one\nline two\n代码');
});

test('no words of any prose are lost, whatever marks stand in it', () => {
  const piece = fc.constantFrom(
    ...'甲 乙丙 5 6 2023 a ** * ~~ ~ _ __ 、 。 （ ） “ ” ： ， \n'.split(/(?<=.) /u),
    '《标题》',
    '王**',
    'a_b',
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const written = pieces.join('').replace(/\n+/g, '\n').trim();
      // Lists and rules are made of marks at the start of a line.
      if (/(^|\n)\s*([*_~+-]|\d+[.)])/.test(written)) return;
      const words = (text: string) => text.replace(/[*_~\s]/g, '');
      const shown = plainText(written);
      expect(words(shown)).toBe(words(written));
      // What is not shown are pairs of marks around words.
      const lost = [...written.replace(/\s/g, '')].length - [...shown.replace(/\s/g, '')].length;
      expect(lost % 2).toBe(0);
    }),
    { seed: 14, numRuns: 300 },
  );
});
