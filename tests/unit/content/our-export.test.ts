import { readFileSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadCheckedContent, loadContent } from '../../../src/content/load.ts';
import { dataFiles } from '../../../src/publish/data/data-files.ts';
import { languages } from '../../../src/domain/language.ts';
import { tableName } from '../../../src/domain/page-address.ts';
import { Store } from '../../../src/store/store.ts';
import { kinds } from '../../../src/schemas/index.ts';
import { copyOfContent, write } from '../../support/content.ts';
import { asOf } from '../../support/portal.ts';

const recordsOf = async (folder: string, kind: 'articlesRead' | 'corrections' | 'progress' | 'tasks') =>
  (await loadCheckedContent(folder))[kind].map(({ id, fields }) => ({ id, fields })).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The tables of a kind put where those of the content stood: under their own names, or the whole under the name given. */
test.each(
  (
    [
      ['progress', undefined],
      ['corrections', '2026.csv'],
      ['tasks', 'plan-2025.csv'],
      ['articlesRead', 'air-law.csv'],
    ] as const
  ).flatMap(([kind, whole]) => languages.map((lang) => [kind, lang, whole] as const)),
)('the tables that the portal gives out of %s in %s are content again, with the same facts', async (kind, lang, whole) => {
  const folder = copyOfContent();
  const before = await recordsOf(folder, kind);
  const files = dataFiles(new Store(await loadCheckedContent(folder), asOf), lang);
  const own = tableName(kind, lang);
  const given = files.filter(({ path: name }) => (whole ? name === `${own}.csv` : name.startsWith(`${own}/`)));
  const { place } = kinds[kind];
  for (const name of readdirSync(path.join(folder, place))) rmSync(path.join(folder, place, name));
  for (const file of given) write(folder, path.join(place, whole ?? path.basename(file.path)), file.csv());
  expect(before.length).toBeGreaterThan(0);
  expect(await recordsOf(folder, kind)).toEqual(before);
});

test.each([
  ['progress/2026-10.csv', 'progress/2026-09.csv', '2:2', '2026-09'],
  ['progress/2026-10.csv', 'progress.csv', '2:2', '2025-09'],
  ['articles-read/plan-2025.csv', 'articlesRead.csv', '2:2', 'air-law'],
])('a table that the portal gave out is no other one: %s is not %s', async (place, given, at, stated) => {
  const folder = copyOfContent();
  const files = dataFiles(new Store(await loadCheckedContent(folder), asOf));
  write(folder, place, files.find(({ path: name }) => name === given)!.csv());
  const { faults } = await loadContent(folder);
  const reported = faults.filter(({ severity }) => severity === 'error').map((fault) => formatFault(fault, 'en'));
  expect(reported[0]).toContain(`${place}:${at}`);
  expect(reported[0]).toContain(`This row is of "${stated}"`);
});

test('the public table of cases, which lacks what is withdrawn or ended, is led to the import', async () => {
  const folder = copyOfContent();
  const files = dataFiles(new Store(await loadCheckedContent(folder), asOf));
  write(folder, 'cases/2026.csv', files.find(({ path: name }) => name === 'cases/2026.csv')!.csv());
  const { faults } = await loadContent(folder);
  const reported = faults.filter(({ file }) => file.endsWith('cases/2026.csv')).map((fault) => formatFault(fault, 'en'));
  expect(reported).toEqual([expect.stringMatching(/cases\/2026\.csv:1:1[^]*npm run import/)]);
});

test('a table of an indicator that the portal gives out is one of its content again, with the same numbers', async () => {
  const folder = copyOfContent();
  const numbersOf = async () => (await loadCheckedContent(folder)).observations;
  const before = await numbersOf();
  const files = dataFiles(new Store(await loadCheckedContent(folder), asOf));
  for (const id of ['pm25-annual', 'pm25-stations', 'co-stations']) {
    write(folder, `indicators/data/${id}.csv`, files.find(({ path: name }) => name === `indicators/${id}.csv`)!.csv());
    const series = id === 'pm25-annual' ? '' : ', series: station, validHours: valid_hours';
    const text = readFileSync(path.join(folder, `indicators/${id}.yaml`), 'utf8').replace(/table:[^]*$/, '');
    write(folder, `indicators/${id}.yaml`, `${text}table: { file: data/${id}.csv, period: period, value: value${series} }\n`);
  }
  rmSync(path.join(folder, 'indicators/data/stations-monthly.csv'));
  expect(await numbersOf()).toEqual(before);
});
