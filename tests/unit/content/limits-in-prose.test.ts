import { expect, test } from 'vitest';
import { checkLimitsInProse } from '../../../src/content/copy/check-limits-in-prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

/** What is said of prose where the yearly limit of PM2.5 was 35 to 28 February 2026 and is 30 since. */
async function named(lang: 'zh' | 'en', words: string, today = '2026-11-25', file = 'guides/g'): Promise<string[]> {
  const content = await portalContent();
  const folder = temporaryFolder();
  write(folder, `${file}/${lang}.mdx`, `---\ntitle: A\n---\n${words}\n`);
  return (await checkLimitsInProse(folder, 'content', content, today)).map((fault) => formatFault(fault, 'en'));
}

test.each([
  ['zh', 'PM2.5 年均浓度的国家二级限值是35微克/立方米。', 35],
  ['zh', '细颗粒物年均限值为**35**微克/立方米。', 35],
  ['zh', 'PM2.5 年平均三十五微克/立方米的限值没有变。', 35],
  ['zh', '自2026年3月1日起，PM2.5 年均限值为35。', 35],
  ['zh', 'PM2.5 年均浓度的国家二级标准是35微克/立方米。', 35],
  ['en', 'The national standard for the annual mean of PM2.5 is 35 µg/m³.', 35],
  ['zh', 'GB 3095-2026 的 PM2.5 二级年均限值是25微克/立方米。', 25],
  ['zh', '2024年，PM2.5 年均浓度按限值30衡量。', 30],
  ['zh', 'PM2.5 年均限值曾是40微克/立方米。', 40],
  ['en', 'The national class 2 limit for the annual mean of PM2.5 is 35 µg/m³.', 35],
  ['en', 'The annual mean of fine particles stays below the 35 µg/m³ of the limit.', 35],
  ['en', 'Since 1 March 2026 the annual limit for PM2.5 is 35.', 35],
] as const)('a limit of another time is named: %s %s', async (lang, words, value) => {
  expect(await named(lang, words)).toEqual([
    expect.stringMatching(new RegExp(`^content/guides/g/${lang}\\.mdx:4:1 .*\\n  This names a limit of ${value}; .*PM2.5, annual mean`)),
  ]);
});

test.each([
  ['zh', 'PM2.5 年均浓度的国家二级限值是30微克/立方米。'],
  ['zh', '2026年2月28日以前，PM2.5 年均限值为35微克/立方米。'],
  ['zh', '2025年 PM2.5 年均浓度27微克/立方米，低于35的限值。'],
  ['zh', 'GB 3095-2012 规定 PM2.5 二级年均限值为35微克/立方米、24小时平均限值为75微克/立方米。'],
  ['zh', 'PM2.5 年均限值由35收严到30。'],
  ['zh', '原来 PM2.5 年均限值是35。'],
  ['zh', 'PM2.5 一级年均限值为15微克/立方米。'],
  ['zh', 'PM2.5 的24小时平均限值为75微克/立方米，年均另有规定。'],
  ['zh', 'PM10 年均限值为60微克/立方米。'],
  ['zh', '答复的年均限值是15个工作日，与 PM2.5 无关。'],
  ['en', 'The class 2 limit for the annual mean of PM2.5 is 30 µg/m³.'],
  ['en', 'GB 3095-2012 set a class 2 limit for PM2.5 of 35 µg/m³ for the annual mean and 75 µg/m³ for the 24-hour mean.'],
  ['en', 'The annual limit for PM2.5 was tightened from 35 to 30.'],
  ['en', 'The annual limit for PM2.5 holds within 5 km of stations.'],
  ['en', 'The annual PM2.5 limit changed in 2026 and is 30 µg/m³.'],
  ['en', 'The old annual limit for PM2.5 was 35.'],
  ['en', 'In 2025 the annual mean of PM2.5 was 27, below the limit of 35.'],
] as const)('left alone: %s %s', async (lang, words) => {
  expect(await named(lang, words)).toEqual([]);
});

test('a text of another day is held against the limit of that day', async () => {
  const words = 'PM2.5 年均限值是35微克/立方米。';
  expect(await named('zh', words, '2026-02-28')).toEqual([]);
  expect(await named('zh', words, '2026-03-01')).toHaveLength(1);
  expect(await named('zh', words, '2026-02-28', 'news/portal-opens')).toHaveLength(1);
});
