import { expect, test } from 'vitest';
import { checkLimitsInProse } from '../../../src/content/copy/check-limits-in-prose.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import type { Content } from '../../../src/content/entry.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

/** Read once: no test here changes it. */
const ofPortal = portalContent();

/** What is said of prose where the yearly limit of PM2.5 was 35 to 28 February 2026 and is 30 since. */
async function named(lang: 'zh' | 'en', words: string, today = '2026-11-25', file = 'guides/g', content?: Content): Promise<string[]> {
  content ??= await ofPortal;
  const folder = temporaryFolder();
  write(folder, `${file}/${lang}.mdx`, `---\ntitle: A\n---\n${words}\n`);
  return checkLimitsInProse(await readProse(folder, 'content'), content, today).map((fault) => formatFault(fault, 'en'));
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
  ['en', 'GB 3095-2012 has been void since 1 March 2026; now the annual limit for PM2.5 is 35.', 35],
  ['zh', 'PM2.5 的24小时限值为75。', 75, '24-hour '],
  ['zh', '按国家二级标准，PM2.5 日均限值是75微克/立方米。', 75, '24-hour '],
  ['en', 'The 24-hour limit for PM2.5 is 75 µg/m³.', 75, '24-hour '],
  ['zh', 'GB 3095-2012 规定 PM2.5 二级年均限值为35微克/立方米、24小时平均限值为70微克/立方米。', 70, '24-hour '],
] satisfies [lang: 'zh' | 'en', words: string, value: number, mean?: string][])(
  'a limit of another time is named: %s %s',
  async (lang, words, value, mean = '') => {
    expect(await named(lang, words)).toEqual([
      expect.stringMatching(
        new RegExp(`^content/guides/g/${lang}\\.mdx:4:1 .*\\n  This names a ${mean}limit of ${value}; .*PM2.5, annual mean`),
      ),
    ]);
  },
);

test.each([
  ['zh', 'PM2.5 年均浓度的国家二级限值是30微克/立方米。'],
  ['zh', '2026年2月28日以前，PM2.5 年均限值为35微克/立方米。'],
  ['zh', '2025年 PM2.5 年均浓度27微克/立方米，低于35的限值。'],
  ['zh', 'GB 3095-2012 规定 PM2.5 二级年均限值为35微克/立方米、24小时平均限值为75微克/立方米。'],
  ['zh', 'PM2.5 年均限值由35收严到30。'],
  ['zh', 'PM2.5 年均限值自2026年3月1日起由35微克/立方米降为30微克/立方米。'],
  ['zh', 'PM2.5 年均浓度由89.5降到27，低于限值。'],
  ['zh', 'PM2.5 年均超过限值的站点由12个降到3个。'],
  ['zh', 'PM2.5 的24小时限值为60微克/立方米。'],
  ['zh', '2026年2月底以前，PM2.5 的24小时平均限值为75微克/立方米。'],
  ['zh', 'PM2.5 日均限值由75收严到60。'],
  ['zh', 'PM2.5 日均浓度超过限值的有19天。'],
  ['en', 'The annual mean of PM2.5 fell from 89.5 to 27 and stays below the limit.'],
  ['en', 'The 24-hour limit for PM2.5 is 60 µg/m³; it was 75 until 28 February 2026.'],
  ['en', 'The daily limit for PM2.5 fell from 75 to 60 µg/m³.'],
  ['en', 'On 19 days the daily mean of PM2.5 was above the limit.'],
  ['zh', '原来 PM2.5 年均限值是35。'],
  ['zh', 'PM2.5 一级年均限值为15微克/立方米。'],
  ['zh', 'PM2.5 的24小时平均限值为60微克/立方米，年均另有规定。'],
  ['zh', 'PM10 年均限值为60微克/立方米。'],
  ['zh', '答复的年均限值是15个工作日，与 PM2.5 无关。'],
  ['en', 'The class 2 limit for the annual mean of PM2.5 is 30 µg/m³.'],
  ['en', 'GB 3095-2012 set a class 2 limit for PM2.5 of 35 µg/m³ for the annual mean and 75 µg/m³ for the 24-hour mean.'],
  ['en', 'The annual limit for PM2.5 was tightened from 35 to 30.'],
  ['en', 'The annual limit for PM2.5 holds within 5 km of stations.'],
  ['en', 'The annual PM2.5 limit changed in 2026 and is 30 µg/m³.'],
  ['en', 'The old annual limit for PM2.5 was 35.'],
  ['en', 'In 2025 the annual mean of PM2.5 was 27, below the limit of 35.'],
  [
    'en',
    'GB 3095-2012 has been void since 1 March 2026; until the end of 2030 the annual limit for PM2.5 is 30 micrograms per cubic metre.',
  ],
  ['en', 'GB 3095-2012 has been void since 1 March 2026; it set an annual limit for PM2.5 of 35.'],
  ['zh', 'GB 3095-2012 自2026年3月1日起不再有效，现在 PM2.5 的年均限值是30微克/立方米。'],
] as const)('left alone: %s %s', async (lang, words) => {
  expect(await named(lang, words)).toEqual([]);
});

test.each([
  ['zh', 'PM2.5 年均限值由35降为28。', 28, 1],
  ['zh', '新标准把 PM2.5 年均限值由40收严到30。', 30, 1],
  ['zh', 'PM2.5 年均限值从30放宽到35微克/立方米。', 35, 1],
  ['zh', 'PM2.5 日均限值由75收严到65。', 65, 1],
  ['en', 'The new standard tightens the annual limit for PM2.5 from 35 to 28.', 28, 1],
  ['en', 'Read this. In March 2026 the annual limit for PM2.5 fell from 35 µg/m³ to 25 µg/m³.', 25, 12],
] as const)('what a limit became is held against both: %s %s', async (lang, words, to, column) => {
  expect(await named(lang, words)).toEqual([
    expect.stringMatching(
      new RegExp(`mdx:4:${column} .*\\n  This says that the limit went from \\d+ to ${to}; the limits of .* \\d+ \\(GB 3095-2012\\), `),
    ),
  ]);
});

