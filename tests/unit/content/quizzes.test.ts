import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit, write } from '../../support/content.ts';

const place = 'explainers/air/en.mdx';
const asked = 'answer="2" limit="pm25-annual" on="2026-03-01"';

async function faultsOf(attributes: string, today = '2026-11-25'): Promise<string[]> {
  const content = copyOfContent();
  edit(content, place, asked, attributes);
  const { faults } = await loadContent(content, 'content', undefined, () => today);
  return faults.filter(({ file }) => file.endsWith(place)).map((fault) => formatFault(fault, 'en'));
}

test.each([
  ['the limit of today', asked.replace(' on="2026-03-01"', '')],
  ['the limit of an earlier day', 'answer="3" limit="pm25-annual" on="2026-02-28"'],
])('a question about a limit is answered by %s', async (_, attributes) => {
  expect(await faultsOf(attributes)).toEqual([]);
});

test.each([
  [
    'the limit of another year',
    'answer="3" limit="pm25-annual"',
    'content/explainers/air/en.mdx:33:1  Quiz  [warning]\n  The answer is "35 µg/m³", but the limit that holds on 2026-11-25 is 30 (GB 3095-2026).',
  ],
  ['the limit of another day', asked.replace('03-01', '02-28'), 'the limit that holds on 2026-02-28 is 35 (GB 3095-2012)'],
  ['a limit that names no indicator', 'answer="2"', 'Name the indicator in limit (such as limit="pm25-annual")'],
  ['an indicator without limits', 'answer="2" limit="co-stations"', '"co-stations" has no limit on 2026-11-25.'],
  ['an indicator that is none', 'answer="2" limit="pm26"', '"pm26"'],
  ['a day that is none', asked.replace('03-01', '02-30'), '"2026-02-30" is not a date.'],
])('a question about a limit is named by file and line: %s', async (_, attributes, words) => {
  expect((await faultsOf(attributes)).join('\n')).toContain(words);
});

/** What is said of the question when its words and options are others. */
async function askedWith(question: string, options: string, attributes: string): Promise<string> {
  const content = copyOfContent();
  edit(content, place, 'Since March 2026, what is the national class 2 limit for the yearly mean of PM2.5?', question);
  edit(content, place, `options="25 µg/m³|30 µg/m³|35 µg/m³" ${asked}`, `options="${options}" ${attributes}`);
  write(content, 'indicators/no2-annual.yaml', no2);
  write(content, 'indicators/data/no2-annual.csv', 'year,no2\n2025,24\n');
  const { faults } = await loadContent(content, 'content', undefined, () => '2026-11-25');
  return faults.flatMap((fault) => (fault.file.endsWith(place) ? [formatFault(fault, 'en')] : [])).join('\n');
}
const source = 'source: { title: { zh: 公报 } }';
const no2 = `name: { zh: 二氧化氮年均浓度 }\nmeasuredIn: { zh: 微克/立方米, en: µg/m³ }\ndefinition: { zh: 年均。 }\nreading: { zh: 降。 }\ntopics: []\nfrequency: yearly\n${source}\nlicence: { zh: 公开 }\ntable: { file: data/no2-annual.csv, period: year, value: no2 }\nlimits:\n  - { value: 40, name: { zh: 限值 }, standard: { zh: GB 3095-2012 }, ${source} }\n`;

test.each([
  ['What is the limit for PM2.5?', '25 µg/m³|30 µg/m³|35 µg/m³', 'pm25-annual'],
  ['What is the limit for nitrogen dioxide?', '30 µg/m³|40 µg/m³', 'no2-annual'],
  ['How much is allowed?', '40 µg/m³|50 µg/m³', 'no2-annual'],
  ['PM2.5 的年均限值是多少？', '约25|约30|约35', 'pm25-annual'],
  ['What is the limit for PM2.5?', '25|30|35', 'pm25-annual'],
  ['细颗粒物的国家标准是多少？', '二十五|三十|三十五', 'pm25-annual'],
])('a question about a limit without it is named with the fitting indicator: %s %s', async (question, options, indicator) => {
  expect(await askedWith(question, options, 'answer="2"')).toContain(`limit="${indicator}"`);
});

test.each([
  ['How many stations measure PM2.5?', '25|30|35'],
  ['What is the limit for answers, in months?', '3|6|9'],
  ['What is the limit for PM2.5?', 'It depends|There is none'],
])('a question about something else is left alone: %s %s', async (question, options) => {
  expect(await askedWith(question, options, 'answer="2"')).toBe('');
});

test.each([
  ['30到35微克/立方米', 'The answer is "30到35微克/立方米"'],
  ['30 to 35 µg/m³', 'The answer is "30 to 35 µg/m³"'],
  ['三十五微克/立方米', 'is 30 (GB 3095-2026)'],
  ['不知道', 'is 30 (GB 3095-2026)'],
  ['30 µg/m³ (GB 3095-2026)', ''],
  ['三十微克/立方米', ''],
  ['2026年起30微克/立方米', ''],
])('an answer names the limit and no other number: %s', async (right, words) => {
  const fault = await askedWith('What is the limit for PM2.5?', `25|${right}`, 'answer="2" limit="pm25-annual"');
  if (words) expect(fault).toContain(words);
  else expect(fault).toBe('');
});
