import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleOf, withColumns } from '../../src/import/guide-columns.ts';
import { enforcementCase } from '../../src/schemas/case/case.ts';
import { csv, plan, smallCity } from '../support/intake.ts';
import { listedColumns } from '../../src/import/register.ts';

const guides = { zh: 'docs/zh/deliveries.md', en: 'docs/deliveries.md' } as const;

test.each(['zh', 'en'] as const)('the guide to deliveries (%s) lists the columns that the schema has', (lang) => {
  const guide = readFileSync(guides[lang], 'utf8');
  expect(withColumns(guide, lang) === guide, `${guides[lang]} is stale: run "npm run columns"`).toBe(true);
});

test('every column of the guide has an example, and the example is imported', async () => {
  const withoutExample = listedColumns.filter((column) => !exampleOf(column)).map(({ path }) => path);
  expect(withoutExample, 'these fields need an `example` in their schema').toEqual([]);
  const { faults, effects } = await plan(smallCity(), csv([listedColumns.map(({ header }) => header), listedColumns.map(exampleOf)]));
  expect([faults, effects.map(({ action }) => action)]).toEqual([[], ['new']]);
  expect(Object.keys(enforcementCase.shape).filter((name) => name !== 'slug')).toEqual(listedColumns.map(({ path }) => path));
});

test('a guide that is stale gets the line that it lacks and keeps what stands around its list', () => {
  const guide = readFileSync(guides.zh, 'utf8');
  const stale = guide.replace(/^\| 违法事实 .*\n/m, '').replace('| 另案处理 |', '| 旧例 |');
  expect(stale).not.toBe(guide);
  expect(withColumns(stale, 'zh')).toBe(guide);
  expect(withColumns('# 别的文件\n', 'zh')).toBeUndefined();
});