test('a text of another day is held against the limit of that day', async () => {
  const words = 'PM2.5 年均限值是35微克/立方米。';
  expect(await named('zh', words, '2026-02-28')).toEqual([]);
  expect(await named('zh', words, '2026-03-01')).toHaveLength(1);
  expect(await named('zh', words, '2026-02-28', 'news/portal-opens')).toHaveLength(1);
});

/** The content of the tests with the limits of the standard for four pollutants: to February 2026, to 2030 and from 2031. */
async function withLimits(): Promise<Content> {
  const content = await ofPortal;
  const fine = content.indicators.find(({ id }) => id === 'pm25-annual')!;
  const [old, stage] = fine.fields.limits as [(typeof fine.fields.limits)[number], (typeof fine.fields.limits)[number]];
  const indicators = Object.entries({ 'PM2.5': [35, 30, 25], PM10: [70, 60, 50], 二氧化氮: [40, 40, 30], 二氧化硫: [60, 60, 20] }).map(
    ([name, [before, now, later]]) => ({
      ...fine,
      fields: {
        ...fine.fields,
        name: { zh: `${name}年均浓度` },
        limits: [
          { ...old, value: before! },
          { ...stage, value: now!, to: '2030-12-31' },
          { ...stage, value: later!, from: '2031-01-01' },
        ],
      },
    }),
  );
  return { ...content, indicators };
}

test.each([
  ['zh', '2026年3月1日起，二氧化氮年均限值由40收严到30。', 30],
  ['en', 'From 1 March 2026 the annual limit for nitrogen dioxide fell from 40 to 30.', 30],
  ['en', 'From 1 January 2031 the annual limit for PM2.5 falls from 35 to 25.', 25],
] as const)('a change on the day of another limit is named: %s %s', async (lang, words, to) => {
  expect(await named(lang, words, undefined, undefined, await withLimits())).toEqual([
    expect.stringContaining(`This says that the limit went from ${lang === 'en' && to === 25 ? 35 : 40} to ${to}`),
  ]);
});

