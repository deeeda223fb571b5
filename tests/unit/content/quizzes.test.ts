import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit } from '../../support/content.ts';

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
