import type { Lang, Translated } from '../domain/language.ts';
import type { FieldMeta } from './fields.ts';

/** The name of a unit by its id; a store knows it. */
export type UnitNames = { find: (kind: 'units', id: string) => { fields: { name: Translated } } | undefined };

/** A value of a field in words, Chinese as records are unless asked otherwise: a unit and a choice by their names, a list joined by `between`. */
export function cellWords(units: UnitNames, meta: FieldMeta | undefined, value: unknown, between = ';', lang: Lang = 'zh'): string {
  const one = (single: unknown): string => {
    if (meta?.ref === 'units' && typeof single === 'string') {
      const name = units.find('units', single)?.fields.name;
      return name?.[lang] ?? name?.zh ?? single;
    }
    return meta?.choices?.[String(single)]?.[lang] ?? cellIn(lang, single);
  };
  return Array.isArray(value) ? value.map(one).join(between) : one(value);
}

const answers: Record<Lang, Record<'true' | 'false', string>> = { zh: { true: '是', false: '否' }, en: { true: 'yes', false: 'no' } };

/** A value as a cell's words, in Chinese as records are. */
export const cellText = (value: unknown): string => cellIn('zh', value);

/** A value as a cell's words in a language. */
export function cellIn(lang: Lang, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return answers[lang][`${value}`];
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .map((one) => cellIn(lang, one))
    .filter(Boolean)
    .join(' ');
}
