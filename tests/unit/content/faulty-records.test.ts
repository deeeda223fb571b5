import { readFileSync, rmSync } from 'node:fs';
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

test.each(['', '42\n'])('a portal.yaml of %j is one fault, and nothing else is blamed for it', async (text) => {
  expect(await errorsAfter('portal.yaml', () => text)).toEqual([expect.stringContaining('Expected a group of fields here.')]);
});

test('a portal.yaml that is not there is one fault', async () => {
  const content = copyOfContent();
  rmSync(path.join(content, 'portal.yaml'));
  const { faults } = await loadContent(content, 'content');
  expect(faults.filter(({ severity }) => severity === 'error').map(({ message }) => message.en)).toEqual(['This file is missing.']);
});

test('a table of many unknown columns and a list of many bad ids end in a list that can be read', async () => {
  const columns = Array.from({ length: 3000 }, (_, index) => `列${index}`).join(',');
  expect((await errorsAfter('cases/2026.csv', (held) => held.replace('\n', `,${columns}\n`))).length).toBeLessThan(600);
  const ids = Array.from({ length: 3000 }, (_, index) => `"Bad Id ${index}": { term: { zh: 词 } }\n`).join('');
  expect((await errorsAfter('glossary.yaml', () => ids)).length).toBeLessThan(600);
});

test('the clause on which the reports rest is one of its document', async () => {
  expect(await errorsAfter('portal.yaml', (held) => held.replace('clause: "3"', 'clause: "99"'))).toEqual([
    expect.stringMatching(/portal\.yaml:16:\d+ {2}reporting\.clause "plan-2025" has no clause "99"\. It has: /),
  ]);
});

test('where portal.yaml cannot be read, messages name the folder that was given all the same', async () => {
  const content = copyOfContent();
  edit(content, 'portal.yaml', 'demo: true\n', 'demo: maybe\n');
  edit(content, 'documents/plan-2025/index.yaml', 'repeals: [plan-2022]', 'repeals: [plan-2021]');
  const { faults } = await loadContent(content, 'city/of/ours');
  expect(faults.map(({ message }) => message.en).join('\n')).toContain('They live in city/of/ours/documents.');
});
