import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../../src/content/copy/check-numbers.ts';
import { readProse } from '../../../src/content/copy/prose.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalFolder } from '../../support/portal.ts';

async function shown(files: Record<string, string>): Promise<string[]> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return checkNumbers(await readProse(folder, 'content')).map((fault) => formatFault(fault, 'en'));
}
const term = (zh: string, en: string) => ({
  'glossary.yaml': `limit:\n  definition:\n    zh: ${JSON.stringify(zh)}\n    en: ${JSON.stringify(en)}\n`,
});

describe('numbers that differ between the languages are named', () => {
  test.each<[string, string, string, string, string]>([
    ['a figure', '2025年为27.0微克/立方米。', 'The mean of 2025 was 27.5 µg/m³.', '27', '27.5'],
    ['a year', '自2026年起施行。', 'In force from 2025.', '2026', '2025'],
    ['a day of a month', '每月15日前报送。', 'Reports are due by the 16th of each month.', '15', '16'],
    ['a month by its name', '2026年8月15日施行。', 'In force from 15 September 2026.', '8', '9'],
    ['a whole date', '2026年3月12日通过。', 'Adopted on 13 April 2026.', '3, 12', '13, 4'],
    ['an article in Han numerals', '依据第一百四十五条。', 'By article 146.', '145', '146'],
    ['an article in digits', '依据第145条。', 'By article 154.', '145', '154'],
    ['articles of a range', '第一百九十二条至第一百九十四条', 'articles 192 to 193', '194', '193'],
    ['working days', '7个工作日内公开。', 'Published within 20 working days.', '7', '20'],
    ['days in words', '十天之内答复。', 'Answered within twelve days.', '10', '12'],
    ['an amount in 万元', '罚款10万元。', 'A fine of 10,000 yuan.', '100000', '10000'],
    ['a range of amounts', '罚款2万元至20万元。', 'A fine of 20,000 to 100,000 yuan.', '200000', '100000'],
    ['an amount in English words', '罚款二十万元。', 'A fine of three hundred thousand yuan.', '200000', '300000'],
    ['an amount with its sign', '罚款二十万元。', 'A fine of ¥300,000.', '200000', '300000'],
    ['a range in English words', '处二万元以上二十万元以下罚款。', 'A fine of ten thousand to two hundred thousand.', '20000', '10000'],
    ['a range with one scale', '处2万元以上20万元以下罚款。', 'A fine of two to thirty thousand yuan.', '20000, 200000', '2000, 30000'],
    ['half of a million', '罚款五十万元。', 'A fine of a quarter of a million yuan.', '500000', '250000'],
    ['an amount in 亿', '投入1.2亿元。', 'An investment of 12 million yuan.', '120000000', '12000000'],
    ['yuan and jiao', '每吨一元二角。', '1.3 yuan a tonne.', '1.2', '1.3'],
    ['a fraction of 万', '新增1.5万辆。', '1,500 more vehicles.', '15000', '1500'],
    ['a percentage', '下降64.2%。', 'A fall of 62.4%.', '64.2', '62.4'],
    ['a number left out', '全市共有34项任务。', 'The city has many tasks.', '34', '–'],
    ['a number added', '全市有许多任务。', 'The city has 34 tasks.', '–', '34'],
    ['an hour', '22时至次日6时不得施工。', 'No building work from 22:00 to 7:00.', '6', '7'],
    ['a hotline', '拨打12345。', 'Call 12369.', '12345', '12369'],
    ['parts in words', '计划有五个部分。', 'The plan has six parts.', '5', '6'],
    ['a document number', '京政办发〔2026〕2号', 'Beijing General Office [2026] no. 3', '2', '3'],
    ['a class of a standard', '2级标准', 'class 3 of the standard', '2', '3'],
  ])('%s', async (_, zh, en, onlyChinese, onlyEnglish) => {
    expect(await shown(term(zh, en))).toEqual([
      `content/glossary.yaml:4:9  limit.definition  [warning]\n  The numbers differ between the languages: only in Chinese ${onlyChinese}; only in English ${onlyEnglish}.`,
    ]);
  });

  test.each<[string, string, string, string]>([
    ['2026年3月5日起', 'since 3 May 2026', '2026年3月5日', '3 May 2026'],
    ['自3月5日起', 'from May 3', '3月5日', 'May 3'],
    [
      '2025年12月1日、2026年11月2日',
      '1 November 2025 and 2 December 2026',
      '2025年12月1日, 2026年11月2日',
      '1 November 2025, 2 December 2026',
    ],
    ['二〇二六年三月五日通过', 'Adopted on May 3, 2026', '二〇二六年三月五日', 'May 3, 2026'],
    ['一个月内', 'within two months', '一个月', '2 months'],
    ['两个月内', 'within a month', '两个月', 'within a month'],
    ['两周', 'one week', '两周', '1 week'],
    ['一天之内', 'within two days', '一天', '2 days'],
    ['每年', 'every month', '每年', 'every month'],
    ['每季度', 'once a month', '每季度', 'once a month'],
    ['每季度', 'three times a year', '每季度', '3 times a year'],
    ['每周', 'once a day', '每周', 'once a day'],
    ['每半年', 'once a year', '每半年', 'once a year'],
    ['每天两次', 'once a day', '每天两次', 'once a day'],
    ['逐月公布', 'published weekly', '逐月', 'weekly'],
    ['检查一次', 'inspected twice', '一次', 'twice'],
    ['三分之一', 'half', '三分之一', 'half'],
    ['一半', 'a third', '一半', 'a third'],
    ['三分之二的企业', 'a third of the firms', '三分之二', 'a third'],
    ['第三位', 'fourth', '第三位', '4th'],
    ['第一章', 'chapter two', '第一章', 'chapter 2'],
    ['第一条', 'article 2', '–', '2'],
    ['每周三次', 'twice a week', '每周三次', 'twice a week'],
    ['每天一次', 'three times a day', '–', '3'],
    ['第二条', 'article 1', '–', '1'],
    ['第一款', 'the second paragraph', '第一款', '2nd'],
    ['PM2.5', 'PM10', 'PM2.5', 'PM10'],
    ['臭氧（O₃）的限值', 'The limit of NO2', 'O₃', 'NO2'],
    ['22时至次日6时', '10 pm to 7 am', '6', '7'],
    ['晚上10时至次日6时', '11 p.m. to 6 a.m.', '22', '23'],
    ['五千元以上五万元以下', 'five thousand to fifteen thousand yuan', '50000', '15000'],
    ['一百四十六条', 'one hundred and forty-five articles', '146', '145'],
  ])('%s is not %s', async (zh, en, onlyChinese, onlyEnglish) => {
    expect((await shown(term(zh, en))).map((fault) => fault.split('\n  ')[1])).toEqual([
      `The numbers differ between the languages: only in Chinese ${onlyChinese}; only in English ${onlyEnglish}.`,
    ]);
  });

  test.each([
    ['2022年为30，2023年为32。', '32 in 2022 and 30 in 2023.'],
    ['2022年为30，2023年为32。', 'In 2022 it was 32, in 2023 it was 30.'],
    ['处2万元至20万元，拒不改正的处10万元至100万元。', 'A fine of 100,000 to 1 million yuan, or 20,000 to 200,000 for refusal.'],
    ['罚款10万至100万；工业噪声2万至20万。', 'A fine of 20,000 to 200,000; for industrial noise 100,000 to 1 million.'],
    ['PM2.5 的限值为30，PM10 的为60。', 'The limits are 60 for PM2.5 and 30 for PM10.'],
    ['限值：细颗粒物30微克/立方米、二氧化氮40微克/立方米。', 'Limits: 40 µg/m³ for PM2.5, and 30 µg/m³ for nitrogen dioxide.'],
  ])('the same numbers that belong to something else: %s / %s', async (zh, en) => {
    expect(await shown(term(zh, en))).toEqual([
      expect.stringMatching(/^content\/glossary\.yaml:4:9 .*\n.*put together in another way or order/),
    ]);
  });

  test.each([
    ['PM2.5 的限值为30，PM10 的为60。', 'The limits are 60 for PM10 and 30 for PM2.5.'],
    ['PM2.5 由35降为30，PM10 由70降为60。', 'PM2.5 went from 35 to 30 and PM10 from 70 to 60.'],
    ['PM2.5 和 PM10 的限值分别是30和60。', 'The limits are 30 and 60 for PM2.5 and PM10.'],
    ['PM2.5 为30，比 PM10 的60低。', 'The limit for PM10, 60, is above that for PM2.5, 30.'],
  ])('the same numbers of the same pollutants in another order are left alone: %s / %s', async (zh, en) => {
    expect(await shown(term(zh, en))).toEqual([]);
  });

  test('in an article: by the block, in its title and in its summary', async () => {
    const article = (title: string, summary: string, ...blocks: string[]) =>
      `---\ntitle: ${title}\nsummary:\n  - ${summary}\n---\n${blocks.join('\n\n')}\n`;
    const faults = await shown({
      'questions/q/zh.mdx': article('12个问题', '每月15日前。', '2013年为89.5。', '## 二', '- 第31条\n- 2026年', '**7**个工作日。'),
      'questions/q/en.mdx': article(
        '13 questions',
        'By the 5th.',
        '89.5 in 2013.',
        '## Two',
        '- article 31\n- 2025',
        'Within **20** working days in 2026.',
      ),
    });
    expect(faults).toEqual([
      expect.stringMatching(/^content\/questions\/q\/en\.mdx:2:8 {2}title .*\n.* only in Chinese 12; only in English 13\.$/),
      expect.stringMatching(/^content\/questions\/q\/en\.mdx:4:5 {2}summary.* .*\n.* only in Chinese 15; only in English 5\.$/),
      expect.stringMatching(/^content\/questions\/q\/en\.mdx:11:3 .*\n.* only in Chinese 2026; only in English 2025\.$/),
      expect.stringMatching(/^content\/questions\/q\/en\.mdx:13:.*\n.* only in Chinese 7; only in English 20, 2026\.$/),
    ]);
  });
});

