import { fieldHead, fieldsOf, fieldsOfKind, placeOf, type FieldLine } from '../content/field-list.ts';
import type { Lang } from '../domain/language.ts';
import { kindNames, kinds, usesOf, type Kind } from '../schemas/index.ts';
import { front } from '../schemas/shared.ts';

/** The fields of a kind for whoever fills them in: what it is called, where its records lie, and the heads of the columns that say it. */
export type FieldPart = { id: Kind | 'front'; title: string; place: string; head: readonly string[]; fields: readonly FieldLine[] };

/** Every field of every kind, and of the block at the head of a text, from the schemas: as docs/fields.md. */
export const fieldParts = (lang: Lang): FieldPart[] => [
  ...kindNames.map((kind) => ({
    id: kind,
    title: kinds[kind].label[lang],
    place: placeOf(kind, lang),
    head: fieldHead(usesOf(kind).layout === 'tables', lang),
    fields: fieldsOfKind(kind, lang),
  })),
  {
    id: 'front',
    title: { zh: '正文开头的标题部分', en: 'The block at the head of a text' }[lang],
    place: '`zh.mdx`、`en.mdx`',
    head: fieldHead(false, lang),
    fields: fieldsOf(front, lang),
  },
];

/** Words with a name of a file or field in backquotes, as plain words and code in turn. */
export const codeRuns = (written: string): { text: string; isCode: boolean }[] =>
  written.split('`').flatMap((text, index) => (text ? [{ text, isCode: index % 2 === 1 }] : []));
