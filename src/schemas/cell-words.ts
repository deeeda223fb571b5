import type { Translated } from '../domain/language.ts';
import type { FieldMeta } from './fields.ts';

/** The name of a unit by its id; a store knows it. */
export type UnitNames = { find: (kind: 'units', id: string) => { fields: { name: Translated } } | undefined };

/** A value of a field in the words of records, which are Chinese: a unit and a choice by their names, a list joined by `between`. */
export function cellWords(units: UnitNames, meta: FieldMeta | undefined, value: unknown, between = ';'): string {
  const one = (single: unknown): string => {
    if (meta?.ref === 'units' && typeof single === 'string') return units.find('units', single)?.fields.name.zh ?? single;
    return meta?.choices?.[String(single)]?.zh ?? cellText(single);
  };
  return Array.isArray(value) ? value.map(one).join(between) : one(value);
}

/** A value as a cell's words. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object') return Object.values(value).map(cellText).filter(Boolean).join(' ');
  return String(value);
}