test.each([
  ['2031年1月1日起，PM2.5 年均限值由30收严到25。', 'From 1 January 2031 the annual limit for PM2.5 falls from 30 to 25.'],
  [
    '2026年2月24日发布的标准把 PM2.5 年均限值由35收严到30。',
    'The standard published on 24 February 2026 lowers the annual limit for PM2.5 from 35 to 30.',
  ],
  [
    '2025年 PM2.5 年均浓度为27.0微克/立方米，按当年的限值35衡量已经达标。',
    'The annual mean of PM2.5 was 27.0 µg/m³ in 2025, within the limit of 35 that held that year.',
  ],
  [
    '新标准把 PM10 年均限值由70收严到60，2031年起再收严到50。',
    'The new standard tightens the annual limit for PM10 from 70 to 60, and to 50 from 2031.',
  ],
  ['二氧化氮年均限值40微克/立方米，2031年起为30。', 'The annual limit for nitrogen dioxide is 40 µg/m³, and 30 from 2031.'],
  [
    '过去的十年里，北京的 PM2.5 年均浓度从超过国家限值一倍多降到限值以下。',
    'Over the past ten years Beijing’s annual mean of PM2.5 fell from more than double the national limit to below it.',
  ],
  [
    '自2013年起，PM2.5 年均限值为35微克/立方米，直到2026年2月28日。',
    'From 2013 to 28 February 2026 the annual limit for PM2.5 was 35 µg/m³.',
  ],
  [
    '世界卫生组织建议 PM2.5 年均不超过5微克/立方米，远低于国家限值30微克/立方米。',
    'The World Health Organization advises no more than 5 µg/m³ a year for PM2.5, far below the national limit of 30 µg/m³.',
  ],
  [
    '2025年 PM2.5 年均27微克/立方米，比国家限值低8微克/立方米。',
    'In 2025 the annual mean of PM2.5 was 27 µg/m³, 8 µg/m³ below the national limit.',
  ],
  [
    '2022年 PM2.5 年均浓度恰好是30微克/立方米，低于当年限值35。',
    'In 2022 the annual mean of PM2.5 was exactly 30 µg/m³, below the limit of 35 at the time.',
  ],
  [
    'PM10 2025年年均48微克/立方米，限值当年为70，现为60。',
    'The annual mean of PM10 was 48 µg/m³ in 2025; the limit was 70 then and is 60 now.',
  ],
  [
    '今年1月和2月适用的 PM2.5 年均限值仍是35，3月起为30。',
    'In January and February of this year the annual limit for PM2.5 was still 35; since March it has been 30.',
  ],
  ['目前，PM10 年均限值为60微克/立方米，比以前的70严格。', 'The annual limit for PM10 is now 60 µg/m³, stricter than the former 70.'],
  [
    '2031年1月1日起 PM2.5 年均限值为25微克/立方米，比现在少5微克/立方米。',
    'From 1 January 2031 the annual limit for PM2.5 is 25 µg/m³, 5 less than now.',
  ],
  [
    '2024年 PM2.5 年均30.5微克/立方米，低于35的限值，但高于新标准的30。',
    'In 2024 the annual mean of PM2.5 was 30.5 µg/m³, below the limit of 35 but above the 30 of the new standard.',
  ],
  [
    '2025年 PM2.5 年均达到国家二级标准，超过限值的天数为19天。',
    'In 2025 the annual PM2.5 met the class 2 standard; on 19 days the daily limit was exceeded.',
  ],
  ['PM2.5年均超过限值1.2倍。', 'The annual PM2.5 exceeded the limit 1.2 times.'],
  [
    '国家二级标准对 PM2.5 年均的要求从2026年3月起为30微克/立方米，比2012年的标准少5微克/立方米。',
    'From March 2026 the class 2 standard asks for an annual mean of 30 µg/m³ of PM2.5, 5 µg/m³ less than that of 2012.',
  ],
  [
    '这是连续第四年低于35微克/立方米的国家限值（2022年至2025年）。',
    'It was the fourth year in a row below the national limit of 35 µg/m³ (2022 to 2025).',
  ],
  [
    '2026年前两个月按旧限值35微克/立方米评价 PM2.5 年均浓度。',
    'For the first two months of 2026 the annual mean of PM2.5 was judged by the old limit of 35 µg/m³.',
  ],
  ['PM2.5 年均浓度比限值高出2微克/立方米。', 'The annual mean of PM2.5 was 2 µg/m³ above the limit.'],
  ['臭氧和 PM2.5 的年均限值不同：前者没有，后者为30微克/立方米。', 'Ozone has no annual limit; that for PM2.5 is 30 µg/m³.'],
  [
    '2023年 PM2.5 年均32微克/立方米，比当年35微克/立方米的限值低3微克/立方米。',
    'In 2023 the annual mean of PM2.5 was 32 µg/m³, 3 below the limit of 35 that held that year.',
  ],
  [
    '2024年和2025年都低于当时的年均限值35微克/立方米，PM2.5 连续达标。',
    'In 2024 and 2025 PM2.5 stayed below the annual limit of 35 µg/m³ that then held.',
  ],
  [
    'PM10 年均限值是60微克/立方米；到2026年2月28日为止是70微克/立方米。',
    'The annual limit for PM10 is 60 µg/m³; until 28 February 2026 it was 70 µg/m³.',
  ],
  [
    '现在的 PM2.5 年均限值是30，到2026年2月28日为止是35。',
    'The class 2 annual limit for PM2.5 is now 30 µg/m³; until 28 February 2026 it was 35 µg/m³, and from 2031 it will be 25.',
  ],
  ['NO2 的年均限值是40微克/立方米，2031年起是30。', 'The annual limit for NO2 is 40 µg/m³; from 2031 it is 30.'],
  ['PM10 年均限值现为60微克/立方米，2031年起为50微克/立方米。', 'The annual limit for PM10 is now 60 µg/m³, and 50 µg/m³ from 2031.'],
  [
    '2026年3月1日前，PM10 年均限值为70微克/立方米；此后为60微克/立方米。',
    'Until 28 February 2026 the annual limit for PM10 was 70 µg/m³; since then it has been 60.',
  ],
  [
    '按 GB 3095-2026，PM2.5 年均限值到2030年为30微克/立方米，2031年起为25微克/立方米。',
    'Under GB 3095-2026 the annual limit for PM2.5 is 30 µg/m³ until 2030, and 25 µg/m³ from 2031.',
  ],
  ['今年 PM2.5 年均浓度要与30微克/立方米的限值比较。', 'This year the annual mean of PM2.5 is compared with the limit of 30 µg/m³.'],
  ['去年 PM2.5 年均限值还是35微克/立方米。', 'Last year the annual limit for PM2.5 was still 35 µg/m³.'],
  ['2025年 PM10 年均48微克/立方米，离限值70还差22微克/立方米。', 'In 2025 the annual mean of PM10 was 48 µg/m³, 22 µg/m³ under the limit.'],
  ['PM2.5 年均27微克/立方米，符合国家二级标准。', 'At 27 µg/m³ the annual mean of PM2.5 meets the national class 2 standard.'],
  ['PM2.5 年均限值共修改一次，12个站点全部达标。', 'The annual limit for PM2.5 has changed once; all 12 stations comply.'],
  ['如果 PM2.5 年均不超过30微克/立方米，就算达标。', 'PM2.5 complies if the annual mean is no more than 30 µg/m³.'],
  ['二氧化氮年均限值40微克/立方米，2025年实测22微克/立方米。', 'The annual limit for NO2 is 40 µg/m³, and 22 µg/m³ was measured in 2025.'],
  ['二氧化硫年均限值60微克/立方米，二氧化氮为40微克/立方米。', 'The annual limit for SO2 is 60 µg/m³ and for NO2 40 µg/m³.'],
  [
    'PM2.5 年均限值的单位是微克/立方米，检测方法见 GB 3095-2026 第4章。',
    'The annual limit for PM2.5 is given in µg/m³; for the method see chapter 4 of GB 3095-2026.',
  ],
  ['PM2.5 年均值超过限值的站点有3个。', 'At 3 stations the annual mean of PM2.5 was above the limit.'],
  ['PM2.5 年均高于限值的区有2个，比上年少4个。', 'Two districts were above the annual limit for PM2.5, 4 fewer than the year before.'],
  [
    'PM2.5 年均限值为35微克/立方米的旧标准（GB 3095-2012）已经作废。',
    'The old standard (GB 3095-2012), with its annual limit for PM2.5 of 35 µg/m³, is void.',
  ],
  [
    '2031年起实行更严的限值：PM2.5 年均25微克/立方米、PM10 年均50微克/立方米。',
    'Stricter limits follow in 2031: 25 µg/m³ a year for PM2.5 and 50 for PM10.',
  ],
])('a true sentence is left alone: %s %s', async (zh, en) => {
  const content = await withLimits();
  expect(await named('zh', zh, undefined, undefined, content)).toEqual([]);
  expect(await named('en', en, undefined, undefined, content)).toEqual([]);
});

