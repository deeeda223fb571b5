import { expect, test } from 'vitest';
import { writeCsv } from '../../../src/content/write-csv.ts';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { lastDayOfPublicity } from '../../../src/domain/law/publicity.ts';
import { write } from '../../support/content.ts';
import { english, manyRows, officialHeaders, plan, rowOf, smallCity } from '../../support/intake.ts';

test.each([
  ['2026-09-15', '2029-09-15'],
  ['2024-02-29', '2027-02-28'],
  // It would have ended before the rule was in force.
  ['2023-03-31', undefined],
  ['2023-04-01', '2026-04-01'],
])('a decision of %s is public to %s at the most', (decidedOn, last) => {
  expect(lastDayOfPublicity(decidedOn)).toBe(last);
});

test.each([
  ['2029-02-03', false],
  ['2029-02-04', true],
  ['2031-02-03', true],
])('publicity to %s of a decision of 2026-02-03 is named by check and by import: %s', async (publicityEnds, isNamed) => {
  const cells = { 处罚决定日期: '2026-02-03', 公示截止期: publicityEnds };
  const content = smallCity();
  const { warnings } = await plan(content, manyRows(cells));
  write(content, 'cases/2026.csv', writeCsv(officialHeaders, [rowOf(cells)]));
  const { faults } = await loadContent(content, 'content', undefined, () => '2026-11-25');
  const checked = faults.map((fault) => formatFault(fault, 'en')).filter((words) => words.includes('longer than 3 years'));
  expect(checked.map((words) => words.split('\n')[0])).toEqual(isNamed ? [expect.stringContaining('publicityEnds')] : []);
  expect(english(warnings).some((words) => words.includes('longer than 3 years'))).toBe(isNamed);
});
