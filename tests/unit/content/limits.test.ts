import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, write } from '../../support/content.ts';

const head =
  'name: { zh: 颗粒物 }\nmeasuredIn: { zh: 微克/立方米 }\ndefinition: { zh: 年均。 }\nreading: { zh: 降。 }\ntopics: [air]\nfrequency: yearly\nbetter: lower\nsource: { title: { zh: 公报 } }\nlicence: { zh: 公开 }\ntable: { file: data/pm25-annual.csv, period: year, value: pm25 }\n';
const limit = (value: number, days: string) =>
  `  - { value: ${value}, ${days}, name: { zh: 年均限值 }, standard: { zh: 国标 }, source: { title: { zh: 标准 } } }\n`;

async function faultsOf(more: string): Promise<string[]> {
  const content = copyOfContent();
  write(content, 'indicators/fine.yaml', head + more);
  const { faults } = await loadContent(content, 'content');
  return faults.filter(({ file }) => file.endsWith('fine.yaml')).map((fault) => formatFault(fault, 'en'));
}
const inOrder = limit(35, 'to: 2026-02-28') + limit(30, 'from: 2026-03-01, to: 2030-12-31') + limit(25, 'from: 2031-01-01');

test.each([
  [
    'limits that overlap',
    `limits:\n${limit(35, 'to: 2026-03-31')}${limit(30, 'from: 2026-03-01')}`,
    'content/indicators/fine.yaml:13:24  limits.1.from\n  The limits 35 and 30 overlap: the first holds to 2026-03-31, the second from 2026-03-01.',
  ],
  [
    'a limit without an end before another',
    `limits:\n${limit(35, 'from: 2012-01-01')}${limit(30, 'from: 2026-03-01')}`,
    'the first has no end',
  ],
  [
    'days without a limit, whatever the order',
    `limits:\n${limit(30, 'from: 2026-03-01')}${limit(35, 'to: 2025-12-31')}`,
    'fine.yaml:12:24  limits.0.from\n  From 2026-01-01 to 2026-02-28 there is no limit.',
  ],
  [
    'a target that is the limit of another year',
    `limits:\n${inOrder}target: { value: 30, by: "2031", name: { zh: 年均限值 }, source: { title: { zh: 计划 } } }`,
    'fine.yaml:15:18  target.value\n  The target bears the name of a limit, but is 30; the limit of 2031 is 25 (国标).',
  ],
])('%s', async (_, more, words) => {
  const faults = await faultsOf(more);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain(words);
});

test('limits that follow each other, and a target that fits its year', async () => {
  expect(
    await faultsOf(`limits:\n${inOrder}target: { value: 30, by: "2030", name: { zh: 目标 }, source: { title: { zh: 计划 } } }`),
  ).toEqual([]);
});
