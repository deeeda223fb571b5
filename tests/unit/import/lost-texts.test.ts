import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { english, officialHeaders, places, plan, rowOf, smallCity, workbook } from '../../support/intake.ts';

const rows = [officialHeaders, rowOf()];

test('a cell whose words a damaged workbook has lost is refused by its name', async () => {
  const parts = unzipSync(await workbook({ name: '案件', rows }));
  const name = 'xl/worksheets/sheet1.xml';
  parts[name] = strToU8(strFromU8(parts[name]!).replace(/(<c r="G2" t="s"><v>)\d+/, '$1999'));
  await expect(plan(smallCity(), zipSync(parts))).rejects.toMatchObject({
    messages: { zh: expect.stringMatching(/“案件”的 G2/), en: expect.stringMatching(/^G2 of the sheet "案件"/) },
  });
});

test('a sheet that is called a draft waits for a yes', async () => {
  const { faults, doubts } = await plan(smallCity(), await workbook({ name: '作废', rows }));
  expect([english(faults), places(doubts), english(doubts)]).toEqual([[], ['A1'], [expect.stringContaining('"作废"')]]);
});
