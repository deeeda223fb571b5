import type { z } from 'astro/zod';
import { expect, test } from 'vitest';
import type { Bilingual } from '../../../src/domain/language.ts';
import { wordsBelow } from '../../../src/i18n/words.ts';
import { innerSchema, mapValues, ownMeta } from '../../../src/schemas/fields.ts';
import { kinds } from '../../../src/schemas/kinds.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../../src/schemas/**/*.ts', { eager: true });

/** Words that a schema has too, where they stand for something else. */
const allowed: Record<string, string> = {
  'caseMark.rectificationOverdue': 'marks the record of a case, by the same rule as a finding of an inspection',
  'caseMark.rectifying': 'marks the record of a case, among marks that a finding of an inspection has not',
  'columnType.policy': 'a type of column from the list of the Guidelines for Government Websites, which sets its words',
  'corrections.what': 'what was changed, by its page; a requirement calls its content so',
  'export.licence': 'under which a file is exported, not the licence of one indicator',
  'export.source': 'which portal a file comes from, not where a fact was read',
};

/** Keys that have the words of another one: a name of one of a family, which is looked up by what it names, stands for something of its own. */
const twice: Record<string, string> = {
  'analysis.bar.cases analysis.bar.years analysis.column.cases': 'bars are named by their part of a page, columns by their figure',
  'analysis.bar.fines analysis.column.median': 'bars are named by their part of a page, columns by their figure',
  'analysis.by.district feeds.group.district': 'an analysis, and a group of feeds',
  'analysis.by.violation feeds.group.violation': 'an analysis, and a group of feeds',
  'analysis.column.fined range.anyFine': 'a figure, and a filter that the script of the search writes',
  'analysis.column.late publication.late': 'a figure, and a value of a filter',
  'analysis.column.repeats analysis.part.repeats': 'a figure, and a part of a page',
  'columnType.explained home.explainers': 'a type of column as the Guidelines set its words, and a heading of the home page',
  'digest.corrections feeds.group.corrections': 'what a week brought, and a group of feeds',
  'digest.title feeds.group.weekly': 'a page, and a group of feeds',
  'document.event.issued owner.published': 'what happened to a document, and the day of a page',
  'nav.search search.button': 'a place, and what a button does',
  'reading.contrast.normal reading.size.normal reading.width.normal': 'each is what its setting is without a choice',
};
/** Keys that have a label’s words in one language and not in the other, by what they are. */
const oneSided = {
  zh: {
    'one where the label is of many, or many where it is of one': 'documents.plans units.departments inspections.findings',
    'a sheet': 'export.sheet',
    'a file to take away, where the label is of policy documents': 'data.file',
    'a heading or a mark, shorter or longer than the name of a field':
      'case.law text.sources data.files demo.mark glossary.term range.date',
    'an event in words': 'timeline.corrected timeline.rectifyBy',
    'a sort of value, or a column of the dictionary':
      'case.value data.label data.type.date data.type.documentNumber data.type.reference data.type.url',
    'a status, where the label is of a field that says why': 'documentStatus.unknown',
    'a section of government websites': 'columnType.explained home.explainers',
    'an invitation, where the label is of a section': 'home.actRead',
    'a setting, not a standard': 'reading.contrast.normal reading.size.normal reading.width.normal',
    'what a file says of itself': 'export.about',
  },
  en: {
    'how many there are; Chinese counts in other words':
      'analysis.bar.cases analysis.bar.years analysis.column.cases export.rows export.sheet units.tasksCount',
    'what the portal judges of a rectification, and no decision': 'case.rectificationStatus',
    'the questions on a page of a case':
      'case.law case.penalty case.rectification case.status case.tasks case.what case.who facet.matter facet.subject question.limit',
    'an event in words':
      'document.event.formed document.event.issued owner.published timeline.publicityEnded timeline.publicityEnds timeline.published timeline.repaired timeline.statement',
    'a heading, shorter than the name of a field': 'document.contents document.validity indicators.stations unit.indicators law.oldArticle',
    'a column of the dictionary': 'data.field',
    'corrections of a week or in a feed': 'digest.corrections feeds.group.corrections',
    'a section of government websites': 'columnType.news',
    'a figure, by which it is filtered or sorted': 'range.fine search.sort.fine',
    'another word that English writes the same': 'document.none progress.before',
  },
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

test('words that mean the same stand under one key', () => {
  const [zh, en] = [wordsBelow('zh', ['']), wordsBelow('en', [''])];
  const keys = Map.groupBy(Object.keys(zh), (key) => JSON.stringify([zh[key], en[key]]));
  const shared = [...keys.values()].filter((own) => own.length > 1).map((own) => own.toSorted().join(' '));
  expect(shared.toSorted()).toEqual(Object.keys(twice));
});

test.each([
  ['zh', 'en'],
  ['en', 'zh'],
] as const)('what has a label’s words in %s alone stands for something else', (lang, other) => {
  const words = { zh: wordsBelow('zh', ['']), en: wordsBelow('en', ['']) };
  const translations = Map.groupBy(labels, (label) => label[lang]);
  const repeating = Object.keys(words[lang]).filter((key) => {
    const same = translations.get(words[lang][key]!);
    return same && !same.some((label) => label[other] === words[other][key]);
  });
  expect(repeating.toSorted()).toEqual(
    Object.values(oneSided[lang])
      .flatMap((keys) => keys.split(' '))
      .toSorted(),
  );
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

test('to readers too a topic is no theme, and what a number is in is no unit, which is an organisation', () => {
  const themes = Object.entries(wordsBelow('en', [''])).filter(
    ([key, words]) => /\bthemes?\b/i.test(words) && !key.startsWith('reading.theme'),
  );
  expect(themes).toEqual([]);
  const measured = labels.filter(({ en }) => /\bunits? of\b/i.test(en)).map(({ en }) => en);
  expect(measured).toEqual([]);
});