test.each([
  [
    '国家二级标准 PM2.5 年平均浓度不得超过35微克/立方米。',
    'The national class 2 standard allows an annual mean of no more than 35 µg/m³ of PM2.5.',
  ],
  [
    '北京2026年 PM2.5 年均应低于35微克/立方米这一国家标准。',
    'In 2026 Beijing’s annual PM2.5 must stay below the national standard of 35 µg/m³.',
  ],
  ['PM10 年均限值为70微克/立方米，PM2.5 为35微克/立方米。', 'The annual limits are 70 µg/m³ for PM10 and 35 µg/m³ for PM2.5.'],
  [
    '按现行的 GB 3095-2012，PM2.5 年均限值为35微克/立方米。',
    'Under GB 3095-2012, which is in force, the annual limit for PM2.5 is 35 µg/m³.',
  ],
  [
    'PM2.5 的国家标准是年均35微克/立方米，北京去年达到了。',
    'The national standard for PM2.5 is an annual 35 µg/m³, and Beijing met it last year.',
  ],
  ['只要年均不超过35微克/立方米，PM2.5 就算达标。', 'PM2.5 complies as long as the annual mean is no more than 35 µg/m³.'],
  ['我国 PM2.5 年均达标线是35微克/立方米。', 'China’s annual threshold for PM2.5 is 35 µg/m³.'],
  ['PM10的年平均二级浓度限值：70微克/立方米。', 'Class 2 annual limit value for PM10: 70 micrograms per cubic metre.'],
  ['SO2年均限值60，NO2年均限值50。', 'The annual limit for SO2 is 60 and for NO2 50.'],
  ['PM2.5 年均限值现为35微克/立方米，比以前的标准严格。', 'The annual limit for PM2.5 is now 35 µg/m³, stricter than it was.'],
  ['PM10 年均限值为60微克/立方米，PM2.5 为35微克/立方米。', 'The annual limits are 60 µg/m³ for PM10 and 35 µg/m³ for PM2.5.'],
  ['二氧化氮年均限值40微克/立方米，2031年起为40微克/立方米。', 'The annual limit for nitrogen dioxide is 40 µg/m³, and 40 from 2031.'],
  [
    'PM10 年均限值是80微克/立方米，到2026年2月28日为止是70微克/立方米。',
    'The annual limit for PM10 is 80 µg/m³; until 28 February 2026 it was 70 µg/m³.',
  ],
  [
    '现在的 PM2.5 年均限值是30，到2026年2月28日为止是40。',
    'The annual limit for PM2.5 is now 30 µg/m³; until 28 February 2026 the limit was 40 µg/m³.',
  ],
  ['NO2 的年均限值是40微克/立方米，2031年起是20。', 'The annual limit for NO2 is 40 µg/m³; from 2031 the limit is 20.'],
  ['今年 PM2.5 年均限值是35微克/立方米。', 'This year the annual limit for PM2.5 is 35 µg/m³.'],
])('a limit of no time or of another is named: %s %s', async (zh, en) => {
  const content = await withLimits();
  expect(await named('zh', zh, undefined, undefined, content)).not.toEqual([]);
  expect(await named('en', en, undefined, undefined, content)).not.toEqual([]);
});

test.each([
  ['zh', '2023年 PM2.5 年均浓度32微克/立方米，超过了当年30的限值。'],
  ['en', 'At 32 µg/m³ PM2.5 exceeded the limit of 30 in 2023.'],
  ['zh', '2025年 PM2.5 为27.0微克/立方米，低于当年30的限值。'],
  ['en', 'PM2.5 was 27.0 µg/m³ in 2025, below the limit of 30 for that year.'],
  ['zh', '2024年 PM2.5 年均浓度30.5微克/立方米，略高于30的年均限值。'],
  ['zh', '2024年 PM2.5 超标：30.5，限值30。'],
  ['en', 'In 2024 the PM2.5 of 30.5 missed the limit of 30 µg/m³.'],
  ['zh', '2024年 PM10 为54，高于50的限值。'],
  ['en', 'In 2024 PM10 was 54, above the limit of 50.'],
  ['en', 'In 2023 PM2.5 stood at 32, above the limit of 30.'],
  ['zh', '日均 PM2.5 不超过75微克/立方米的一天算优良天。'],
  ['en', 'A day with a mean PM2.5 of up to 75 µg/m³ counts as a good-air day.'],
  ['zh', '一天的 PM2.5 超过75微克/立方米才不算优良。'],
  ['zh', 'PM2.5 日均限值到2030年底都是75微克。'],
  ['en', 'The 24-hour limit of PM2.5 is 75 until the end of 2030.'],
  ['en', 'A day is no longer good once PM2.5 exceeds 75 µg/m³.'],
] as const)('the limit of a year, and of a day, in the words of a reader: %s %s', async (lang, words) => {
  const content = await withLimits();
  const daily = (await ofPortal).indicators.find(({ id }) => id === 'pm25-annual')!.fields.dailyLimits;
  for (const indicator of content.indicators) if (indicator.fields.name.zh.startsWith('PM2.5')) indicator.fields.dailyLimits = daily;
  expect(await named(lang, words, undefined, undefined, content)).toHaveLength(1);
});

test('a value of one year without the name of its pollutant is held against the limit of that', async () => {
  const content = await withLimits();
  const fine = content.indicators.find(({ fields }) => fields.name.zh.startsWith('PM2.5'))!;
  const indicators = [{ ...fine, id: 'fine' }];
  const observations = { fine: [{ period: '2023', value: 32 }] } as unknown as Content['observations'];
  const found = (words: string) => named('zh', words, undefined, undefined, { ...content, indicators, observations });
  expect(await found('2023年的32微克/立方米高于当年30微克/立方米的年均限值。')).toHaveLength(1);
  expect(await found('2023年的32微克/立方米低于当年35微克/立方米的年均限值。')).toEqual([]);
  expect(await found('2023年的36微克/立方米高于当年30微克/立方米的年均限值。')).toEqual([]);
});

