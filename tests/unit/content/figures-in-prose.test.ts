import { expect, test } from 'vitest';
import { checkFiguresInProse } from '../../../src/content/copy/check-figures-in-prose.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import type { Content } from '../../../src/content/entry.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalContent } from '../../support/portal.ts';

/** Read once: no test here changes it. */
const ofPortal = portalContent();

/** The content of the tests with PM2.5 of 2023 to 2025, and beside it PM10, good-air days and an index. */
async function measured(): Promise<Content> {
  const content = await ofPortal;
  const fine = content.indicators.find(({ id }) => id === 'pm25-annual')!;
  const like = (id: string, name: { zh: string; en: string }, unit: { zh: string; en: string }) => ({
    ...fine,
    id,
    fields: { ...fine.fields, name, measuredIn: unit },
  });
  const of = (values: Record<string, number>) => Object.entries(values).map(([period, value]) => ({ period, value }));
  return {
    ...content,
    indicators: [
      fine,
      like('pm10-annual', { zh: 'PM10 年均浓度', en: 'PM10, annual mean' }, { zh: '微克/立方米', en: 'µg/m³' }),
      like('good-air-days', { zh: '优良天数', en: 'Good-air days' }, { zh: '天', en: 'days' }),
      like('longest-good-run', { zh: 'PM2.5 优良日最长连续天数', en: 'Longest run of good PM2.5 days' }, { zh: '天', en: 'days' }),
      like('ei-city', { zh: '生态环境状况指数（EI）', en: 'Ecological index (EI)' }, { zh: '指数', en: 'index' }),
    ],
    observations: {
      'pm25-annual': of({ 2013: 89.5, 2023: 32, 2024: 30.4, 2025: 27 }),
      'pm10-annual': of({ 2024: 54, 2025: 48 }),
      'good-air-days': of({ 2023: 271, 2024: 290, 2025: 311 }),
      'longest-good-run': of({ 2023: 192, 2025: 227 }),
      'ei-city': of({ 2023: 70.8, 2024: 71.4 }),
    },
  };
}

async function named(files: Record<string, string>): Promise<string[]> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return checkFiguresInProse(await readProse(folder, 'content'), await measured()).map((fault) => formatFault(fault, 'en'));
}
const article = (zh: string, en: string) => ({
  'guides/g/zh.mdx': `---\ntitle: 题\n---\n${zh}\n`,
  'guides/g/en.mdx': `---\ntitle: A\n---\n${en}\n`,
});

test.each([
  ['2024年 PM2.5 年均浓度为30.5微克/立方米。', 'In 2024 the annual mean of PM2.5 was 30.5 µg/m³.', '30.5', '30.4'],
  ['PM2.5：2024年30.5。', 'PM2.5 of 2024: 30.5.', '30.5', '30.4'],
  ['细颗粒物由2013年的98.5微克/立方米降到2025年的27.0。', 'Fine particles fell from 98.5 µg/m³ in 2013 to 27.0 in 2025.', '98.5', '89.5'],
  ['PM2.5 2023年回升到33，2024年降到30.4。', 'Mean PM2.5 rose to 33 in 2023 and fell to 30.4 in 2024.', '33', '32'],
  ['全市 PM10 年均浓度2025年为84微克/立方米。', 'The city’s PM10 averaged 84 µg/m³ in 2025.', '84', '48'],
  ['优良天数2024年为290天，2025年301天。', 'There were 290 good-air days in 2024 and 301 in 2025.', '301', '311'],
  ['2023年年均32微克/立方米，优良天数217天。', 'A year like 2023 had a mean of 32 µg/m³ and 217 good-air days.', '217', '271'],
  ['生态环境状况指数（EI）2023年为70.8，2024年为74.1。', 'The ecological index was 70.8 in 2023 and 74.1 in 2024.', '74.1', '71.4'],
  [
    '2025年 PM2.5 年均浓度为28微克/立方米，低于35的限值。',
    'In 2025 the annual mean of PM2.5 was 28 µg/m³, below the limit of 35.',
    '28',
    '27',
  ],
  ['2025年 PM2.5 最长连续272天保持优良。', 'In 2025 PM2.5 stayed good for 272 days in a row.', '272', '227'],
  ['2025年PM2.5和PM10年均浓度分别为27.0和84微克/立方米。', 'In 2025 PM2.5 and PM10 were 27.0 and 84 µg/m³.', '84', '48'],
  ['2025年PM2.5、PM10为28.0、48。', 'In 2025, PM2.5 and PM10 averaged 28.0 and 48 µg/m³.', '28.0', '27'],
  ['2023年最长连续优良天数为129天。', 'The longest run of good-air days was 129 in 2023.', '129', '192'],
  ['PM2.5 更低了。2024年是31.4。', 'PM2.5 fell. It was 31.4 in 2024.', '31.4', '30.4'],
])('a figure that is not that of its year is named with both: %s %s', async (zh, en, written, right) => {
  const files = article(zh, en);
  const at = (text: string) => text.indexOf(written) + 1;
  const words = `This says ${written} for 20\\d\\d; the data of ".*" for 20\\d\\d say ${right}\\.`;
  expect(await named(files)).toEqual([
    expect.stringMatching(new RegExp(`^content/guides/g/en\\.mdx:4:${at(en)} .*\\n  ${words}`)),
    expect.stringMatching(new RegExp(`^content/guides/g/zh\\.mdx:4:${at(zh)} .*\\n  ${words}`)),
  ]);
});

