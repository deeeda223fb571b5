import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadCheckedContent, loadContent } from '../../../src/content/load.ts';
import { dataFiles } from '../../../src/publish/data/data-files.ts';
import { languages } from '../../../src/domain/language.ts';
import { tableName } from '../../../src/domain/page-address.ts';
import { Store } from '../../../src/store/store.ts';
import { copyOfContent, write } from '../../support/content.ts';
import { asOf } from '../../support/portal.ts';

const recordsOf = async (folder: string, kind: 'corrections' | 'progress' | 'tasks') =>
  (await loadCheckedContent(folder))[kind].map(({ id, fields }) => ({ id, fields })).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** The tables of a kind put where those of the content stood: under their own names, or the whole under the name given. */
test.each(
  (
    [
      ['progress', undefined],
      ['corrections', '2026.csv'],
      ['tasks', 'plan-2025.csv'],
    ] as const
  ).flatMap(([kind, whole]) => languages.map((lang) => [kind, lang, whole] as const)),
)('the tables that the portal gives out of %s in %s are content again, with the same facts', async (kind, lang, whole) => {
  const folder = copyOfContent();
  const before = await recordsOf(folder, kind);
  const files = dataFiles(new Store(await loadCheckedContent(folder), asOf), lang);
  const own = tableName(kind, lang);
  const given = files.filter(({ path: name }) => (whole ? name === `${own}.csv` : name.startsWith(`${own}/`)));
  for (const name of readdirSync(path.join(folder, kind))) rmSync(path.join(folder, kind, name));
  for (const file of given) write(folder, whole ? `${kind}/${whole}` : path.join(kind, path.basename(file.path)), file.csv());
  expect(before.length).toBeGreaterThan(0);
  expect(await recordsOf(folder, kind)).toEqual(before);
});

test('the public table of cases, which lacks what is withdrawn or ended, is led to the import', async () => {
  const folder = copyOfContent();
  const files = dataFiles(new Store(await loadCheckedContent(folder), asOf));
  write(folder, 'cases/2026.csv', files.find(({ path: name }) => name === 'cases/2026.csv')!.csv());
  const { faults } = await loadContent(folder);
  const reported = faults.filter(({ file }) => file.endsWith('cases/2026.csv')).map((fault) => formatFault(fault, 'en'));
  expect(reported).toEqual([expect.stringMatching(/cases\/2026\.csv:1:1[^]*npm run import/)]);
});