test.each([
  ['zh', 'PM2.5 的年均限值到2030年底是30微克/立方米。'],
  ['zh', '如果按今天30的限值衡量，2023年的 PM2.5 就超标了。'],
  ['en', 'Held against today’s limit of 30, the PM2.5 of 2023 would be too high.'],
  ['zh', '日均 PM2.5 为70微克/立方米的一天，2025年算“良”，2026年4月就不算了。'],
  ['en', 'A day with a mean PM2.5 of 70 µg/m³ counted as good in 2025, but no longer in April 2026.'],
  ['zh', '2025年 PM10 为48微克/立方米，低于70的限值。'],
  ['en', 'PM10 was 48 µg/m³ in 2025, below the limit of 70 for that year and below the 60 that holds since March 2026.'],
] as const)('a true one is left alone: %s %s', async (lang, words) => {
  expect(await named(lang, words, undefined, undefined, await withLimits())).toEqual([]);
});

test.each([
  ['zh', 'GB 3095-2012 把 PM2.5 年均值限制在30微克。', 30],
  ['zh', '国家标准将 PM2.5 年均浓度限定为35微克/立方米。', 35],
  ['en', 'GB 3095-2012 sets an annual limit of 30 for PM2.5.', 30],
  ['en', 'GB 3095-2012 limited PM2.5 to 30 µg/m³ a year.', 30],
  ['en', 'The national standard limits PM2.5 to 35 µg/m³ a year.', 35],
  ['en', 'Since 1 March 2026 the standard has capped annual PM2.5 at 35 µg/m³.', 35],
] as const)('a limit as a verb or without what it is measured in is named: %s %s', async (lang, words, value) => {
  expect(await named(lang, words)).toEqual([expect.stringContaining(`This names a limit of ${value}; `)]);
});

test.each([
  ['zh', 'GB 3095-2012 把 PM2.5 年均值限制在35微克。'],
  ['zh', '国家标准将 PM2.5 年均浓度限定为30微克/立方米。'],
  ['zh', '2025年北京把 PM2.5 年均浓度限制在27微克/立方米。'],
  ['zh', '旧的国家标准把 PM2.5 年均值限制在35微克/立方米。'],
  ['zh', '国家标准把 PM2.5 年均超标的站点限制在3个。'],
  ['en', 'GB 3095-2012 sets an annual limit of 35 for PM2.5.'],
  ['en', 'GB 3095-2026 sets an annual limit of 30 for PM2.5.'],
  ['en', 'GB 3095-2012 limited PM2.5 to 35 µg/m³ a year.'],
  ['en', 'The standard of the time limited PM2.5 to 35 µg/m³ a year.'],
  ['en', 'In 2025 the city limited annual PM2.5 to 27 µg/m³.'],
  ['en', 'The national standard limits PM2.5 to 30 µg/m³ a year.'],
  ['en', 'Under the national standard roadworks are limited to 3 sites in a year of high PM2.5.'],
] as const)('a true one, and what a city kept to, is left alone: %s %s', async (lang, words) => {
  expect(await named(lang, words)).toEqual([]);
});

test.each([
  ['zh', '2024年 PM2.5 年均浓度30.5，没有达到当年30的标准。'],
  ['zh', '2024年 PM2.5 30.5，没有达到当年30的标准。'],
  ['en', 'PM2.5 was 30.5 in 2024 and missed that year’s standard of 30.'],
  ['zh', '2025年优良天的标准是日均不超过60微克/立方米。'],
  ['en', 'In 2025 a good-air day had a daily mean of at most 60 µg/m³.'],
] as const)('the standard of another year is named without the word limit: %s %s', async (lang, words) => {
  expect(await named(lang, words)).toEqual([expect.stringContaining('at the time it speaks of is')]);
});

test.each([
  ['zh', '2024年 PM2.5 30.5，达到当年35的标准。'],
  ['en', 'PM2.5 was 30.5 in 2024 and met that year’s standard of 35.'],
  ['zh', '2025年优良天的标准是日均不超过75微克/立方米。'],
  ['en', 'In 2025 a good-air day had a daily mean of at most 75 µg/m³.'],
  ['zh', '2025年优良天不低于60天，日均见图。'],
  ['zh', '2024年全市30个站点的标准一致。'],
] as const)('the standard of the year is left alone: %s %s', async (lang, words) => {
  expect(await named(lang, words)).toEqual([]);
});

/** What is said of an article whose title, summary and body are given, with the stages of the standard to 2030 and from 2031. */
async function namedIn(lang: 'zh' | 'en', { title = 'A', summary = ['B'], body = '' }): Promise<string[]> {
  const content = await withLimits();
  const folder = temporaryFolder();
  const front = `title: ${JSON.stringify(title)}\nsummary:\n${summary.map((item) => `  - ${JSON.stringify(item)}\n`).join('')}`;
  write(folder, `guides/g/${lang}.mdx`, `---\n${front}---\n${body}\n`);
  return checkLimitsInProse(await readProse(folder, 'content'), content, '2026-11-25').map((fault) => formatFault(fault, 'en'));
}

type ArticleParts = { title?: string; summary?: string[]; body?: string };

const quiz = (question: string, answer: string): ArticleParts => ({
  body: `<Quiz question="${question}" options="25|30" answer="2">\n${answer}\n</Quiz>`,
});
const [asked, askedInEnglish] = ['PM2.5 年均浓度的国家二级限值是多少？', 'What is the class 2 limit for the annual mean of PM2.5?'];

