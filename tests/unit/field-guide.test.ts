import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeRuns, fieldParts } from '../../src/views/field-parts.ts';
import { fieldGuide } from '../../src/import/field-guide.ts';
import { columnsOf } from '../../src/content/table.ts';
import { shapeOf } from '../../src/schemas/fields.ts';
import { kindNames, kinds, usesOf } from '../../src/schemas/index.ts';

const guides = { zh: 'docs/zh/fields.md', en: 'docs/fields.md' } as const;

test.each(['zh', 'en'] as const)('the guide to the fields (%s) says of every field what the schemas have', (lang) => {
  expect(readFileSync(guides[lang], 'utf8') === fieldGuide(lang), `${guides[lang]} is stale: run "npm run columns"`).toBe(true);
});

test('every field of every kind is in it, with its choices', () => {
  const guide = fieldGuide('en');
  for (const kind of kindNames) {
    const { schema } = kinds[kind];
    const part = guide.split(`\n## ${kinds[kind].label.en}\n`)[1]!.split('\n## ')[0]!;
    if (usesOf(kind).layout === 'tables')
      for (const { header, meta } of columnsOf(schema)) expect(part.includes(`\`${header}\``), `${kind} ${header}`).toBe(!meta.unlisted);
    else for (const field of Object.keys(shapeOf(schema))) expect(part, kind).toMatch(new RegExp(`\`${field}(?:\\[\\])?[.\`]`));
  }
  expect(guide).toMatch(/`pace`|`推进方式` .*one of: even, steps \(In steps\)/);
  expect(guide).toContain('| `bands[].further[].when` | When it applies | yes | Such as “not put right” or “in serious cases”');
});

test.each(['zh', 'en'] as const)('of every field it says (%s) what it holds and of which sort that is', (lang) => {
  const fields = fieldParts(lang).flatMap((part) => part.fields.map((field) => ({ ...field, path: `${part.id} ${field.path}` })));
  expect(fields.length).toBeGreaterThan(400);
  expect(fields.filter(({ holds, type }) => !holds || !type).map(({ path }) => path)).toEqual([]);
  expect(fieldGuide(lang)).toMatch({ zh: /`openedOn` .* \| 日期 \| `2026-03-01` \|/, en: /`openedOn` .* \| day \| `2026-03-01` \|/ }[lang]);
  expect(fieldGuide(lang)).toMatch({ zh: /`reporting\.dueDay` .*1到28/, en: /`reporting\.dueDay` .*from 1 to 28/ }[lang]);
});

test('of a day, a month and a number it says which, not only that it is one', () => {
  const fields = fieldParts('en').flatMap((part) => part.fields.map((field) => ({ ...field, path: `${part.id} ${field.path}` })));
  const bare = fields.filter(({ holds }) => /^(?:a day, such as \S+|a month, such as \S+|a number)$/.test(holds));
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test.each(['zh', 'en'] as const)('the staff’s page (%s) has the fields of the guide, in its order', (lang) => {
  const shown = fieldParts(lang).flatMap(({ fields }) => fields.map(({ path, label }) => `| \`${path}\` | ${label} |`));
  const listed = [...fieldGuide(lang).matchAll(/^(\| `[^`]+` \| .*? \|) /gm)].map(([, line]) => line);
  expect(shown).toEqual(listed);
  const heads = [...fieldGuide(lang).matchAll(/^\| (.*) \|\n\| --- /gm)].map(([, head]) => head!.split(' | '));
  expect(fieldParts(lang).map(({ head }) => head)).toEqual(heads);
  expect(heads[0]).toHaveLength(6);
  expect(codeRuns('`a` 和 b')).toEqual([
    { text: 'a', isCode: true },
    { text: ' 和 b', isCode: false },
  ]);
});
