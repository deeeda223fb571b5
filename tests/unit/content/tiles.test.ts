import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, smallCity } from '../../support/content.ts';

async function faultsWith(unit: string): Promise<string[]> {
  const content = copyOfContent();
  appendFileSync(path.join(content, 'units.yaml'), `${unit}\n`);
  return (await loadContent(content, 'city')).faults.map((fault) => formatFault(fault, 'en'));
}

test('a new district without a place is an error that shows the grid', async () => {
  expect(await faultsWith('beishan: { name: { zh: 北山区, en: Beishan }, kind: district }')).toEqual([
    expect.stringMatching(
      /^city\/units\.yaml:\d+:\d+ {2}tile\n {2}"beishan" has no place on the grid: .*\n {4}1 {2}西岭区 东浦区\n {4}2 {2}·\u3000{2} 临港区$/,
    ),
  ]);
});

test('two districts at one place are an error at the later of them', async () => {
  expect(await faultsWith('beishan: { name: { zh: 北山区, en: Beishan }, kind: district, tile: { row: 1, column: 2 } }')).toEqual([
    expect.stringMatching(/^city\/units\.yaml:\d+:\d+ {2}tile\n {2}"beishan" and "dongpu" stand at one place/),
  ]);
});

test('a department, and a district that was dissolved, need none; nor does anybody where there is no grid', async () => {
  expect(
    await faultsWith(
      'old: { name: { zh: 老区, en: Old }, kind: district, reportsTo: 2025-12 }\nju: { name: { zh: 市水务局, en: Water }, kind: department }',
    ),
  ).toEqual([]);
  const { faults } = await loadContent(smallCity());
  expect(faults.filter(({ field }) => field === 'tile')).toEqual([]);
});
