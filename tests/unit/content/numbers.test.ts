import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../../src/content/copy/check-numbers.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { portalFolder } from '../../support/portal.ts';

async function shown(files: Record<string, string>): Promise<string[]> {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) write(folder, name, text);
  return (await checkNumbers(folder, 'content')).map((fault) => formatFault(fault, 'en'));
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
    ['an amount in 亿', '投入1.2亿元。', 'An investment of 12 million yuan.', '120000000', '12000000'],
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
  ['a class of a standard', '国家二级标准', 'the national class 2 standard'],
  ['three waters', '三水统筹', 'the three waters together'],
  ['a manner of speaking', '用五分钟看懂。', 'A quick read.'],
  ['the name of a pollutant', 'PM2.5 下降。', 'Fine particles fell.'],
  ['a unit of ten thousand', '金额以万元计。', 'Amounts in 10,000 yuan.'],
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
])('left alone: %s', async (_, zh, en) => {
  expect(await shown(term(zh, en))).toEqual([]);
});

test('the portal of the tests says the same in both languages', async () => {
  expect((await checkNumbers(portalFolder, 'portal')).map((fault) => formatFault(fault, 'en'))).toEqual([]);
});