test.each<[string, ArticleParts, ArticleParts]>([
  [
    'another item of the summary',
    { summary: ['2025年 PM2.5 年均浓度为27.0。', '自2026年3月1日起执行 GB 3095-2026，年均限值由35收严到25，2031年起为25。'] },
    {
      summary: [
        'Mean PM2.5 was 27.0 µg/m³ in 2025.',
        'Since 1 March 2026 the standard is GB 3095-2026, which tightens the annual limit from 35 to 25, and to 25 from 2031.',
      ],
    },
  ],
  [
    'the sentence before',
    { body: 'GB 3095-2012 规定 PM2.5 年均限值为35。GB 3095-2026 分两步走：到2030年12月31日，年均限值为25、24小时平均限值为60。' },
    {
      body: 'GB 3095-2012 set an annual limit for PM2.5 of 35 µg/m³. GB 3095-2026 comes in two steps: until 31 December 2030 the limit is 25 for the annual mean and 60 for the 24-hour mean; from 2031 the annual limit is 25.',
    },
  ],
  [
    'the sentence right before, among several',
    { body: 'PM10 另有规定。PM2.5 的标准变了。现行的年均限值为35。' },
    { body: 'PM10 has its own. The standard for PM2.5 has changed. The current annual limit is 35 µg/m³.' },
  ],
  [
    'a heading',
    { body: '## PM2.5 的标准\n\n现行的年均限值为35。' },
    { body: '## PM2.5 and its standard\n\nThe annual limit is 35 µg/m³.' },
  ],
  [
    'the title',
    { title: 'PM2.5 的标准', body: '年均限值为35。' },
    { title: 'The standard for PM2.5', body: 'The annual limit is 35 µg/m³.' },
  ],
  [
    'the question of a quiz',
    quiz(asked, 'GB 3095-2026 规定，到2030年12月31日为25微克/立方米，2031年起为25。'),
    quiz(askedInEnglish, 'GB 3095-2026 sets 25 µg/m³ until 31 December 2030, and 25 from 2031.'),
  ],
  [
    'itself, of a stage of the standard',
    { body: '按 GB 3095-2026，PM2.5 年均限值到2030年12月31日为25微克/立方米。' },
    { body: 'Under GB 3095-2026 the annual limit for PM2.5 is 25 µg/m³ until 31 December 2030.' },
  ],
])('a wrong limit is named whose pollutant is told by %s', async (_, zh, en) => {
  expect(await namedIn('zh', zh)).toHaveLength(1);
  expect(await namedIn('en', en)).toHaveLength(1);
});

test.each<[string, ArticleParts, ArticleParts]>([
  [
    'a true summary',
    { summary: ['2025年 PM2.5 年均浓度为27.0。', '自2026年3月1日起执行 GB 3095-2026，年均限值由35收严到30，2031年起为25。'] },
    {
      summary: [
        'Mean PM2.5 was 27.0 µg/m³ in 2025.',
        'Since 1 March 2026 the standard is GB 3095-2026, which tightens the annual limit from 35 to 30, and to 25 from 2031.',
      ],
    },
  ],
  [
    'a true paragraph',
    { body: 'GB 3095-2012 规定 PM2.5 年均限值为35。GB 3095-2026 分两步走：到2030年12月31日，年均限值为30；2031年起，年均限值为25。' },
    {
      body: 'GB 3095-2012 set an annual limit for PM2.5 of 35 µg/m³. GB 3095-2026 comes in two steps: until 31 December 2030 the limit is 30 for the annual mean; from 2031 the annual limit is 25.',
    },
  ],
  [
    'a true answer',
    quiz(asked, 'GB 3095-2026 规定，到2030年12月31日为30微克/立方米，2031年起为25。'),
    quiz(askedInEnglish, 'GB 3095-2026 sets 30 µg/m³ until 31 December 2030, and 25 from 2031.'),
  ],
  [
    'several pollutants',
    { body: 'PM2.5 和 PM10 各有标准。年均限值为70。' },
    { body: 'PM2.5 and PM10 have standards. The annual limit is 70 µg/m³.' },
  ],
  [
    'the limit of a year told before',
    { body: '2025年 PM2.5 年均浓度27微克/立方米。年均限值为35。' },
    { body: 'The mean of PM2.5 was 27 µg/m³ in 2025. The annual limit is 35 µg/m³.' },
  ],
  [
    'another thing’s limit',
    { body: 'PM2.5 见上表。铅的年均限值为0.5微克/立方米。' },
    { body: 'For PM2.5 see above. The annual limit for lead is 0.5 µg/m³.' },
  ],
  [
    'another place’s limit',
    { body: 'PM2.5 见上表。欧盟的年均限值为25微克/立方米。' },
    { body: 'For PM2.5 see above. In the EU the annual limit is 25 µg/m³.' },
  ],
  [
    'another standard',
    { body: 'PM2.5 见上表。GB 3838-2002 规定，年均限值为0.5。' },
    { body: 'For PM2.5 see above. GB 3838-2002 sets an annual limit of 0.5.' },
  ],
  [
    'a proposal',
    { body: 'PM2.5 见上表。有人建议，年均限值为15。' },
    { body: 'For PM2.5 see above. Some propose that the annual limit is 15 µg/m³.' },
  ],
  [
    'the last stage by the number of its standard',
    { body: '按 GB 3095-2026，PM2.5 年均限值是25微克/立方米。' },
    { body: 'Under GB 3095-2026 the annual limit for PM2.5 is 25 µg/m³.' },
  ],
])('left alone beside a pollutant: %s', async (_, zh, en) => {
  expect(await namedIn('zh', zh)).toEqual([]);
  expect(await namedIn('en', en)).toEqual([]);
});

/** The content of the tests with the limits of a year for four pollutants, and those of a day for PM2.5 and PM10. */
async function withDailyLimits(): Promise<Content> {
  const content = await withLimits();
  const daily = (await ofPortal).indicators.find(({ id }) => id === 'pm25-annual')!.fields.dailyLimits;
  for (const { fields } of content.indicators) {
    const [before, now] = { 'PM2.5年均浓度': [75, 60], PM10年均浓度: [150, 120] }[fields.name.zh] ?? [];
    if (before && now) fields.dailyLimits = daily.map((limit, index) => ({ ...limit, value: index ? now : before }));
  }
  return content;
}