test.each([
  ['2025年的 PM2.5 比2013年下降了75%。', 'PM2.5 in 2025 was 75% lower than in 2013.', '75', '69.8%'],
  ['PM2.5 由2013年的89.5降到2025年的27.0，降幅68.9%。', 'PM2.5 fell from 89.5 in 2013 to 27.0 in 2025, a drop of 68.9%.', '68.9', '69.8%'],
  ['2023年 PM2.5 比2013年高64.2%。', 'The PM2.5 of 2023 was 64.2% above 2013.', '64.2', '-64.2%'],
])('a change in per cent that the data do not give: %s', async (zh, en, written, right) => {
  expect(await named(article(zh, en))).toEqual([
    expect.stringMatching(`^content/guides/g/en\\.mdx:4:${en.indexOf(written) + 1} .*\n.*it is ${right}`),
    expect.stringMatching(`^content/guides/g/zh\\.mdx:4:${zh.indexOf(written) + 1} .*\n.*it is ${right}`),
  ]);
});

test('in a text on one thing, which its sentences need not name, days of a timeline among them', async () => {
  const files = {
    'guides/g/zh.mdx':
      '---\ntitle: PM2.5 的变化\n---\n- **2024年** 年均31.4微克/立方米。\n- **2025年** 年均27.0微克/立方米，优良天数311天。\n\n全市2023年为33。\n',
    'guides/g/en.mdx':
      '---\ntitle: How PM2.5 changed\n---\n- **2024** A mean of 31.4 µg/m³.\n- **2025** A mean of 27.0 µg/m³ and 311 good-air days.\n\nIt was 33 in 2023.\n',
  };
  expect((await named(files)).map((fault) => fault.split(' ')[0])).toEqual([
    'content/guides/g/en.mdx:4:22',
    'content/guides/g/en.mdx:7:8',
    'content/guides/g/zh.mdx:4:15',
    'content/guides/g/zh.mdx:7:9',
  ]);
});

test('in the words of the indicator itself, which need not name it, and in any YAML', async () => {
  const own = 'reading: { zh: "2013年为89.5微克/立方米，2024年为31.4。", en: "89.5 µg/m³ in 2013, and it was 31.5 in 2024." }\n';
  const term = 'a: { definition: { zh: "2024年 PM2.5 为31微克/立方米。" } }\n';
  expect((await named({ 'indicators/pm25-annual.yaml': own, 'glossary.yaml': term })).map((fault) => fault.split(' ')[0])).toEqual([
    `content/glossary.yaml:1:${term.indexOf('31') + 1}`,
    `content/indicators/pm25-annual.yaml:1:${own.indexOf('31.4') + 1}`,
    `content/indicators/pm25-annual.yaml:1:${own.indexOf('31.5') + 1}`,
  ]);
});

