import { expect, test } from 'vitest';
import { checkStandardsInProse } from '../../../src/content/copy/check-standards-in-prose.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

/** Read once: no test here changes it. */
const ofPortal = portalContent();

/** What is said of words on the day of the tests, when GB 3095-2026 has taken the place of GB 3095-2012. */
async function named(zh: string, en: string, today = '2026-11-26'): Promise<string[]> {
  const folder = temporaryFolder();
  write(folder, 'guides/g/zh.mdx', `---\ntitle: 题\n---\n${zh}\n`);
  write(folder, 'guides/g/en.mdx', `---\ntitle: A\n---\n${en}\n`);
  const faults = checkStandardsInProse(await readProse(folder, 'content'), await ofPortal, today);
  return faults.map((fault) => formatFault(fault, 'en').replace(/ .*\n {2}/s, ' '));
}

const gone = [
  ['GB 3095-2012 现行有效。', 'GB 3095-2012 is in force.'],
  ['现行标准 GB 3095-2012 规定了六项污染物的限值。', 'The current standard, GB 3095-2012, sets limits for six pollutants.'],
  ['目前仍按照 GB 3095-2012 评价空气质量。', 'Air quality is still judged by GB 3095-2012.'],
  ['空气质量仍执行 GB 3095-2012。', 'Today the city follows GB 3095-2012.'],
  ['今天的标准仍然是现行的 GB 3095-2012。', 'GB 3095-2012 is the air-quality standard of today.'],
] as const;

test.each(gone)('a void standard that is called current is named: %s %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([
    expect.stringMatching(
      `^content/guides/g/en\\.mdx:4:${en.indexOf('GB') + 1} This calls GB 3095-2012 current; .*2026-03-01, when GB 3095-2026`,
    ),
    expect.stringMatching(`^content/guides/g/zh\\.mdx:4:${zh.indexOf('GB') + 1} This calls GB 3095-2012 current`),
  ]);
  expect(await named(zh, en, '2026-02-28')).toEqual([]);
});

test('a standard without limits that another replaced, and one that is still used in words of one’s own', async () => {
  const words = ['引文格式的现行国家标准是 GB/T 7714-2015。', 'The national standard in force for references is GB/T 7714-2015.'] as const;
  expect(await named(...words)).toEqual([
    expect.stringMatching(/^content\/guides\/g\/en\.mdx:4:50 .*2026-07-01, when GB\/T 7714-2025/),
    expect.stringMatching(/^content\/guides\/g\/zh\.mdx:4:14 /),
  ]);
  expect(await named(...words, '2026-06-30')).toEqual([]);
  expect(await named('年均值眼下还用 GB 3095-2012。', 'Annual means still go by GB 3095-2012.')).toHaveLength(2);
});

test.each([
  ['现行标准是 GB 3095-2026。', 'The current standard is GB 3095-2026.'],
  ['现行标准 GB 3095-2026 取代了 GB 3095-2012。', 'The current standard, GB 3095-2026, replaced GB 3095-2012.'],
  ['GB 3095-2012 自2026年3月1日起废止。', 'GB 3095-2012 has been void since 1 March 2026.'],
  ['2025年仍执行 GB 3095-2012，直到2026年2月28日。', 'GB 3095-2012 was in force until 28 February 2026.'],
  ['GB 3095-2012 不再有效。', 'GB 3095-2012 is no longer in force.'],
  [
    '每一年按当年有效的标准衡量。GB 3095-2012 规定年均限值为35。',
    'Each year goes by the standard in force then. GB 3095-2012 set an annual limit of 35.',
  ],
])('left alone: %s %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});

test.each([
  ['按照 GB 3095-2012，今年全市达标。', 'By GB 3095-2012 the city meets the standard this year.'],
  ['今年按 GB 3095-2012 评价，全市达标。', 'This year, measured by GB 3095-2012, the city complies.'],
])('this year held against a void standard is named: %s %s', async (zh, en) => {
  expect(await named(zh, en)).toHaveLength(2);
  expect(await named(zh, en, '2026-02-28')).toEqual([]);
});

test.each([
  ['按照 GB 3095-2012，今年1月全市达标。', 'By GB 3095-2012 the city met the standard in January this year.'],
  ['按照 GB 3095-2012，去年全市达标。', 'By GB 3095-2012 the city met the standard last year.'],
  ['今年2月以前按 GB 3095-2012 评价。', 'By GB 3095-2012 the first two months of this year were good.'],
])('the months in which it held are left alone: %s %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});

test.each([
  ['空气质量按 GB 3095-2012 评价。', 'Air quality is assessed by GB 3095-2012.'],
  ['本市执行 GB 3095-2012。', 'The city applies GB 3095-2012.'],
  ['PM2.5 的限值见 GB 3095-2012。', 'For the limits see GB 3095-2012.'],
  ['优良天数按 HJ 633-2012 计算。', 'Good-air days are calculated under HJ 633-2012.'],
  ['限值来自 GB 3095-2012。', 'The limits are those of GB 3095-2012.'],
  ['环境空气质量评价依据 GB 3095-2012。', 'The air quality index is calculated in line with HJ 633-2012.'],
  [
    '空气很好。空气质量依据 GB 3095-2012 判定，每天公布。',
    'The air is good. Air quality is judged against GB 3095-2012 and published every day.',
  ],
])('what goes by a void standard in the present is named: %s %s', async (zh, en) => {
  expect(await named(zh, en)).toHaveLength(2);
  expect(await named(zh, en, '2026-02-28')).toEqual([]);
});

test.each([
  ['2025年空气质量按 GB 3095-2012 评价。', 'In 2025 air quality is assessed by GB 3095-2012.'],
  ['以前空气质量按 GB 3095-2012 评价。', 'Air quality was assessed by GB 3095-2012.'],
  ['当时本市执行 GB 3095-2012。', 'The city then applies GB 3095-2012.'],
  ['去年的空气质量按 GB 3095-2012 评价。', 'The air of last year is assessed by GB 3095-2012.'],
  ['2月底以前的空气按 GB 3095-2012 评价。', 'The air of January is assessed by GB 3095-2012.'],
  ['空气质量按 GB 3095-2026 评价，不再按 GB 3095-2012 评价。', 'Air quality is assessed by GB 3095-2026, no longer by GB 3095-2012.'],
  ['2025年有311天。优良天数按 HJ 633-2012 计算。', 'In 2025 there were 311. Good-air days are calculated under HJ 633-2012.'],
  [
    '优良天数按 HJ 633-2012 计算。3月起改按 HJ 633-2026。',
    'Good-air days are calculated under HJ 633-2012. It was replaced by HJ 633-2026.',
  ],
  ['定义见 GB 3095-2012 的转载文本。', 'Definitions: see a reprint of GB 3095-2012.'],
  ['2020年：空气质量按 GB 3095-2012 评价。', '2020: Air quality is assessed by GB 3095-2012.'],
  ['空气质量按 GB 3095-2012 评价了十年。', 'For ten years the city had to apply GB 3095-2012.'],
])('what went by it then is left alone: %s %s', async (zh, en) => {
  expect(await named(zh, en)).toEqual([]);
});
