import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

const namedAfter = async (file: string, from: string, to: string): Promise<string[]> => {
  const content = copyOfContent();
  edit(content, file, from, to);
  const { faults } = await loadContent(content, 'content', undefined, () => '2026-11-24');
  return faults.map(({ severity, field, message }) => `${severity} ${field}: ${message.en}`);
};
const cases = 'cases/2026.csv';

test.each([
  ['a decision of 1926', cases, '2026-01-03,2099', '1926-01-03,2099', 'decidedOn: 1926-01-03 is before the year 2000'],
  [
    'a decision of another year than its number',
    cases,
    '2026-01-03,2099',
    '2019-01-03,2099',
    'decisionNumber: The number is of 2026, but the',
  ],
  ['a case hidden for 36 years', cases, '东浦区,2026-01-07', '东浦区,2062-01-07', 'publishedOn: 2062-01-07 is more than a year ahead'],
  ['news of the year 1', 'news/portal-opens/index.yaml', '2026-11-20', '0001-01-01', 'publishedOn: 0001-01-01 is before the year 2000'],
  ['news far ahead', 'news/portal-opens/index.yaml', '2026-11-20', '2028-11-20', 'publishedOn: 2028-11-20 is more than a year ahead'],
  ['a deadline far ahead', 'tasks/plan-2025.csv', '2026-12-31', '2062-12-31', 'deadline: 2062-12-31 is after the year 2036'],
  [
    'a revision far ahead',
    'news/portal-opens/index.yaml',
    'demo: true',
    'demo: true\nupdatedOn: 2062-12-01',
    'updatedOn: 2062-12-01 is more than a year ahead',
  ],
  [
    'a change far ahead',
    'news/portal-opens/index.yaml',
    'demo: true',
    'demo: true\nchanges:\n  - { on: 2062-12-01, note: { zh: 改, en: Changed } }',
    'changes.0.on: 2062-12-01 is more than a year ahead',
  ],
])('%s is named', async (_, file, from, to, expected) => {
  expect(await namedAfter(file, from, to)).toContainEqual(expect.stringContaining(`warning ${expected}`));
});

test.each([
  ['a law of 1987', 'documents/air-law/index.yaml', /issuedOn: \S+/, 'issuedOn: 1987-09-05'],
  ['a number of last year, decided in January', cases, '临环罚〔2026〕9001号', '临环罚〔2025〕9001号'],
  ['news of next spring', 'news/portal-opens/index.yaml', '2026-11-20', '2027-04-01'],
  ['a deadline of the next plan', 'tasks/plan-2025.csv', '2026-12-31', '2035-12-31'],
])('%s is not', async (_, file, from, to) => {
  const content = copyOfContent();
  const found = typeof from === 'string' ? from : from.exec((await import('node:fs')).readFileSync(`${content}/${file}`, 'utf8'))![0];
  const named = await namedAfter(file, found, to);
  expect(named.filter((words) => /before the year|ahead|after the year|The number is of/.test(words))).toEqual([]);
});
