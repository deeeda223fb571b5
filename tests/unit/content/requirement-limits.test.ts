import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

/** What is said of a time limit as data in a city whose words for it are these. */
async function named(timeLimit: string, [timing, zh, en]: [timing: string, zh: string, en: string]): Promise<string[]> {
  const content = smallCity();
  write(content, 'documents/law/index.yaml', 'kind: law\nsubject: { zh: 处罚 }\nissuer: { zh: 人大 }\neffectiveOn: 2021-07-15\n');
  write(content, 'documents/law/zh.mdx', '---\ntitle: 法\n---\n正文。\n');
  const requirement =
    'matter: { zh: 撤回 }\ncategory: penalty\ncontent: { zh: 决定 }\nbasis: [{ document: law, articles: { zh: 第四十八条 } }]\n';
  const rest = `deadline: { zh: ${zh}, en: "${en}" }\ntiming: ${timing}\ntimeLimit: ${timeLimit}\nsubject: { zh: 机关 }\nsubjectKind: agency\n`;
  write(content, 'requirements/r.yaml', requirement + rest);
  const { faults } = await loadContent(content, 'content');
  return faults.filter(({ field }) => field === 'timeLimit').map((fault) => formatFault(fault, 'en').replace(/\s+/g, ' '));
}

test('a time limit that cannot be read is an error at its line, with the word and what may stand there', async () => {
  expect(await named('within 3 wokingDays of revision', ['workingDays', '3个工作日内', 'Within 3 working days'])).toEqual([
    expect.stringMatching(/requirements\/r\.yaml:7:\d+ .*Word 3, "wokingDays".*Did you mean "workingDays"/),
  ]);
});

test('a time limit holds the numbers of its words in both languages, and is of the kind beside it', async () => {
  const right = ['workingDays', '3个工作日内', 'Within 3 working days'] as [string, string, string];
  expect(await named('within 3 workingDays of revision', right)).toEqual([]);
  expect(await named('within 5 workingDays of revision', right)).toEqual([
    expect.stringContaining('holds 5 working days, and the time limit "3个工作日内" does not'),
    expect.stringContaining('holds 5 working days, and the time limit "Within 3 working days" does not'),
  ]);
  expect(await named('within 3 days of revision', right)).toContainEqual(
    expect.stringContaining('is of the kind days, and the timing is workingDays'),
  );
  expect(await named('by 03-end of year', ['dated', '每年3月底前', 'By the end of April each year'])).toEqual([
    expect.stringContaining('the end of March, and the time limit "By the end of April each year" does not'),
  ]);
});

test('a day of the month is that of the words, in either language', async () => {
  expect(await named('by day 25 of nextMonth', ['monthly', '每月15日前', 'By the 25th of each month'])).toEqual([
    expect.stringContaining('is day 25, and the time limit "每月15日前" names another'),
  ]);
  expect(await named('by day 15 of nextMonth', ['monthly', '次月15日前', 'By the 25th of the following month'])).toHaveLength(1);
});

test.each([
  ['at least yearly', ['yearly', '每年', 'Each year']],
  ['at least quarterly', ['quarterly', '至少每季度一次', 'At least once a quarter']],
  ['by day 15 of nextMonth', ['monthly', '每月15日前', 'By the 15th of each month']],
  ['promptly after emergencyEnd', ['promptly', '及时', 'Promptly']],
  ['before submission', ['before', '报送审批前', 'Before submission']],
  ['standing', ['continuous', '长期', 'At all times']],
  ['realTime', ['realTime', '实时', 'In real time']],
] as [string, [string, string, string]][])('left alone: %s', async (timeLimit, words) => {
  expect(await named(timeLimit, words)).toEqual([]);
});
