import path from 'node:path';
import { expect, test } from 'vitest';
import { loadCheckedContent } from '../../../src/content/load.ts';
import { mergeRows } from '../../../src/import/merge.ts';
import { readRows } from '../../../src/import/read-rows.ts';
import { caseColumns, Register } from '../../../src/import/register.ts';
import { readSheets } from '../../../src/import/sheets.ts';
import { temporaryFolder, write } from '../../support/content.ts';
import { english, manyRows, plan, smallCity, today } from '../../support/intake.ts';

const numbered = (from: number, to: number) =>
  manyRows(...Array.from({ length: to - from }, (_, index) => ({ 行政处罚决定书文号: `东环罚〔2026〕${from + index}号` })));

/** How many rows of the register are looked at where so many new cases, and as many known ones, meet so many stored. */
async function steps(delivered: number, stored: number): Promise<number> {
  const folder = smallCity();
  write(folder, 'cases/2026.csv', numbered(1, stored + 1));
  const delivery = temporaryFolder();
  write(delivery, 'a.csv', numbered(stored + 1 - delivered, stored + 1 + delivered));
  const [register, content] = [await Register.open(folder, {}), await loadCheckedContent(folder)];
  const { rows } = readRows(await readSheets(path.join(delivery, 'a.csv')), 'a.csv', caseColumns, new Map());
  const { effects, faults } = mergeRows(register, rows, content, today);
  expect([faults, effects.filter(({ action }) => action === 'new').length, effects.length]).toEqual([[], delivered, 2 * delivered]);
  return register.visited;
}

test('after so many faults the rest of a delivery is counted and not looked at', async () => {
  const folder = smallCity();
  const faulty = manyRows(...Array.from({ length: 3000 }, () => ({ 处罚决定日期: '不详', '罚款金额(万元)': '#REF!', 备注: '#N/A' })));
  const refused = await plan(folder, faulty);
  expect(refused.faults.length).toBeLessThan(1500);
  expect(english(refused.faults).join()).toMatch(/from here on 2\d{3} rows were not looked at/);
  const ragged = await plan(folder, faulty.replaceAll('\n', ',\n').replace(',\n', '\n'));
  expect([ragged.faults.length, english(ragged.faults).at(-1)]).toEqual([501, expect.stringContaining('from here on 2500 rows')]);
});

test('each delivered row costs the same however many are delivered and stored', async () => {
  const few = await steps(20, 200);
  expect(few).toBeGreaterThanOrEqual(2 * 20);
  expect(few).toBeLessThanOrEqual(2 * 20 * 4);
  expect(await steps(20, 2000)).toBe(few);
  expect(await steps(200, 2000)).toBe(few * 10);
});
