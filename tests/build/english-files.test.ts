import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { filesOf, sharedSite } from '../support/site.ts';

const read = (name: string): string => readFileSync(path.join(sharedSite, name), 'utf8');
const pages = filesOf(sharedSite).filter((name) => name.startsWith('en/') && name.endsWith('.html'));
const tablesOf = (html: string): string[] => [...html.matchAll(/href="\/(data\/[^"]+\.csv)"/g)].map(([, name]) => name!);
const headOf = (name: string): string => read(name).split('\n', 1)[0]!;

test('every table that an English page leads to has English headers', () => {
  const tables = new Set(pages.flatMap((name) => tablesOf(read(name))));
  expect(tables.size).toBeGreaterThan(80);
  expect([...tables].filter((name) => /\p{Script=Han}/u.test(headOf(name)))).toEqual([]);
});

test('the table of one case holds what the great one holds of it, in each language', () => {
  for (const folder of ['data/', 'data/en/']) {
    const rows = parse(read(`${folder}cases.csv`), { bom: true }) as string[][];
    const [header, ...cases] = rows;
    expect(cases.length).toBeGreaterThan(50);
    for (const row of cases) expect(parse(read(`${folder}cases/${row[0]}.csv`), { bom: true })).toEqual([header, row]);
  }
});