test.each([
  ['2024年 PM2.5 年均浓度为30.4微克/立方米。', 'In 2024 the annual mean of PM2.5 was 30.4 µg/m³.'],
  ['2024年 PM2.5 年均浓度为30微克/立方米。', 'In 2024 the annual mean of PM2.5 was 30 µg/m³.'],
  ['2025年 PM2.5 年均浓度为27.0，比2013年的89.5低69.8%。', 'Mean PM2.5 was 27.0 in 2025, 69.8% below the 89.5 of 2013.'],
  ['2023年 PM2.5 比2013年低64.2%。', 'The PM2.5 of 2023 was 64.2% below 2013.'],
  ['2024年 PM2.5 年均限值为35微克/立方米。', 'In 2024 the annual limit for PM2.5 was 35 µg/m³.'],
  ['PM2.5 年均浓度的目标是2025年降到32微克/立方米。', 'The target for PM2.5 was 32 µg/m³ in 2025.'],
  ['计划要求2025年 PM2.5 年均浓度降到32微克/立方米。', 'The plan asks that PM2.5 fall to 32 µg/m³ in 2025.'],
  ['2024年 PM2.5 下降1.6微克/立方米。', 'In 2024 PM2.5 fell by 1.6 µg/m³.'],
  ['2024年 PM2.5 低于35微克/立方米。', 'In 2024 PM2.5 was below 35 µg/m³.'],
  ['2025年 PM2.5 首次低于30。', 'In 2025 PM2.5 was under 30 for the first time.'],
  ['上海2024年 PM2.5 年均浓度为29微克/立方米。', 'In Shanghai the mean of PM2.5 was 29 µg/m³ in 2024.'],
  ['2024年全国 PM2.5 平均浓度为29.3微克/立方米。', 'In 2024 the national mean of PM2.5 was 29.3 µg/m³.'],
  ['东城区2024年 PM2.5 年均浓度为31微克/立方米。', 'In Dongcheng PM2.5 was 31 µg/m³ in 2024.'],
  ['2024年1月 PM2.5 平均浓度为44微克/立方米。', 'In January 2024 PM2.5 was 44 µg/m³.'],
  ['2024年上半年 PM2.5 为35微克/立方米。', 'In the first half of 2024 the mean of PM2.5 was 35 µg/m³.'],
  ['2024年有3个站点 PM2.5 超过35微克/立方米。', 'In 2024 PM2.5 was above 35 µg/m³ at 3 stations.'],
  ['2024年臭氧浓度为171微克/立方米，与 PM2.5 不同。', 'In 2024 ozone was 171 µg/m³, unlike PM2.5.'],
  ['2024年 PM2.5 最高日均浓度达150微克/立方米。', 'In 2024 the highest daily mean of PM2.5 was 150 µg/m³.'],
  ['2024年优良天数增加19天。', 'In 2024 there were 19 more good-air days.'],
  ['2024年优良天数290天，重污染天数2天。', 'There were 290 good-air days in 2024 and 2 days of heavy pollution.'],
  ['2026年 PM2.5 年均浓度为28微克/立方米。', 'In 2026 the annual mean of PM2.5 was 28 µg/m³.'],
  ['如果2024年 PM2.5 年均浓度为31微克/立方米，就高于30。', 'If PM2.5 was 31 µg/m³ in 2024, it was above 30.'],
  ['2023年和2024年 PM2.5 分别为32和30.4微克/立方米。', 'PM2.5 was 32 and 30.4 µg/m³ in 2023 and 2024.'],
  ['2024年 PM2.5 年均浓度在31个省份中居中。', 'In 2024 PM2.5 was average among 31 provinces.'],
  ['2024年，PM2.5 来源解析共采集12万个样品。', 'In 2024, 120,000 samples were taken for PM2.5.'],
  ['2024年计划里，PM2.5 一词出现7次。', 'The plan of 2024 has PM2.5 7 times.'],
  ['世界卫生组织2021年把 PM2.5 指导值定为5微克/立方米。', 'The guideline of the World Health Organization for PM2.5 was 5 µg/m³ in 2021.'],
  ['2023年，PM2.5 有105个监测点。', 'In 2023, 105 sites measured PM2.5.'],
  ['2023年 EI 为70.8，2024年升到71.4。', 'The EI was 70.8 in 2023 and rose to 71.4 in 2024.'],
  ['2025年 PM2.5 最长连续227天保持优良。', 'In 2025 PM2.5 stayed good for 227 days in a row.'],
  ['PM2.5 由2013年的89.5降到2025年的27.0，降幅69.8%。', 'PM2.5 fell from 89.5 in 2013 to 27.0 in 2025, a drop of 69.8%.'],
  ['PM2.5 和臭氧都低了。2024年是31.4。', 'PM2.5 and ozone fell. It was 31.4 in 2024.'],
  ['2025年PM2.5和PM10年均浓度分别为27.0和48微克/立方米。', 'In 2025 PM2.5 and PM10 were 27.0 and 48 µg/m³.'],
  ['2025年，PM2.5、PM10、NO2和SO2为27.0、48、24和3。', 'In 2025 PM2.5, PM10, NO₂ and SO₂ were 27.0, 48, 24 and 3 µg/m³.'],
  ['PM2.5和PM10在2025年为27.0和48，2024年为30.4和54。', 'In 2025 PM2.5 and PM10 were 27.0 and 48; in 2024 they were 30.4 and 54.'],
  ['2024年PM2.5和PM10是30.4和54，2025年27.0和48。', 'In 2024 PM2.5 and PM10 were 30.4 and 54, and in 2025 27.0 and 48.'],
  ['2025年SO2、PM2.5、PM10分别比2024年下降33.3%、11.2%和11.1%。', 'In 2025 PM10 and PM2.5 were 11.1% and 11.2% lower than in 2024.'],
  ['2023年最长连续优良天数为192天。', 'The longest run of good-air days was 192 in 2023.'],
  ['计划要求2025年 PM2.5 比2013年低75%。', 'The plan wanted PM2.5 in 2025 to be 75% lower than in 2013.'],
])('left alone: %s %s', async (zh, en) => {
  expect(await named(article(zh, en))).toEqual([]);
});
