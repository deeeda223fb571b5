import type { z } from 'astro/zod';
import type { Lang } from '../domain/language.ts';
import { fieldMeta, shapeOf } from './fields.ts';

/** The label of a field of a record type. */
export const fieldLabel = (schema: z.ZodType, field: string, lang: Lang): string => fieldMeta(shapeOf(schema)[field]!)![lang];

/** The label of a field at the head of a table. */
export const shortLabel = (schema: z.ZodType, field: string, lang: Lang): string => {
  const { short, ...whole } = fieldMeta(shapeOf(schema)[field]!)!;
  return (short ?? whole)[lang];
};
