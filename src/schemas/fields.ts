import { z } from 'astro/zod';
import { isIsoDate, isIsoMonth } from '../domain/calendar.ts';
import type { Bilingual } from '../domain/language.ts';
import { parseWan } from '../domain/money.ts';
import { nearest } from '../domain/nearest.ts';

/**
 * The vocabulary the record types are written in. Every scalar in content/ is read as text and typed
 * here, so that nothing between the file and the page can change a fact silently (an unquoted
 * 2023-02-30, a code with leading zeros, the word "no").
 */

/** What a field tells about itself. From it come headers, forms, error words and the data dictionary. */
export type FieldMeta = Bilingual & {
  /** Further column headers under which offices deliver this field. */
  headers?: readonly string[];
  /** The unit the value is in, such as 万元 or µg/m³. */
  unit?: string;
  /** What the field means, where the label alone could mislead. */
  meaning?: Bilingual;
  /** The kind of record that a value names. */
  ref?: string;
  /** The allowed words, with labels. */
  choices?: Readonly<Record<string, Bilingual>>;
  /** The sort of value, for the data dictionary. */
  type?: string;
};

/** Words for a value that does not fit, shown to the clerk who typed it. */
export type ValueProblem = Bilingual;

/** Makes a field that reads a text with `parse`, which returns the typed value or the words of a problem. */
export function scalar<T>(type: string, meta: FieldMeta, parse: (text: string) => { value: T } | { problem: ValueProblem }) {
  return z
    .string()
    .transform((raw, context): T => {
      const outcome = parse(raw.trim());
      if ('value' in outcome) return outcome.value;
      context.addIssue({ code: 'custom', message: outcome.problem.en, params: { problem: outcome.problem }, input: raw });
      return z.NEVER;
    })
    .meta({ ...meta, type });
}

const quoted = (text: string) => (text.length > 60 ? `"${text.slice(0, 57)}…"` : `"${text}"`);

/** Words of any length. */
export const text = (meta: FieldMeta) => scalar<string>('text', meta, (value) => ({ value }));

/** A day, `YYYY-MM-DD`. */
export const date = (meta: FieldMeta) =>
  scalar<string>('date', meta, (value) =>
    isIsoDate(value)
      ? { value }
      : {
          problem: /^\d{4}-\d{2}-\d{2}$/.test(value)
            ? { zh: `${quoted(value)} 不是存在的日期。`, en: `${quoted(value)} is not a date.` }
            : {
                zh: `${quoted(value)} 不是日期。应写成 2023-03-01 的样子。`,
                en: `${quoted(value)} is not a date. Write it like 2023-03-01.`,
              },
        },
  );

/** A month, `YYYY-MM`. */
export const month = (meta: FieldMeta) =>
  scalar<string>('month', meta, (value) =>
    isIsoMonth(value)
      ? { value }
      : {
          problem: {
            zh: `${quoted(value)} 不是月份。应写成 2023-03 的样子。`,
            en: `${quoted(value)} is not a month. Write it like 2023-03.`,
          },
        },
  );

/** An amount in 10,000 yuan (万元), at most six decimals. */
export const amountWan = (meta: FieldMeta) =>
  scalar<number>('amount', { unit: '万元', ...meta }, (value) => {
    const amount = parseWan(value);
    return amount !== undefined
      ? { value: amount }
      : {
          problem: {
            zh: `${quoted(value)} 不是金额。应填以万元为单位、最多 6 位小数的数字，如 5 或 0.5。`,
            en: `${quoted(value)} is not an amount. Expected a number of 10,000-yuan units with at most 6 decimals, such as 5 or 0.5.`,
          },
        };
  });

/** A plain decimal number. */
export const decimal = (meta: FieldMeta, range: { min?: number; max?: number } = {}) =>
  scalar<number>('number', meta, (value) => {
    const number = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : NaN;
    if (Number.isNaN(number)) {
      return { problem: { zh: `${quoted(value)} 不是数字。`, en: `${quoted(value)} is not a number.` } };
    }
    if (number < (range.min ?? -Infinity) || number > (range.max ?? Infinity)) {
      return {
        problem: {
          zh: `${quoted(value)} 超出范围：应在 ${range.min ?? '−∞'} 到 ${range.max ?? '∞'} 之间。`,
          en: `${quoted(value)} is out of range: expected ${range.min ?? 'any'} to ${range.max ?? 'any'}.`,
        },
      };
    }
    return { value: number };
  });

/** Yes or no; also 是/否. */
export const flag = (meta: FieldMeta) =>
  scalar<boolean>('flag', meta, (value) => {
    if (['true', 'yes', '是'].includes(value)) return { value: true };
    if (['false', 'no', '否'].includes(value)) return { value: false };
    return { problem: { zh: `${quoted(value)} 应为“是”或“否”。`, en: `${quoted(value)} must be true or false.` } };
  });