describe('a list of the front matter is compared item by item', () => {
  const inLists = (key: string, zh: string[], en: string[]) =>
    shown({
      'questions/q/zh.mdx': `---\ntitle: 题\n${key}:\n${zh.map((item) => `  - ${item}\n`).join('')}---\n`,
      'questions/q/en.mdx': `---\ntitle: Q\n${key}:\n${en.map((item) => `  - ${item}\n`).join('')}---\n`,
    });

  test.each(['summary', 'easy'])('what another item of %s has hides nothing', async (key) => {
    expect(
      await inLists(
        key,
        ['首次低于30。', '由35收严到25，2031年起为25。'],
        ['Under 30 for the first time.', 'From 35 to 30, and to 25 from 2031.'],
      ),
    ).toEqual([expect.stringMatching(/^content\/questions\/q\/en\.mdx:5:5 .*\n.*only in Chinese –; only in English 30\.$/)]);
    expect(await inLists(key, ['7天。', '20天。'], ['20 days.', '7 days.'])).toHaveLength(2);
  });

  test.each<[string, string[], string[]]>([
    ['the same in both', ['低于30。', '由35收严到30。'], ['Under 30.', 'From 35 to 30.']],
    ['a year said in the item before', ['2022年的计划。', '共34项。'], ['A plan of 2022.', 'In 2022 there are 34 tasks.']],
    ['other numbers of items', ['低于30。', '由35收严到30。'], ['Under 30; from 35 to 30.']],
  ])('left alone: %s', async (_, zh, en) => {
    expect(await inLists('summary', zh, en)).toEqual([]);
  });

  test('a year that no other item has is named', async () => {
    expect(await inLists('summary', ['2022年的计划。', '共34项。'], ['A plan of 2022.', 'In 2023 there are 34 tasks.'])).toHaveLength(1);
  });
});

