import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { Lang } from '../../src/domain/language.ts';
import { fieldMeta, groupOf, innerSchema, shapeOf } from '../../src/schemas/fields.ts';
import { fieldSentence } from '../../src/schemas/field-sentence.ts';

/** A value of a record as it is typed: words, lists and groups of them. */
// A record type cannot name itself, and an interface can.
export type Typed = string | readonly Typed[] | TypedRecord;
export interface TypedRecord {
  readonly [field: string]: Typed | undefined;
}

/**
 * A record as YAML with every field that its schema has, each below a line on what it holds; a field without a value stands
 * there as a comment, to be filled in.
 */
export function commentedYaml(schema: z.ZodType, record: TypedRecord, lang: Lang): string {
  return `${linesOf(schema, record, lang).join('\n')}\n`;
}

function linesOf(schema: z.ZodType, record: TypedRecord, lang: Lang): string[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]) => {
    const value = record[name];
    const head = commentOf(field, lang);
    if (value === undefined) return [...head, ...unfilled(name, field, lang)];
    const group = groupWithoutName(field);
    if (group && !Array.isArray(value))
      return [...head, `${name}:`, ...linesOf(group, value as TypedRecord, lang).map((line) => `  ${line}`)];
    return [...head, ...filled(name, value)];
  });
}

const commentOf = (field: z.ZodType, lang: Lang): string[] => {
  const meta = fieldMeta(field);
  return meta && !groupWithoutName(field) ? [`# ${fieldSentence(field, meta, lang)}`] : [];
};

/** A field that stands empty: its name behind a comment, and what a group of fields would hold. */
function unfilled(name: string, field: z.ZodType, lang: Lang): string[] {
  const group = groupWithoutName(field);
  if (!group) return [`# ${name}:`];
  const isMany = 'element' in ((unwrapped(field) as unknown as { def: object }).def as object);
  const inside = Object.entries(shapeOf(group)).map(([inner, schema]) => {
    const meta = fieldMeta(schema);
    return `${inner}:${meta && !groupWithoutName(schema) ? `  ${fieldSentence(schema, meta, lang)}` : ''}`;
  });
  return [`# ${name}:`, ...inside.map((line, index) => `#   ${isMany ? (index ? '  ' : '- ') : ''}${line}`)];
}

function filled(name: string, value: Typed): string[] {
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'object'))
    return [`${name}:`, ...value.map((entry) => `  - ${inline(entry as Typed)}`)];
  return [`${name}: ${inline(value)}`];
}

const plain = /^[\p{L}\p{N}〔〕（）《》“”、。；：？！/._-]+( [\p{L}\p{N}〔〕（）./_-]+)*$/u;

/** A value on one line. */
export function inline(value: Typed): string {
  if (typeof value === 'string')
    return plain.test(value) && !value.startsWith('-')
      ? value
      : stringify(value, { defaultStringType: 'QUOTE_DOUBLE', lineWidth: 0 }).trim();
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  const fields = Object.entries(value as TypedRecord).flatMap(([key, held]) => (held === undefined ? [] : [`${key}: ${inline(held)}`]));
  return `{ ${fields.join(', ')} }`;
}

/** The group of fields that a field holds, one of them or a list. */
function groupIn(field: z.ZodType): z.ZodType | undefined {
  const group = groupOf(field);
  if (group) return group;
  const inner = innerSchema(field);
  return inner && groupIn(inner);
}

/** The same, where the group has no name of its own: words in two languages have one. */
function groupWithoutName(field: z.ZodType): z.ZodType | undefined {
  const group = groupIn(field);
  return group && !fieldMeta(field) ? group : undefined;
}

function unwrapped(field: z.ZodType): z.ZodType {
  const { type } = (field as unknown as { def: { type: string } }).def;
  const inner = type === 'array' ? undefined : innerSchema(field);
  return inner ? unwrapped(inner) : field;
}
