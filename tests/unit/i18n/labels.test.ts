import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import type { Bilingual } from '../../../src/domain/language.ts';
import { wordsBelow } from '../../../src/i18n/words.ts';
import { innerSchema, mapValues, ownMeta } from '../../../src/schemas/fields.ts';
import { kinds } from '../../../src/schemas/kinds.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/schemas/*.ts', { eager: true });

/** Words that a schema has too, where they stand for something else. */
const allowed: Record<string, string> = {
  'caseMark.rectifying': 'marks the record of a case, among marks that a finding of an inspection has not',
  'columnType.policy': 'a type of column from the list of the Guidelines for Government Websites, which sets its words',
  'corrections.what': 'what was changed, by its page; a requirement calls its content so',
  'export.licence': 'under which a file is exported, not the licence of one indicator',
  'export.source': 'which portal a file comes from, not where a fact was read',
};

const isBilingual = (held: unknown): held is Bilingual =>
  typeof held === 'object' && held !== null && 'zh' in held && 'en' in held && typeof held.zh === 'string' && typeof held.en === 'string';
const isSchema = (held: unknown): held is z.ZodType => typeof held === 'object' && held !== null && 'def' in held;

/** The label, short label and choices of every field, groups and lists entered. */
function fieldLabels(schema: z.ZodType): Bilingual[] {
  const meta = ownMeta(schema);
  const own = meta ? [meta, meta.short, ...Object.values(meta.choices ?? {})].filter(isBilingual) : [];
  const shape = 'shape' in schema ? Object.values(schema.shape as Record<string, z.ZodType>) : [];
  return [...own, ...[...shape, mapValues(schema) ?? innerSchema(schema)].filter(isSchema).flatMap(fieldLabels)];
}

const kindLabels = Object.values(kinds).flatMap((kind) =>
  [kind, ...Object.values('also' in kind ? kind.also : {})].flatMap((names) => Object.values(names).filter(isBilingual)),
);
/** What the files of schemas export beside schemas: words for choices, statuses and roles. */
const exported = Object.values(modules).flatMap((module) => Object.values(module));
const labels = [
  ...kindLabels,
  ...exported.filter(isSchema).flatMap(fieldLabels),
  ...exported
    .filter((held) => typeof held === 'object' && held !== null && !isSchema(held))
    .flatMap((held) => Object.values(held as object)),
  ...Object.values(kinds).flatMap(({ schema }) => fieldLabels(schema)),
].filter(isBilingual);

test('what a field, a choice or a kind is called stands in its schema alone', () => {
  const [zh, en] = [wordsBelow('zh', ['']), wordsBelow('en', [''])];
  const taken = new Set(labels.map((label) => JSON.stringify([label.zh, label.en])));
  const repeating = Object.keys(zh).filter((key) => taken.has(JSON.stringify([zh[key], en[key]])));
  expect(repeating.toSorted()).toEqual(Object.keys(allowed));
});

test('labels are found wherever a schema holds them', () => {
  expect(labels).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ zh: '行政处罚决定书文号', en: 'Decision number' }),
      { zh: '文号', en: 'Number' },
      expect.objectContaining({ zh: '公示结束', en: 'Publicity ended' }),
      { zh: '市级部门', en: 'Municipal department' },
      expect.objectContaining({ zh: '通俗解释', en: 'In plain words' }),
      expect.objectContaining({ zh: '易读版', en: 'Easy to read' }),
      { zh: '当事人', en: 'Parties' },
      { zh: '任务进展', en: 'Progress' },
    ]),
  );
});
