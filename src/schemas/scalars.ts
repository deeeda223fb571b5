import { z } from 'astro/zod';
import { isIsoDate, isIsoMonth } from '../domain/days/calendar.ts';
import { dayOfSerial, typedDay } from '../domain/days/typed-day.ts';
import { cutBefore } from '../domain/characters/graphemes.ts';
import type { Bilingual } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import type { FieldMeta, ValueProblem } from './fields.ts';

/**
 * The vocabulary the record types are written in. Every scalar in content/ is read as text and typed
 * here, so that nothing between the file and the page can change a fact silently (an unquoted
 * 2023-02-30, a code with leading zeros, the word "no").
 */

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

/** A value as an error quotes it. */
export const quoted = (text: string) => (text.length > 60 ? `"${text.slice(0, cutBefore(text, 57))}…"` : `"${text}"`);

/** Words of any length, unless the field has a longest one. */
export const text = (meta: FieldMeta) =>
  scalar<string>('text', meta, (value) =>
    meta.longest !== undefined && value.length > meta.longest ? { problem: tooLong(value, meta.longest) } : { value },
  );

/** The most characters of what names a record: it stands in headings and links, and is looked for in every sentence. */
export const longestName = 200;

const tooLong = (value: string, longest: number): ValueProblem => ({
  zh: `${quoted(value)} 有 ${value.length} 个字符，作名称太长。请缩短到 ${longest} 个以内。`,
  en: `${quoted(value)} has ${value.length} characters, too long for a name. Use ${longest} at most.`,
});

/** A day, `YYYY-MM-DD`. */
export const date = (meta: FieldMeta) =>
  scalar<string>('date', meta, (value) => (isIsoDate(value) ? { value } : { problem: noDay(value) }));

function noDay(value: string): ValueProblem {
  const [other, serial] = [typedDay(value), dayOfSerial(value)];
  if (other) return { zh: `${quoted(value)} 应写成 ${other}。`, en: `${quoted(value)} is written another way here: write ${other}.` };
  if (serial)
    return {
      zh: `${quoted(value)} 是电子表格里日期的序号，应是 ${serial}。请把该列设为日期格式（yyyy-mm-dd）再另存，或直接写 ${serial}；核对是不是这一天。`,
      en: `${quoted(value)} is the number by which a spreadsheet keeps a day: ${serial}. Format the column as a date (yyyy-mm-dd) and save again, or write ${serial}; check that it is that day.`,
    };
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { zh: `${quoted(value)} 不是存在的日期。`, en: `${quoted(value)} is not a date.` };
  return { zh: `${quoted(value)} 不是日期。应写成 2023-03-01 的样子。`, en: `${quoted(value)} is not a date. Write it like 2023-03-01.` };
}

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
        en: `${quoted(value)} is not one of the choices. ${close ? `Did you mean "${close}"? ` : ''}Choices: ${all.map(([key, label]) => (label.zh === key ? key : `${label.zh} (${key})`)).join(', ')}.`,
      },
    };
  });
}

/** The id of another record (its Chinese name is understood too). The reference is checked once all is read. */
export const reference = (kind: string, meta: FieldMeta) => scalar<string>('reference', { ...meta, ref: kind }, (value) => ({ value }));

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

/** Groups of fields that are known by an id of their own within their record: no two have one. */
export const withIds = <T extends z.ZodType<{ id: string }>>(of: T) =>
  z.array(of).superRefine((all, context) => {
    for (const [index, { id }] of all.entries()) {
      if (all.findIndex((one) => one.id === id) === index) continue;
      const problem = { zh: `“${id}”出现了两次，每一项应有自己的编号。`, en: `"${id}" stands twice. Give each one an id of its own.` };
      context.addIssue({ code: 'custom', path: [index, 'id'], message: problem.en, params: { problem }, input: undefined });
    }
  });

/** Words in both languages; English may be missing and then Chinese is shown, marked as such. */
export const translated = (meta: FieldMeta) =>
  z
    .strictObject({
      zh: text({ ...meta, zh: `${meta.zh}（中文）`, en: `${meta.en} (Chinese)` }),
      en: text({ ...meta, zh: `${meta.zh}（英文）`, en: `${meta.en} (English)`, headers: [`${meta.zh}(英文)`] }).optional(),
    })
    .meta({ ...meta });

/** Marks a record that was made up to show the portal at work. */
export const demo = () => flag({ zh: '演示', en: 'Demonstration', when: 'followUp', own: true, outlives: true }).default(false);
/** Whether a record bears that mark. */
export const isInvented = ({ fields }: { fields: object }): boolean => 'demo' in fields && fields.demo === true;
