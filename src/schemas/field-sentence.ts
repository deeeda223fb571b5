import type { z } from 'astro/zod';
import type { Bilingual, Lang } from '../domain/language.ts';
import { fieldMeta, innerSchema, type FieldMeta } from './fields.ts';
import { optionalSections } from './sections.ts';

/** What a value of a sort looks like; words need no example. */
const sorts: Readonly<Record<string, Bilingual>> = {
  date: { zh: '日期，如 2026-03-01', en: 'a day, such as 2026-03-01' },
  month: { zh: '月份，如 2026-03', en: 'a month, such as 2026-03' },
  number: { zh: '数字', en: 'a number' },
  documentNumber: { zh: '文号', en: 'a document number' },
  amount: { zh: '数字，以万元为单位', en: 'a number of 10,000 yuan' },
  flag: { zh: '是或否（true、false）', en: 'true or false (是, 否)' },
  url: { zh: '网址，如 https://example.org/', en: 'an address on the web, such as https://example.org/' },
};

/** A value of a sort, where one stands for all. */
const examples: Readonly<Record<string, string>> = { date: '2026-03-01', month: '2026-03', flag: 'true', url: 'https://example.org/' };

/** The sort of a field in a word or two, for a column of its own. */
export function sortInBrief({ type, choices, isSection, ref }: FieldMeta, lang: Lang): string {
  if (ref) return { zh: '编号或名称', en: 'id or name' }[lang];
  if (choices || isSection) return { zh: '选项', en: 'choice' }[lang];
  return (types[type ?? ''] ?? { zh: '文字', en: 'text' })[lang];
}

const types: Readonly<Record<string, Bilingual>> = {
  date: { zh: '日期', en: 'day' },
  month: { zh: '月份', en: 'month' },
  number: { zh: '数字', en: 'number' },
  documentNumber: { zh: '文号', en: 'document number' },
  amount: { zh: '金额', en: 'amount' },
  flag: { zh: '是否', en: 'yes or no' },
  url: { zh: '网址', en: 'web address' },
  code: { zh: '代码', en: 'code' },
};

/** A value that the field could hold; undefined where words alone would do. */
export const sampleFor = ({ type, choices, isSection, example }: FieldMeta): string | undefined =>
  example ?? (choices ? Object.keys(choices)[0] : isSection ? optionalSections[0] : examples[type ?? '']);

/** Whether a field may be left out. */
export const mayBeEmpty = (field: z.ZodType): boolean => field.safeParse(undefined).success;

/** What a field holds: its sort, or the words that may be chosen. */
export function sortOf({ type, choices, isSection, ref }: FieldMeta, lang: Lang): string | undefined {
  if (isSection) return oneOf(optionalSections, lang);
  if (choices) {
    const all = Object.entries(choices).map(([key, label]) =>
      [label.zh, label[lang].toLowerCase()].includes(key.toLowerCase()) ? key : `${key} (${label[lang]})`,
    );
    return oneOf(all, lang);
  }
  if (ref) return { zh: `${ref} 的编号或名称`, en: `an id or name of ${ref}` }[lang];
  return type && sorts[type]?.[lang];
}

const oneOf = (all: readonly string[], lang: Lang): string => ({ zh: `可选：${all.join('、')}`, en: `one of: ${all.join(', ')}` })[lang];

/** What is said of a field above it: its name, what it means, what it holds, and whether it may be left out. */
export function fieldSentence(field: z.ZodType, meta: FieldMeta, lang: Lang): string {
  const sort = sortOf(meta, lang);
  const many = isMany(field) ? { zh: '可多个', en: 'several' }[lang] : undefined;
  const empty = mayBeEmpty(field) ? { zh: '可不填', en: 'may be left out' }[lang] : undefined;
  const pieces = [meta.meaning?.[lang].replace(/[。.]$/, ''), sort, many, empty].filter((text) => text !== undefined);
  const [colon, between] = { zh: ['：', '；'] as const, en: [': ', '; '] as const }[lang];
  return pieces.length ? `${meta[lang]}${colon}${pieces.join(between)}` : meta[lang];
}

const isMany = (field: z.ZodType): boolean => {
  if ((field as unknown as { def: { type: string } }).def.type === 'array') return true;
  const inner = fieldMeta(field) && innerSchema(field);
  return inner !== undefined && isMany(inner);
};