test.each([
  ['PM2.5 的国家标准为35微克/立方米。', 'The national standard for PM2.5 is 35 µg/m³.', 35],
  ['PM2.5 的限值是35微克/立方米。', 'The limit for PM2.5 is 35 µg/m³.', 35],
  ['PM2.5 的限值是30微克/立方米，PM10 是70。', 'The limit for PM2.5 is 30 µg/m³, and for PM10 70 µg/m³.', 70],
  ['PM2.5 年均不得超过35微克/立方米。', 'The annual mean of PM2.5 must not exceed 35 µg/m³.', 35],
  [
    'PM2.5 的国家标准是35微克/立方米，北京2025年 PM2.5 是27.0。',
    'The national standard for PM2.5 is 35 µg/m³, and Beijing’s PM2.5 was 27.0 in 2025.',
    35,
  ],
  [
    '今年1至10月，PM2.5 平均浓度为26微克/立方米，低于35的国家标准。',
    'From January to October this year PM2.5 was 26 µg/m³, below the national standard of 35 µg/m³.',
    35,
  ],
  [
    '今年前十个月，PM2.5 平均浓度为26微克/立方米，低于35的国家标准。',
    'In the first ten months of this year PM2.5 was 26 µg/m³, below the national standard of 35.',
    35,
  ],
  ['PM2.5 的日均标准为75微克/立方米。', 'The daily standard for PM2.5 is 75 µg/m³.', 75, '24-hour '],
  ['PM10 的24小时标准为150微克/立方米。', 'The national 24-hour standard for PM10 is 150 µg/m³.', 150, '24-hour '],
  ['PM2.5 年均浓度的标准是35微克/立方米。', 'The standard for the annual mean of PM2.5 is 35 µg/m³.', 35],
  ['PM2.5 年均值达到35微克/立方米即为达标。', 'PM2.5 complies if the annual mean is at most 35 µg/m³.', 35],
  ['PM2.5 日均不超过75微克/立方米的为优良天。', 'A day with a mean PM2.5 above 75 µg/m³ does not count as a good-air day.', 75, '24-hour '],
  [
    'PM2.5 按 GB 3095-2026 评价：到2030年12月31日，年均限值为30、24小时平均限值为75。',
    'GB 3095-2026 comes in two steps for PM2.5: until 31 December 2030 the limit is 30 for the annual mean and **75** for the 24-hour mean; from 2031 the annual limit is 25.',
    75,
    '24-hour ',
  ],
  [
    '2026年3月1日起判定收严，PM2.5 日均超过75微克/立方米就不算“良”（以前是60），前后天数不能直接比较。',
    'Since 1 March 2026 the test has been stricter: a day with a mean PM2.5 above 75 µg/m³ no longer counts as good (the mark used to be 60), so numbers before and after cannot be compared directly.',
    75,
    '24-hour ',
  ],
] satisfies [zh: string, en: string, value: number, mean?: string][])(
  'a limit of an earlier time is named in plain words: %s %s',
  async (zh, en, value, mean = '') => {
    const content = await withDailyLimits();
    for (const [lang, words] of [
      ['zh', zh],
      ['en', en],
    ] as const)
      expect(await named(lang, words, undefined, undefined, content), words).toEqual([
        expect.stringContaining(`This names a ${mean}limit of ${value}; the ${mean}limit of "`),
      ]);
  },
);

test.each([
  ['PM2.5 的国家标准为30微克/立方米。', 'The national standard for PM2.5 is 30 µg/m³.'],
  ['2025年 PM2.5 的国家标准为35微克/立方米。', 'The national standard for PM2.5 was 35 µg/m³ in 2025.'],
  ['PM2.5 的国家标准曾是35微克/立方米。', 'The national standard for PM2.5 was 35 µg/m³.'],
  ['PM2.5 的旧限值是35微克/立方米。', 'The old limit for PM2.5 is 35 µg/m³.'],
  ['2月底以前，PM2.5 的限值是35微克/立方米。', 'In January and February this year the limit for PM2.5 was 35 µg/m³.'],
  [
    '今年1至2月，PM2.5 平均浓度为30微克/立方米，低于35的国家标准。',
    'From January to February this year PM2.5 was 30 µg/m³, below the national standard of 35 µg/m³.',
  ],
  ['GB 3095-2012 的 PM2.5 限值是35微克/立方米。', 'Under GB 3095-2012 the limit for PM2.5 is 35 µg/m³.'],
  ['到2025年，PM2.5 年均浓度不得超过35微克/立方米。', 'By 2025 the annual mean of PM2.5 must not exceed 35 µg/m³.'],
  ['按计划，PM2.5 年均浓度不得超过32微克/立方米。', 'Under the plan the annual mean of PM2.5 must not exceed 32 µg/m³.'],
  ['PM2.5 的过渡目标为35微克/立方米。', 'The first interim standard for PM2.5 is 35 µg/m³.'],
  ['PM2.5 的限值是35微克/立方米，今年3月起是30微克/立方米。', 'The limit for PM2.5 is 35 µg/m³, and since March it is 30 µg/m³.'],
  ['PM2.5 黄色预警的标准为日均75微克/立方米。', 'The standard of the yellow alert for PM2.5 is a daily 75 µg/m³.'],
  ['PM2.5 连续四年低于35微克/立方米的国家标准。', 'For four years PM2.5 stayed below the national standard of 35 µg/m³.'],
  [
    '2021年是转折。北京 PM2.5 达到35微克/立方米的国家标准。',
    'In 2021 things turned. Beijing’s PM2.5 is below the national standard of 35 µg/m³.',
  ],
  ['锅炉的 PM10 排放标准为70微克/立方米。', 'The emission standard for PM10 is 70 µg/m³.'],
  ['PM2.5 浓度为35微克/立方米，符合国家标准。', 'PM2.5 of 35 µg/m³ is above the national standard.'],
  ['PM2.5 日均不超过60微克/立方米的为优良天。', 'A day with a mean PM2.5 above 60 µg/m³ does not count as good.'],
  ['2025年 PM2.5 日均不超过75微克/立方米的为优良天。', 'In 2025 a day with a mean PM2.5 above 75 µg/m³ did not count as good.'],
  [
    '2026年2月28日以前，PM2.5 日均超过75微克/立方米才不算“良”（现在是60）。',
    'A day with a mean PM2.5 above 60 µg/m³ no longer counts as good (the mark used to be 75), so numbers before and after cannot be compared.',
  ],
])('plain words of another time, a target or another thing are left alone: %s %s', async (zh, en) => {
  const content = await withDailyLimits();
  for (const [lang, words] of [
    ['zh', zh],
    ['en', en],
  ] as const)
    expect(await named(lang, words, undefined, undefined, content), words).toEqual([]);
});