/** One of a fixed set of words, typed as its key or as either label. */
export function choice<const C extends Record<string, Bilingual>>(choices: C, meta: FieldMeta) {
  return scalar<Extract<keyof C, string>>('choice', { ...meta, choices }, (value) => {
    for (const [key, label] of Object.entries(choices)) {
      if (value === key || value === label.zh || value.toLowerCase() === label.en.toLowerCase()) {
        return { value: key as Extract<keyof C, string> };
      }
    }
    const close = nearest(value, [...Object.keys(choices), ...Object.values(choices).map((label) => label.zh)]);
    const all = Object.entries(choices);
    return {
      problem: {
        zh: `${quoted(value)} 不在可选值中。${close ? `是否为“${close}”？` : ''}可选：${all.map(([, label]) => label.zh).join('、')}。`,
        en: `${quoted(value)} is not one of the choices. ${close ? `Did you mean "${close}"? ` : ''}Choices: ${all.map(([key]) => key).join(', ')}.`,
      },
    };
  });
}

/** The id of another record (its Chinese name is understood too). The reference is checked once all is read. */
export const reference = (kind: string, meta: FieldMeta) => scalar<string>('reference', { ...meta, ref: kind }, (value) => ({ value }));

const isWebAddress = (value: string): boolean => URL.canParse(value) && ['https:', 'http:'].includes(new URL(value).protocol);

/** An address on the web, http or https only. */
export const webAddress = (meta: FieldMeta) =>
  scalar<string>('url', meta, (value) =>
    isWebAddress(value)
      ? { value }
      : {
          problem: {
            zh: `${quoted(value)} 不是网址。应以 https:// 开头。`,
            en: `${quoted(value)} is not a web address. It should begin with https://.`,
          },
        },
  );

/** An address on the web, or one of this portal without its language, such as /inspections/demo-2025-01/. */
export const ownOrWebAddress = (meta: FieldMeta) =>
  scalar<string>('url', meta, (value) =>
    isWebAddress(value) || /^\/[a-z0-9][a-z0-9/-]*\/(#[\w-]+)?$/.test(value)
      ? { value }
      : {
          problem: {
            zh: `${quoted(value)} 不是网址。应以 https:// 开头；本站页面写成 /inspections/demo-2025-01/ 的样子。`,
            en: `${quoted(value)} is not a web address. It should begin with https://; a page of this portal is written like /inspections/demo-2025-01/.`,
          },
        },
  );

/** Several values: a YAML list, or one cell with `;`, `；` or `、` between them. */
export const list = <T extends z.ZodType>(of: T) =>
  z
    .preprocess(
      (raw) =>
        typeof raw === 'string'
          ? raw
              .split(/[;；、]/)
              .map((part) => part.trim())
              .filter(Boolean)
          : raw,
      z.array(of),
    )
    .default([]);

/** Words in both languages; English may be missing and then Chinese is shown, marked as such. */
export const translated = (meta: FieldMeta) =>
  z.strictObject({
    zh: text({ ...meta, zh: `${meta.zh}（中文）`, en: `${meta.en} (Chinese)` }),
    en: text({ ...meta, zh: `${meta.zh}（英文）`, en: `${meta.en} (English)`, headers: [`${meta.zh}(英文)`] }).optional(),
  });

/** Marks a record that was made up to show the portal at work. */
export const demo = () => flag({ zh: '演示', en: 'Demonstration' }).default(false);

/** The meta of a field, however it is wrapped (optional, default, list). */
export function fieldMeta(schema: z.ZodType): FieldMeta | undefined {
  const own = z.globalRegistry.get(schema) as FieldMeta | undefined;
  if (own?.zh) return own;
  const inner = innerSchema(schema);
  return inner ? fieldMeta(inner) : undefined;
}

/** The schema of a group of fields, also where the group may be left out; undefined for a single field. */
export const groupOf = (schema: z.ZodType): (z.ZodType & { shape: Record<string, z.ZodType> }) | undefined =>
  schema instanceof z.ZodOptional ? groupOf(schema.unwrap() as z.ZodType) : 'shape' in schema ? (schema as never) : undefined;

/** The schema of the values of a map by free keys, such as the articles of a law; undefined for anything else. */
export const mapValues = (schema: z.ZodType): z.ZodType | undefined =>
  schema instanceof z.ZodRecord ? (schema.valueType as z.ZodType) : undefined;

/** The schema inside a wrapper (optional, default, pipe, array), or undefined for a plain one. */
export function innerSchema(schema: z.ZodType): z.ZodType | undefined {
  const { def } = schema as unknown as {
    def: { type: string; innerType?: z.ZodType; element?: z.ZodType; out?: z.ZodType; in?: z.ZodType };
  };
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable') return def.innerType;
  if (def.type === 'array') return def.element;
  if (def.type === 'pipe') return isTransform(def.out) ? def.in : def.out;
  return undefined;
}

const isTransform = (schema: z.ZodType | undefined): boolean =>
  (schema as unknown as { def?: { type: string } } | undefined)?.def?.type === 'transform';
