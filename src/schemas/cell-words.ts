import type { z } from 'astro/zod';
import { notLimited } from '../domain/cases/absence.ts';
import { isTranslation, type Lang } from '../domain/language.ts';
import type { FieldMeta } from './fields.ts';
import { isKind, titleOf, usesOf, type Kind, type Named } from './index.ts';
import { heldValues, isTranslated } from './walk.ts';

/** The records that a value may refer to, and the languages in which they are published, where that is not all; a store knows them. */
export type NamedRecords = { find: (kind: Kind, id: string) => Named | undefined; languages?: readonly Lang[] };

/**
 * A value of a field in words, Chinese as records are unless asked otherwise: a choice by its label, what it refers to by
 * the name by which a table may name it, a list joined by `between`.
 */
export function cellWords(records: NamedRecords, meta: FieldMeta | undefined, value: unknown, between = ';', lang: Lang = 'zh'): string {
  const one = (single: unknown): string => {
    if (meta?.ref && isNamedInTables(meta.ref)) return nameIn(records, meta.ref, String(single), lang);
    if (isTranslation(lang) && single === meta?.withoutEnd) return notLimited;
    return meta?.choices?.[String(single)]?.[lang] ?? cellIn(lang, single);
  };
  if (value === undefined) return '';
  return Array.isArray(value) ? value.map(one).join(between) : one(value);
}

/** A group of fields, or a list of such groups, in words of one language; what it refers to by its name. */
export function groupWords(records: NamedRecords, schema: z.ZodType, value: unknown, lang: Lang): string {
  if (Array.isArray(value)) return value.map((one) => inWords([one])).join(';');
  return inWords(value);
  function inWords(held: unknown): string {
    return [...heldValues(schema, held)].map(({ meta, value: single }) => wordsOf(meta, single)).join(' ');
  }
  function wordsOf(meta: FieldMeta, single: unknown): string {
    if (isTranslated(single)) return single[lang] ?? single.zh;
    return meta.ref ? nameIn(records, meta.ref as Kind, String(single), lang) : cellWords(records, meta, single, ';', lang);
  }
}

/** Whether tables refer to records of a kind by name. Facts are referred to by their own ids. */
const isNamedInTables = (kind: string): kind is Kind => isKind(kind) && usesOf(kind).knownAs !== undefined && !usesOf(kind).ofFacts;

function nameIn(records: NamedRecords, kind: Kind, id: string, lang: Lang): string {
  const record = records.find(kind, id);
  const name = record && titleOf(record);
  return name?.[lang] ?? name?.zh ?? id;
}

const answers: Record<Lang, Record<'true' | 'false', string>> = { zh: { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } };

/** A value as a cell's words, in Chinese as records are. */
export const cellText = (value: unknown): string => cellIn('zh', value);

/** A value as a cell's words in a language. */
export function cellIn(lang: Lang, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return answers[lang][`${value}`];
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .map((one) => cellIn(lang, one))
    .filter(Boolean)
    .join(' ');
}
