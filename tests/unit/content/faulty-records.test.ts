import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { copyOfContent, edit, write } from '../../support/content.ts';

/** The errors of the tests' portal after an edit of one file. */
async function errorsAfter(file: string, change: (text: string) => string): Promise<string[]> {
  const content = copyOfContent();
  const before = readFileSync(path.join(content, file), 'utf8');
  const after = change(before);
  expect(after).not.toBe(before);
  write(content, file, after);
  const { faults } = await loadContent(content, 'content', undefined, () => '2026-11-25');
  return faults.filter(({ severity }) => severity === 'error').map((fault) => formatFault(fault, 'en').replace('\n ', ''));
}

test.each<[string, string, [string, string], string]>([
  ['a plan with a slip', 'documents/plan-2025/index.yaml', ['2025-09-01', '2025-09-31'], '"2025-09-31" is not a date.'],
  ['a law that is no YAML', 'documents/air-law/index.yaml', ['kind: law', 'kind: ['], 'This is not valid YAML'],
  ['a page that every portal has', 'pages/about/index.yaml', ['publishedOn: 2', 'publishedOn: x2'], 'is not a date.'],
  ['all units', 'units.yaml', ['kind: department', 'kind: ['], 'This is not valid YAML'],
  ['a unit by whose name others call it', 'units.yaml', ['kind: department', 'kind: office'], '"office" is not one of the choices.'],
])('%s is named once, and not where others name it', async (_, file, [from, to], expected) => {
  expect(await errorsAfter(file, (text) => text.replace(from, to))).toEqual([expect.stringContaining(expected)]);
});

test('what is not there at all is named wherever it is missed', async () => {
  const content = copyOfContent();
  edit(content, 'documents/plan-2025/index.yaml', 'repeals: [plan-2022]', 'repeals: [plan-2021]');
  const { faults } = await loadContent(content, 'content');
  expect(faults.map(({ message }) => message.en)).toContainEqual(expect.stringContaining('"plan-2021" is not in'));
});
