import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { write } from '../../support/content.ts';
import { damagedCity, outcomeOf } from '../../support/damaged-city.ts';

const folder = 'tests/fixtures/bad-content';
/** Damaged files of a content folder, named by their damage and, with underscores for slashes, by the file whose place they take. */
const damaged = parse<{ file: string; right: string }>(readFileSync(path.join(folder, 'manifest.csv')), { columns: true });
test('the city itself has no fault, and every damaged file is told of', async () => {
  expect((await outcomeOf(damagedCity())).faults.map(({ file, message }) => `${file} ${message.en}`)).toEqual([]);
  expect(damaged.map(({ file }) => file).toSorted()).toEqual(
    readdirSync(folder)
      .filter((name) => name !== 'manifest.csv')
      .toSorted(),
  );
});

test.each(damaged)('$file is $right', async ({ file, right }) => {
  const content = damagedCity();
  const place = file.slice(file.indexOf('__') + 2).replaceAll('_', '/');
  write(content, place, readFileSync(path.join(folder, file)));
  const { came, faults } = await outcomeOf(content);
  expect(right.split(' or '), faults.map((fault) => `${fault.file}:${fault.line} ${fault.message.en}`).join('\n')).toContain(came);
  // Whatever is wrong is told of the file itself, or of the one that names it.
  if (came !== 'accepted') expect(faults.map((fault) => fault.file).join('\n')).toMatch(/^content\//);
});
