import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columnTable, exampleCase } from '../support/column-table.ts';
import { caseColumns } from '../../src/import/register.ts';
import { enforcementCase } from '../../src/schemas/case/case.ts';
import { csv, plan, smallCity } from '../support/intake.ts';

const guides = { zh: 'docs/zh/deliveries.md', en: 'docs/deliveries.md' } as const;

test.each(['zh', 'en'] as const)('the guide to deliveries (%s) lists the columns that the schema has', (lang) => {
  const [guide, table] = [readFileSync(guides[lang], 'utf8'), columnTable(lang)];
  // The lines that are missing or differ are printed alone, to be pasted into the table.
  expect(table.split('\n').filter((line) => !guide.includes(line))).toEqual([]);
  expect(guide).toContain(table);
});

test('every column of the guide has an example, and the example is imported', async () => {
  const columns = caseColumns.filter(({ meta }) => !meta.unlisted);
  expect(columns.filter(({ path }) => !exampleCase[path]).map(({ path }) => path)).toEqual([]);
  const { faults, effects } = await plan(
    smallCity(),
    csv([columns.map(({ header }) => header), columns.map(({ path }) => exampleCase[path]!)]),
  );
  expect([faults, effects.map(({ action }) => action)]).toEqual([[], ['new']]);
  expect(Object.keys(enforcementCase.shape).filter((name) => name !== 'slug')).toEqual(columns.map(({ path }) => path));
});
