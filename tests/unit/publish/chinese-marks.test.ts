import { expect, test } from 'vitest';
import { markChineseRuns } from '../../../src/publish/site/chinese-marks.ts';

const page = (body: string, lang = 'en') => `<html lang="${lang}"><head><title>昌环罚</title></head><body>${body}</body></html>`;

test.each([
  ['<p>Decision 昌环罚〔2025〕9001号.</p>', '<p>Decision <span lang="zh-CN">昌环罚〔2025〕9001号</span>.</p>'],
  ['<p>also 12369环保举报 on WeChat</p>', '<p>also <span lang="zh-CN">12369环保举报</span> on WeChat</p>'],
  [
    '<p><b lang="zh-CN">甲<i lang="en">of 乙</i></b> 丙</p>',
    '<p><b lang="zh-CN">甲<i lang="en">of <span lang="zh-CN">乙</span></i></b> <span lang="zh-CN">丙</span></p>',
  ],
  ['<br><p>甲<img alt="a > b"> and</p>', '<br><p><span lang="zh-CN">甲</span><img alt="a > b"> and</p>'],
  ['<script>if (a<b) "甲"</script><p>乙</p>', '<script>if (a<b) "甲"</script><p><span lang="zh-CN">乙</span></p>'],
])('Chinese in an English page has its language: %s', (before, after) => {
  expect(markChineseRuns(page(before))).toBe(page(after));
});

test.each([
  '<svg><text>甲</text></svg>',
  '<textarea>甲</textarea>',
  '<select><option>甲</option></select>',
  '<!-- 甲 --><p title="甲">a</p>',
])('what can hold no mark stays as it is: %s', (body) => {
  expect(markChineseRuns(page(body))).toBe(page(body));
});

test('a Chinese page stays as it is', () => {
  const html = page('<p>昌环罚〔2025〕9001号 <b lang="en">English</b></p>', 'zh-CN');
  expect(markChineseRuns(html)).toBe(html);
});
