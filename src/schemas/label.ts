import type { z } from 'astro/zod';
import type { Lang } from '../domain/language.ts';
import { fieldMeta, shapeOf } from './fields.ts';
import { kinds, type Fields, type Kind } from './index.ts';

/** What a field of a kind is called in a language: the words that its header, its form and the data dictionary use too. */
export function labelOf<K extends Kind>(kind: K, field: keyof Fields<K> & string, lang: Lang): string {
  const label = fieldMeta(shapeOf(kinds[kind].schema)[field]!);
  if (!label) throw new Error(`The field ${kind}.${field} has no label.`);
  return label[lang];
}

/** What a field of a record type is called in a language. */
export const fieldLabel = (schema: z.ZodType, field: string, lang: Lang): string => fieldMeta(shapeOf(schema)[field]!)![lang];

/** What a field of a record type is called at the head of a table, where its whole label is too long. */
export function shortLabel(schema: z.ZodType, field: string, lang: Lang): string {
  const { short, ...whole } = fieldMeta(shapeOf(schema)[field]!)!;
  return (short ?? whole)[lang];
}
