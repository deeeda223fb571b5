import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { Lang } from '../../src/domain/language.ts';
import { fieldMeta, groupLabel, groupOf, innerSchema, isList, mapValues, shapeOf } from '../../src/schemas/fields.ts';
import { fieldSentence, mayBeEmpty } from '../../src/schemas/field-sentence.ts';
import { groupWords } from './group-words.ts';

/** A value of a record as it is typed: words, lists and groups of them. */
// A record type cannot name itself, and an interface can.
export type Typed = string | readonly Typed[] | TypedRecord;
export interface TypedRecord {
  readonly [field: string]: Typed | undefined;
}

/** In which language the words above fields are, and whether the city writes its texts in English too. */
export type WrittenFor = { lang: Lang; isInEnglish: boolean };

/**
 * A record as YAML with every field that its schema has, each below a line on what it holds; a field without a value stands
 * there as a comment with an empty value of its shape, to be filled in.
 */
export function commentedYaml(schema: z.ZodType, record: TypedRecord, reader: WrittenFor): string {
  return `${linesOf(schema, record, reader).join('\n')}\n`;
}

function linesOf(schema: z.ZodType, record: TypedRecord, reader: WrittenFor): string[] {
  return fieldsOf(schema, reader).flatMap(([name, field]) => {
    const value = record[name];
    const head = commentOf(name, field, reader);
    if (value === undefined) return [...head, ...unfilled(name, field, reader).map((line) => `# ${line}`)];
    const group = groupWithoutName(field);
    if (group && !Array.isArray(value)) return [...head, `${name}:`, ...indented(linesOf(group, value as TypedRecord, reader))];
    const inside = group ?? groupOfMap(field);
    return [...head, ...(inside ? fieldLines(inside, reader) : []), ...filled(name, value)];
  });
}

/**
 * A line on each field of records that stand on a line each, as in a filled list or in units.yaml: its name, and what it holds; those
 * of groups in it by the name of their group, as `tile.row`.
 */
export function fieldLines(schema: z.ZodType, reader: WrittenFor, prefix = ''): string[] {
  return fieldsOf(schema, reader).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const inside = groupWithoutName(field) ?? groupOfMap(field);
    const lines = commentOf(name, field, reader).map((line) => line.replace(/^# /, `# · ${path}${{ zh: '：', en: ': ' }[reader.lang]}`));
    return inside ? [...lines, ...fieldLines(inside, reader, `${path}${holdsMany(field) ? '[]' : ''}.`)] : lines;
  });
}

/** The group of fields that each value of a map holds. */
function groupOfMap(field: z.ZodType): z.ZodType | undefined {
  const values = mapIn(field);
  return values && groupWithoutName(values);
}

const indented = (lines: readonly string[]): string[] => lines.map((line) => `  ${line}`);

function commentOf(name: string, field: z.ZodType, { lang, isInEnglish }: WrittenFor): string[] {
  if (groupWithoutName(field)) return commentOfGroup(name, field, lang);
  const meta = fieldMeta(field);
  if (!meta) return [];
  const both = {
    zh: '；写成 { zh: 中文, en: 英文 }，英文可不填',
    en: '; written as { zh: Chinese, en: English }, of which the English may be left out',
  };
  const alone = { zh: '；写成 { zh: 中文 }', en: '; written as { zh: Chinese }' };
  return [`# ${fieldSentence(field, meta, lang)}${isInTwoLanguages(field) ? (isInEnglish ? both : alone)[lang] : ''}`];
}

/** A group says what it is, and whether it is needed: the fields in it say the rest. */
function commentOfGroup(name: string, field: z.ZodType, lang: Lang): string[] {
  const label = groupLabel(field)?.[lang] ?? groupWords[name]?.[lang] ?? { zh: '下面各项', en: 'The fields below' }[lang];
  if (!mayBeEmpty(field)) return [`# ${label}`];
  const sort = holdsMany(field)
    ? { zh: '可多组；可不填', en: 'several groups of them; may be left out' }
    : { zh: '可整组不填', en: 'may be left out together' };
  return [`# ${label}${{ zh: '；', en: '; ' }[lang]}${sort[lang]}`];
}

/** A field that is yet to be filled in, as an empty value of its shape, each field of a group below a line on what it holds. */
function unfilled(name: string, field: z.ZodType, reader: WrittenFor): string[] {
  const values = mapIn(field);
  if (values) return [`${name}:`, ...indented(unfilled('"1"', values, reader))];
  const group = groupWithoutName(field);
  if (!group) return [`${name}:${emptyValue(field, reader)}`];
  const inside = fieldsOf(group, reader).map(([inner, schema]) => ({
    head: commentOf(inner, schema, reader),
    lines: unfilled(inner, schema, reader),
  }));
  if (!holdsMany(field)) return [`${name}:`, ...indented(inside.flatMap(({ head, lines }) => [...head, ...lines]))];
  // The dash stands before the first field, below the line on it.
  const [first, ...others] = inside;
  const begun = first!.lines.map((line, index) => `${index ? '  ' : '- '}${line}`);
  return [`${name}:`, ...indented([...first!.head, ...begun, ...indented(others.flatMap(({ head, lines }) => [...head, ...lines]))])];
}

/** The fields of a record or group, without its English where the city writes none: nor a list of what Chinese words are in English. */
const fieldsOf = (group: z.ZodType, { isInEnglish }: WrittenFor): [string, z.ZodType][] => {
  const shape = shapeOf(group);
  const english = new Set('zh' in shape ? ['en', 'english'] : ['english']);
  const isPutInto = (field: z.ZodType): boolean => {
    const inside = groupWithoutName(field);
    return inside !== undefined && ['chinese', 'english'].every((name) => Object.hasOwn(shapeOf(inside), name));
  };
  return Object.entries(shape).filter(([name, field]) => isInEnglish || !(english.has(name) || isPutInto(field)));
};

function emptyValue(field: z.ZodType, { isInEnglish }: WrittenFor): string {
  const words = isInTwoLanguages(field) ? (isInEnglish ? '{ zh: , en: }' : '{ zh: }') : '';
  if (holdsMany(field)) return words ? ` [${words}]` : ' []';
  return words && ` ${words}`;
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

/** The values of a map by keys such as the numbers of articles. */
function mapIn(field: z.ZodType): z.ZodType | undefined {
  const inner = innerSchema(field);
  return mapValues(field) ?? (inner && !fieldMeta(inner) ? mapIn(inner) : undefined);
}

/** Whether a field holds words in two languages, or a list of such words. */
function isInTwoLanguages(field: z.ZodType): boolean {
  const group = groupIn(field);
  return group !== undefined && fieldMeta(field) !== undefined && 'zh' in shapeOf(group);
}

/** Whether a field holds a list, whatever is around that. */
function holdsMany(field: z.ZodType): boolean {
  if (isList(field)) return true;
  const inner = innerSchema(field);
  return inner !== undefined && holdsMany(inner);
}
