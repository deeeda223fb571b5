import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../../src/content/load.ts';
import { smallCity, write } from '../../support/content.ts';

async function faultsWith(file: string, list: string) {
  const city = smallCity();
  const text = readFileSync(path.join(city, file), 'utf8').replace(/^clauses:\n.*\n/m, '');
  write(city, file, `${text.trimEnd()}\n${list}\n`);
  const { faults } = await loadContent(city, 'content');
  return faults.filter((fault) => fault.file === `content/${file}`);
}

test.each([
  ['portal.yaml', 'contacts:\n  - { label: { zh: 热线, en: Line }, valu: "12345" }', 'value', ['label', 'value', 'note']],
  ['documents/plan/index.yaml', 'clauses:\n  - { id: "9", titel: { zh: 条, en: Clause } }', 'title', ['id', 'title', 'text']],
  ['documents/plan/index.yaml', 'changes:\n  - { on: 2026-01-01, whta: { zh: 改, en: Changed } }', undefined, ['on']],
])('a mistyped field of an entry in a list of %s is named with those that there are: %s', async (file, entry, nearest, known) => {
  const faults = await faultsWith(file, entry);
  const { message } = faults.find(({ message }) => /is not known/.test(message.en))!;
  if (nearest) expect(message.en).toContain(`Nearest: "${nearest}".`);
  for (const name of known) expect(message.zh).toMatch(new RegExp(`可用字段：.*${name}`));
});

test('a missing field of an entry in a list is called by its name', async () => {
  const faults = await faultsWith('portal.yaml', 'contacts:\n  - { label: { zh: 热线, en: Line } }');
  expect(faults.find(({ field }) => field === 'contacts.0.value')?.label).toEqual({
    zh: expect.stringMatching(/\p{Script=Han}/u),
    en: expect.any(String),
  });
});
