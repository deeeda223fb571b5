import type { z } from 'astro/zod';
import type { Translated } from '../domain/language.ts';
import { innerSchema, isList, mapValues, ownMeta, type FieldMeta } from './fields.ts';

/** A single value of a record, where it stands, and the uses of its field. A translated text is one value. */
export type HeldValue = { path: readonly PropertyKey[]; meta: FieldMeta; value: unknown };

/**
 * Every single value of a record, including those in groups and lists, in the order of the schema. A record that does not
 * fit its schema is walked as far as possible.
 */
export function* heldValues(schema: z.ZodType, value: unknown, path: readonly PropertyKey[] = []): Generator<HeldValue> {
  if (value === undefined || value === null) return;
  const own = ownMeta(schema);
  const { shape } = schema as unknown as { shape?: Record<string, z.ZodType> };
  const inner = innerSchema(schema);
  const values = mapValues(schema) ?? (inner && mapValues(inner));
  if (values && typeof value === 'object') for (const [key, held] of Object.entries(value)) yield* heldValues(values, held, [...path, key]);
  else if (own) yield { path, meta: own, value };
  else if (shape)
    for (const [name, field] of Object.entries(shape)) yield* heldValues(field, (value as Record<string, unknown>)[name], [...path, name]);
  else if (inner && Array.isArray(value) && isList(schema))
    for (const [index, entry] of value.entries()) yield* heldValues(inner, entry, [...path, index]);
  else if (inner) yield* heldValues(inner, value, path);
}

export const isTranslated = (value: unknown): value is Translated => typeof value === 'object' && value !== null && 'zh' in value;