test('a row that begins with its year, and a change that was made, tell of that time', async () => {
  expect(await named('zh', '2020年：一切如常。PM2.5 的限值是35微克/立方米。')).toEqual([]);
  expect(await named('zh', 'PM2.5 的限值是35微克/立方米。', '2026-02-28')).toEqual([]);
  expect(await named('zh', 'PM2.5 的限值是35微克/立方米。', '2026-03-01')).toHaveLength(1);
});

test.each([
  ['PM2.5和PM10的年均限值分别为35和70微克/立方米。', 'The annual limits for PM2.5 and PM10 are 35 and 70 µg/m³.', [35, 70]],
  [
    '现行标准下，PM2.5和PM10的年均限值分别为35和70微克/立方米。',
    'Under the current standard the annual limits for PM2.5 and PM10 are 35 and 70 µg/m³ respectively.',
    [35, 70],
  ],
  ['PM2.5、PM10、NO2和SO2的年均限值为30、70、40、60。', 'The annual limits for PM2.5, PM10, NO2 and SO2 are 30, 70, 40 and 60.', [70]],
  ['年均限值：PM2.5 35、PM10 70、NO2 40、SO2 60', 'Annual limits: PM2.5 35, PM10 70, NO2 40, SO2 60.', [35, 70]],
  ['年均限值为PM10 70、PM2.5 30。', 'The annual limits are 40 for NO2, 60 for SO2 and 70 for PM10.', [70]],
  [
    '| 污染物 | 年均限值（微克/立方米） |\n|---|---|\n| PM2.5 | 35 |\n| PM10 | 70 |',
    '| | Annual limit (µg/m³) |\n|---|---|\n| PM2.5 | 35 |\n| PM10 | 70 |',
    [35, 70],
  ],
  ['| | PM2.5 | PM10 |\n|---|---|---|\n| 年均限值 | 30 | 70 |', '| | PM2.5 | PM10 |\n|---|---|---|\n| Annual limit | 30 | 70 |', [70]],
  ['达到国家二级标准，即PM2.5年均不高于35。', 'To meet the national standard, mean PM2.5 must be no higher than 35.', [35]],
] satisfies [zh: string, en: string, values: number[]][])(
  'limits of several pollutants are held one by one: %s %s',
  async (zh, en, values) => {
    const content = await withLimits();
    for (const [lang, words] of [
      ['zh', zh],
      ['en', en],
    ] as const) {
      const found = (await named(lang, words, undefined, undefined, content)).map((fault) => /a limit of (\d+); /u.exec(fault)?.[1]);
      expect(new Set(found.map(Number)), words).toEqual(new Set(values));
    }
  },
);

test.each([
  ['PM2.5、PM10年均二级限值现为30、60微克/立方米。', 'The annual limits for PM2.5 and PM10 are now 30 and 60 µg/m³.'],
  [
    'PM2.5、PM10年均二级限值现为30、60微克/立方米，2031年起收严为25、50。',
    'The annual limits for PM2.5 and PM10 are 30 and 60 µg/m³, and 25 and 50 from 2031.',
  ],
  ['PM2.5和PM10的年均限值由35、70收严为30、60。', 'The annual limits for PM2.5 and PM10 fell from 35 and 70 to 30 and 60.'],
  ['GB 3095-2012 的PM2.5和PM10年均限值分别为35和70微克/立方米。', 'GB 3095-2012 set annual limits for PM2.5 and PM10 of 35 and 70 µg/m³.'],
  [
    '2025年，PM2.5和PM10年均浓度分别为27.0和48微克/立方米，分别低于现行30和60的年均限值。',
    'The annual limits for PM2.5 and PM10 are 30 and 60 µg/m³ (35 and 70 until February 2026).',
  ],
  ['2031年起的年均限值：PM2.5 25、PM10 50', 'From 2031 the annual limits are 25 for PM2.5 and 50 for PM10.'],
  ['年均限值：PM2.5 30、PM10 60、NO2 40、SO2 60', 'The annual limits are 40 for NO2, 60 for SO2 and 60 for PM10.'],
  [
    '2025年PM2.5和PM10年均浓度为27.0和48微克/立方米，都低于当年35和70的年均限值。',
    'In 2025 PM2.5 and PM10 averaged 27.0 and 48 µg/m³, below the annual limits of 35 and 70.',
  ],
  [
    '2026年2月底以前：\n\n| 污染物 | 年均限值 |\n|---|---|\n| PM2.5 | 35 |',
    'Until February 2026:\n\n| | Annual limit |\n|---|---|\n| PM2.5 | 35 |',
  ],
  [
    '| 污染物 | 旧的年均限值 | 年均限值 |\n|---|---|---|\n| PM2.5 | 35 | 30 |',
    '| | Old annual limit | Annual limit |\n|---|---|---|\n| PM2.5 | 35 | 30 |',
  ],
  [
    '| 污染物 | 年均限值 | 2025年 |\n|---|---|---|\n| PM2.5 | 30 | 35 |',
    '| | Annual limit | In 2025 |\n|---|---|---|\n| PM2.5 | 30 | 35 |',
  ],
])('true limits of several pollutants are left alone: %s %s', async (zh, en) => {
  const content = await withLimits();
  for (const [lang, words] of [
    ['zh', zh],
    ['en', en],
  ] as const)
    expect(await named(lang, words, undefined, undefined, content), words).toEqual([]);
});