test('in a table: row by row, in the columns of either language', async () => {
  const tasks = '序号,重点任务,重点任务(英文),工作措施,工作措施(英文)\n';
  const faults = await shown({
    'tasks/plan.csv': `${tasks}1,编制10个方案,Draw up 10 schemes,办12件,Do 21\n2,编制10个方案,Draw up 12 schemes,,Do 5\n`,
    'progress/2026-01.csv': '单位,任务,进展说明,进展说明(英文)\nju,1,已办3件。,Four are done.\n',
  });
  expect(faults).toEqual([
    expect.stringMatching(/^content\/progress\/2026-01\.csv:2:4 {2}note .*\n.* only in Chinese 3; only in English 4\.$/),
    expect.stringMatching(/^content\/tasks\/plan\.csv:2:5 {2}measure .*\n.* only in Chinese 12; only in English 21\.$/),
    expect.stringMatching(/^content\/tasks\/plan\.csv:3:3 {2}keyTask .*\n.* only in Chinese 10; only in English 12\.$/),
  ]);
});

test.each<[string, string, string]>([
  ['days of good PM2.5, which are not five', '最长的一段，PM2.5 连续227天优良。', 'The longest run of good PM2.5 days was 227.'],
  ['a class of a standard', '国家二级标准', 'the national class 2 standard'],
  ['three waters', '三水统筹', 'the three waters together'],
  ['a manner of speaking', '用五分钟看懂。', 'A quick read.'],
  ['the name of a pollutant', 'PM2.5 下降。', 'Fine particles fell.'],
  ['a million in words', '罚款100万元。', 'A fine of a million yuan.'],
  ['a year in months', '为期一年。', 'It lasts twelve months.'],
  ['a unit of ten thousand', '金额以万元计。', 'Amounts in 10,000 yuan.'],
  ['yuan and jiao', '每吨一元二角。', '1.2 yuan a tonne.'],
  ['yuan, jiao and fen', '每度3元5角2分。', '¥3.52 for each kWh.'],
  ['yuan and jiao in both', '两元五角', 'two yuan five jiao'],
  ['yuan and fen', '1.05元', '1 yuan and 5 fen'],
  ['amounts in full', '罚款0.5万元至5万元。', 'A fine of 5,000 to 50,000 yuan.'],
  ['a range with one 万', '罚款2至20万元。', 'A fine of 20,000 to 200,000 yuan.'],
  ['hundreds of millions', '1.2亿立方米', '120 million m³'],
  ['a year in Han digits', '二〇二六年', '2026'],
  ['a five-year plan', '“十四五”规划', 'the 14th Five-Year Plan'],
  ['half a year', '半年之内', 'within six months'],
  ['two that are both', '两个来源', 'both sources'],
  ['a third party', '第三方文本', 'a third-party copy'],
  ['numbers in words', '十五个工作日', 'fifteen working days'],
  ['twenty-one', '二十一天', 'twenty-one days'],
  ['the month of May', '2026年5月1日', '1 May 2026'],
  ['hours of a clock', '22时至次日6时', 'from 22:00 to 6:00'],
  ['hours of half a day', '22时至次日6时', '10 pm to 6 am'],
  ['hours of the evening', '晚上7点至9点半', 'from 7 to 9:30 p.m.'],
  ['hours of noon', '下午2时到5时', '2–5 pm'],
  ['thousands in words', '五千元以上五万元以下', 'five thousand to fifty thousand yuan'],
  ['hundreds in words', '一百四十六条', 'one hundred and forty-six articles'],
  ['an article in words', '第二百四十条', 'article two hundred and forty'],
  ['days in a range', '2026年3月5日至8日', '5 to 8 March 2026'],
  ['days in a list', '3月1日、15日和4月2日', '1 and 15 March, and 2 April'],
  ['a year said once', '2026年3月1日至4月5日', '1 March to 5 April 2026'],
  ['a day the American way', '2026年3月5日', 'March 5, 2026'],
  ['a month and another day', '2026年3月5日公布，5月3日施行', 'Issued on 5 March 2026, in force from 3 May'],
  ['a year in months', '一年之内', 'within twelve months'],
  ['weeks in days', '两周', '14 days'],
  ['a quarter in months', '每三个月', 'every quarter'],
  ['four times a year', '每季度一次', 'four times a year'],
  ['twice a year', '每半年', 'twice a year'],
  ['three times a week', '每周三次', 'three times a week'],
  ['a check each week', '每周检查一次', 'checked weekly'],
  ['each year by another word', '每年公布', 'annual publication'],
  ['a season of each year', '每年春天', 'each spring'],
  ['a day of each month', '每月15日前', 'by the 15th of each month'],
  ['the end of a month of each year', '每年3月底前', 'each year by the end of March'],
  ['half', '一半', 'half of it'],
  ['two thirds', '三分之二', 'two-thirds'],
  ['a third', '下降三分之一', 'down by a third'],
  ['tenths as per cent', '下降三成', 'a fall of 30%'],
  ['a place', '第三位', 'in third place'],
  ['a chapter', '第二章', 'chapter two'],
  ['a list of articles', '第1条、第2条', 'articles 1 and 2'],
  ['a third party and the first to tell', '第三方先说明', 'a third party says first'],
  ['a pollutant by its name', 'PM2.5和O₃', 'fine particles and ozone'],
  ['once it is done', '建成后两次检查', 'Once it stands, two checks'],
  ['values in another order', '2022年为30，2023年为32。', '30 in 2022 and 32 in 2023.'],
  ['the rest of a list', '《大气污染防治法》等十部法律', 'the Air Law and nine others'],
  ['a round number of people', '两千多万人口', 'over twenty million people'],
  ['ten days of a month', '本月上旬有3天重污染。', 'There were 3 heavily polluted days in the first ten days of the month.'],
  ['an hour and a half', '1个半小时', 'an hour and a half'],
  ['a decade', '10年间', 'in a decade'],
  ['working days of a list', '7个或者20个工作日', '7 or 20 working days'],
  ['a third in tenths', '约三成', 'about a third'],
  ['a fifth in tenths', '两成', 'a fifth of it'],
  ['a unit by its name', '35微克/立方米，2.5公里，20万元', '35 micrograms per cubic metre, 2.5 kilometres, ¥200,000'],
  ['a course', '2013年为89.5，2025年为27。', 'From 89.5 in 2013 to 27 in 2025.'],
  ['a range in English words', '处二万元以上二十万元以下罚款。', 'A fine of between twenty and two hundred thousand yuan.'],
  ['half of a million', '处50万元罚款。', 'A fine of half a million yuan.'],
  ['thousands written short', '处2万元至20万元罚款。', 'A fine of CNY 20k to 200k.'],
  ['a hundred thousand', '处十万元罚款。', 'A fine of a hundred thousand yuan.'],
])('left alone: %s', async (_, zh, en) => {
  expect(await shown(term(zh, en))).toEqual([]);
});

test.each<[string, string, string]>([
  ['working days', '收到后5个工作日内报告。', 'Report within 5 days of receipt.'],
  ['a part', '下降约二成。', 'It fell by about a quarter.'],
  ['how many times as much', '翻了一番。', 'It tripled.'],
  ['a half of the year', '上半年完成。', 'Done in the second half of the year.'],
  ['a plan of five years', '北京市第十四个五年规划。', 'Beijing’s thirteenth five-year plan.'],
  ['a unit', '降到27.0微克/立方米。', 'It fell to 27.0 mg/m³.'],
  ['a length', '监测河流2551.6公里。', 'Rivers of 2,551.6 miles are monitored.'],
  ['a currency', '处20万元罚款。', 'A fine of $200,000.'],
])('named: another word for %s', async (_, zh, en) => {
  expect(await shown(term(zh, en))).toHaveLength(1);
});

test('the portal of the tests says the same in both languages', async () => {
  expect(checkNumbers(await readProse(portalFolder, 'portal')).map((fault) => formatFault(fault, 'en'))).toEqual([]);
});
