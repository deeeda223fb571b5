import type { z } from 'astro/zod';
import type { Lang } from '../domain/language.ts';
import { sampleFor, mayBeEmpty, sortOf, sortInBrief } from '../schemas/field-sentence.ts';
import { fieldMeta, groupOf, innerSchema, isList, mapValues, shapeOf, type FieldMeta } from '../schemas/fields.ts';
import { kinds, usesOf, type Kind } from '../schemas/index.ts';
import { columnsOf } from './table.ts';

/** A field as a guide lists it: where it stands, its name, whether it must be there, what it holds, and of which sort that is, with an example. */
export type FieldLine = { path: string; label: string; isNeeded: boolean; holds: string; type: string; example: string };

const labels = {
  several: { zh: '可多个', en: 'several' },
  both: { zh: '`zh` 和 `en`；`en` 可不填', en: '`zh` and `en`; `en` may be left out' },
} as const;

/** The heads of the columns in which fields are listed, in the order of a line; a table's fields are its columns. */
export const fieldHead = (isTable: boolean, lang: Lang): string[] =>
  ({
    zh: [isTable ? '列名' : '字段', '名称', '必填', '填什么', '类型', '例子'],
    en: [isTable ? 'column' : 'field', 'name', 'required', 'what it holds', 'type', 'example'],
  })[lang];

/** Where the records of a kind lie. */
export function placeOf(kind: Kind, lang: Lang): string {
  const { place, layout } = usesOf(kind);
  const lies = {
    record: { zh: `\`${place}\``, en: `\`${place}\`` },
    map: { zh: `\`${place}\`，编号: { 字段 }`, en: `\`${place}\`, each record under its id` },
    files: { zh: `\`${place}/<编号>.yaml\``, en: `\`${place}/<id>.yaml\`` },
    texts: {
      zh: `\`${place}/<编号>/index.yaml\`，正文在 \`zh.mdx\` 和 \`en.mdx\``,
      en: `\`${place}/<id>/index.yaml\`, its words in \`zh.mdx\` and \`en.mdx\``,
    },
    tables: { zh: `\`${place}/*.csv\`，一行一条`, en: `\`${place}/*.csv\`, a row each` },
  } as const;
  return lies[layout][lang];
}

/** The fields of a kind as its files hold them: the columns of its tables, else every field with those of its groups. */
export function fieldsOfKind(kind: Kind, lang: Lang): FieldLine[] {
  const { schema } = kinds[kind];
  if (usesOf(kind).layout !== 'tables') return fieldsOf(schema, lang);
  return columnsOf(schema)
    .filter(({ meta }) => !meta.unlisted)
    .map(({ header, label, required, meta }) => ({
      path: header,
      label: label[lang],
      isNeeded: required,
      holds: holdsOf(meta, lang),
      ...sampleOf(meta, lang),
    }));
}

/** A line for every field, those of groups under the name of their group. */
export const fieldsOf = (schema: z.ZodType, lang: Lang, prefix = ''): FieldLine[] => linesOfFields(shapeOf(schema), lang, prefix);

function linesOfFields(fields: Readonly<Record<string, z.ZodType>>, lang: Lang, prefix: string): FieldLine[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const path = `${prefix}${name}`;
    const meta = fieldMeta(field);
    const isNeeded = !mayBeEmpty(field);
    const group = groupWithin(field);
    if (meta && group)
      return [
        {
          path,
          label: meta[lang],
          isNeeded,
          holds: joined([holdsOf(meta, lang), 'zh' in group.shape ? labels.both[lang] : undefined], lang),
          ...sampleOf(meta, lang),
        },
      ];
    if (group) return fieldsOf(group, lang, `${path}${holdsList(field) ? '[]' : ''}.`);
    const values = valuesOf(field);
    return [
      ...(meta
        ? [
            {
              path,
              label: meta[lang],
              isNeeded,
              holds: joined([holdsOf(meta, lang), holdsList(field) ? labels.several[lang] : undefined], lang),
              ...sampleOf(meta, lang),
            },
          ]
        : []),
      // The values of a map are groups, or single fields that have no name.
      ...(values ? (groupWithin(values) ? fieldsOf(values, lang, `${path}.*.`) : linesOfFields({ '*': values }, lang, `${path}.`)) : []),
    ];
  });
}

function holdsOf(meta: FieldMeta, lang: Lang): string {
  const example = meta.example && { zh: `如 ${meta.example}`, en: `such as ${meta.example}` }[lang];
  return joined([meta.meaning?.[lang], sortOf(meta, lang), example], lang);
}

const sampleOf = (meta: FieldMeta, lang: Lang) => ({ type: sortInBrief(meta, lang), example: sampleFor(meta) ?? '' });

/** Pieces of what is said of a field, without the full stops at their ends. */
const joined = (pieces: readonly (string | undefined)[], lang: Lang): string =>
  pieces.flatMap((text) => (text ? [text.replace(/[。.]$/, '')] : [])).join({ zh: '；', en: '; ' }[lang]);

function holdsList(field: z.ZodType): boolean {
  const inner = innerSchema(field);
  return isList(field) || (inner !== undefined && holdsList(inner));
}

function groupWithin(field: z.ZodType): (z.ZodType & { shape: Record<string, z.ZodType> }) | undefined {
  const inner = innerSchema(field);
  return groupOf(field) ?? (inner && groupWithin(inner));
}

function valuesOf(field: z.ZodType): z.ZodType | undefined {
  const inner = innerSchema(field);
  return mapValues(field) ?? (inner && valuesOf(inner));
}
