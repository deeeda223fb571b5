import type { z } from 'astro/zod';
import { columnsOf } from '../content/table.ts';
import type { Lang } from '../domain/language.ts';
import { mayBeEmpty, sortOf } from '../schemas/field-sentence.ts';
import { fieldMeta, groupOf, innerSchema, mapValues, shapeOf, type FieldMeta } from '../schemas/fields.ts';
import { kindNames, kinds, usesOf, type Kind } from '../schemas/index.ts';
import { front } from '../schemas/shared.ts';

const words = {
  title: { zh: '# 每类内容的每个字段', en: '# Every field of every kind' },
  intro: {
    zh: '由字段的定义写成（`npm run columns`），请不要手改。`npm run new` 建立的文件夹里，每个字段上面也写着这些。带点的字段在一组里（`reporting.dueDay`），`[]` 是可以有多组；组里必填的，写了这一组才必填。',
    en: 'Written from the schemas by `npm run columns`; do not change it by hand. In a folder that `npm run new` began the same stands above every field. A field with a dot stands in a group (`reporting.dueDay`), and `[]` means that there may be several; what a group needs it needs where the group is written at all.',
  },
  head: { zh: ['字段', '名称', '必填', '填什么'], en: ['field', 'name', 'required', 'what it holds'] },
  columns: { zh: ['列名', '名称', '必填', '填什么'], en: ['column', 'name', 'required', 'what it holds'] },
  always: { zh: '是', en: 'yes' },
  several: { zh: '可多个', en: 'several' },
  both: { zh: '`zh` 和 `en`；`en` 可不填', en: '`zh` and `en`; `en` may be left out' },
  block: { zh: '## 正文开头的标题部分', en: '## The block at the head of a text' },
} as const;

type Line = { path: string; label: string; isNeeded: boolean; holds: string };

/** The guide to all fields, as docs/fields.md and docs/zh/fields.md hold it. */
export function fieldGuide(lang: Lang): string {
  const kindParts = kindNames.map((kind) => `## ${kinds[kind].label[lang]}\n\n${placeOf(kind, lang)}\n\n${fieldsOfKind(kind, lang)}`);
  const block = `${words.block[lang]}\n\n\`{zh,en}.mdx\`\n\n${table(words.head[lang], linesOf(front, lang), lang)}`;
  return `${[words.title[lang], words.intro[lang], ...kindParts, block].join('\n\n')}\n`;
}

/** Where the records of a kind lie. */
function placeOf(kind: Kind, lang: Lang): string {
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

function fieldsOfKind(kind: Kind, lang: Lang): string {
  const { schema } = kinds[kind];
  if (usesOf(kind).layout !== 'tables') return table(words.head[lang], linesOf(schema, lang), lang);
  const lines = columnsOf(schema)
    .filter(({ meta }) => !meta.unlisted)
    .map(({ header, label, required, meta }): Line => ({
      path: header,
      label: label[lang],
      isNeeded: required,
      holds: holdsOf(meta, lang),
    }));
  return table(words.columns[lang], lines, lang);
}

/** A line for every field, those of groups under the name of their group. */
const linesOf = (schema: z.ZodType, lang: Lang, prefix = ''): Line[] => linesOfFields(shapeOf(schema), lang, prefix);

function linesOfFields(fields: Readonly<Record<string, z.ZodType>>, lang: Lang, prefix: string): Line[] {
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
          holds: joined([holdsOf(meta, lang), 'zh' in group.shape ? words.both[lang] : undefined], lang),
        },
      ];
    if (group) return linesOf(group, lang, `${path}${isList(field) ? '[]' : ''}.`);
    const values = valuesOf(field);
    return [
      ...(meta
        ? [
            {
              path,
              label: meta[lang],
              isNeeded,
              holds: joined([holdsOf(meta, lang), isList(field) ? words.several[lang] : undefined], lang),
            },
          ]
        : []),
      // The values of a map are groups, or single fields that have no name.
      ...(values ? (groupWithin(values) ? linesOf(values, lang, `${path}.*.`) : linesOfFields({ '*': values }, lang, `${path}.`)) : []),
    ];
  });
}

function holdsOf(meta: FieldMeta, lang: Lang): string {
  const example = meta.example && { zh: `如 ${meta.example}`, en: `such as ${meta.example}` }[lang];
  return joined([meta.meaning?.[lang], sortOf(meta, lang), example], lang).replaceAll('|', '\\|');
}

/** Pieces of what is said of a field, without the full stops at their ends. */
const joined = (pieces: readonly (string | undefined)[], lang: Lang): string =>
  pieces.flatMap((words) => (words ? [words.replace(/[。.]$/, '')] : [])).join({ zh: '；', en: '; ' }[lang]);

const typeOf = (field: z.ZodType): string => (field as unknown as { def: { type: string } }).def.type;

function isList(field: z.ZodType): boolean {
  const inner = innerSchema(field);
  return typeOf(field) === 'array' || (inner !== undefined && isList(inner));
}

function groupWithin(field: z.ZodType): (z.ZodType & { shape: Record<string, z.ZodType> }) | undefined {
  const inner = innerSchema(field);
  return groupOf(field) ?? (inner && groupWithin(inner));
}

function valuesOf(field: z.ZodType): z.ZodType | undefined {
  const inner = innerSchema(field);
  return mapValues(field) ?? (inner && valuesOf(inner));
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], lines: readonly Line[], lang: Lang): string =>
  [
    line(head),
    line(head.map(() => '---')),
    ...lines.map(({ path, label, isNeeded, holds }) => line([`\`${path}\``, label, isNeeded ? words.always[lang] : '', holds])),
  ].join('\n');
