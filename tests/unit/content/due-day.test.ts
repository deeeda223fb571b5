import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { edit, smallCity, write } from '../../support/content.ts';

/** What is said of a city whose units report by the 10th, where the clause behind it and a requirement that rests on it say something. */
async function named(clause: string, deadline = '每月10日前', articles = '第一条'): Promise<string[]> {
  const content = smallCity();
  edit(content, 'documents/plan/index.yaml', '每月10日前报告。', clause);
  write(
    content,
    'requirements/r.yaml',
    `matter: { zh: 进展 }\ncategory: progress\ncontent: { zh: 进展 }\nbasis: [{ document: plan, articles: { zh: ${articles} } }]\ndeadline: { zh: ${deadline} }\ntiming: monthly\nsubject: { zh: 各区 }\nsubjectKind: unit\n`,
  );
  const { faults } = await loadContent(content, 'content');
  return faults.filter(({ field }) => field === 'reporting.dueDay').map((fault) => formatFault(fault, 'en'));
}

test.each([
  ['每月20日前报告。', '20'],
  ['于次月十五日前报送上月进展。', '15'],
  ['每月 5 日至 8 日报送。', '5, 8'],
  ['下个月五号以前报送。', '5'],
])('another day in the clause behind the due day is named at it: %s', async (clause, days) => {
  const [fault, ...more] = await named(clause);
  expect(fault).toMatch(/^content\/portal\.yaml:9:\d+ {2}reporting\.dueDay 报送截止日 {2}\[warning\]\n/);
  expect(fault).toContain(`due on day 10 of the month here, but clause 1 of plan says day ${days}.`);
  expect(more).toEqual([]);
});

test('another day in a requirement that rests on the clause is named', async () => {
  expect(await named('每月10日前报告。', '每月15日前')).toEqual([expect.stringContaining('but content/requirements/r.yaml says day 15')]);
});

test.each<Parameters<typeof named>>([
  ['每月10日前报告。'],
  ['每月十日前报告。'],
  ['每月5日至10日报送。'],
  ['每月报告。通知自2026年3月15日起施行。'],
  ['每月10日前报告。', '每月15日前', '第二条'],
  ['每月10日前报告。', '15个工作日内'],
])('left alone: %s', async (...words) => {
  expect(await named(...words)).toEqual([]);
});
