import type { z } from 'astro/zod';
import type { Lang } from '../domain/language.ts';
import { fieldMeta, innerSchema, shapeOf, type FieldMeta } from './fields.ts';
import { kinds, type Fields, type Kind } from './index.ts';

type Held<T> = NonNullable<T> extends readonly (infer Each)[] ? NonNullable<Each> : NonNullable<T>;
type Inside<T> = Held<T> extends object ? keyof Held<T> & string : never;
/** A field of a record type, or one of a group in it, such as `clauses.plain`. */
type FieldPath<F> = (keyof F & string) | { [Name in keyof F & string]: `${Name}.${Inside<F[Name]>}` }[keyof F & string];

/** What the records of a kind are called in a language. */
export const kindLabel = (kind: Kind, lang: Lang): string => kinds[kind].label[lang];

/** What a field of a kind is called in a language: the words that its header, its form and the data dictionary use too. */
export const labelOf = <K extends Kind>(kind: K, field: FieldPath<Fields<K>>, lang: Lang): string => metaIn(kind, field)[lang];

/** What a field of a kind is called at the head of a table or beside its value, where its whole label is too long. */
export const shortLabelOf = <K extends Kind>(kind: K, field: FieldPath<Fields<K>>, lang: Lang): string => short(metaIn(kind, field), lang);

/** What a field of a record type is called in a language. */
export const fieldLabel = (schema: z.ZodType, field: string, lang: Lang): string => fieldMeta(shapeOf(schema)[field]!)![lang];

/** What a field of a record type is called where its whole label is too long. */
export const shortLabel = (schema: z.ZodType, field: string, lang: Lang): string => short(fieldMeta(shapeOf(schema)[field]!)!, lang);

const short = ({ short: own, ...whole }: FieldMeta, lang: Lang): string => (own ?? whole)[lang];

function metaIn(kind: Kind, path: string): FieldMeta {
  const field = path.split('.').reduce<z.ZodType>((schema, name) => shapeOf(groupIn(schema))[name]!, kinds[kind].schema);
  const meta = fieldMeta(field);
  if (!meta) throw new Error(`The field ${kind}.${path} has no label.`);
  return meta;
}

/** The group of fields that a list or an option holds. */
function groupIn(schema: z.ZodType): z.ZodType {
  const inner = 'shape' in schema ? undefined : innerSchema(schema);
  return inner ? groupIn(inner) : schema;
}
