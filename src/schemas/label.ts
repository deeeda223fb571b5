import type { z } from 'astro/zod';
import type { Lang } from '../domain/language.ts';
import { fieldMeta } from './fields.ts';
import { kinds, type Fields, type Kind } from './index.ts';

/** What a field of a kind is called in a language: the words that its header, its form and the data dictionary use too. */
export function labelOf<K extends Kind>(kind: K, field: keyof Fields<K> & string, lang: Lang): string {
  const { shape } = kinds[kind].schema as unknown as { shape: Record<string, z.ZodType> };
  const label = fieldMeta(shape[field]!);
  if (!label) throw new Error(`The field ${kind}.${field} has no label.`);
  return label[lang];
}
