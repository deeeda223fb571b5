import type { z } from 'astro/zod';
import type { Bilingual, Translated } from '../../domain/language.ts';
import { fieldMeta, groupOf, shapeOf, type FieldMeta } from '../../schemas/fields.ts';

/** A column of a published table: the field it shows, its uses, its header and its cell for a record. */
export type ExportColumn = {
  name: string;
  label: Bilingual;
  header: string;
  meta: FieldMeta | undefined;
  cell: (fields: Record<string, unknown>) => string;
};
/** The name of a unit by its id; a store knows it. */
export type UnitNames = { find: (kind: 'units', id: string) => { fields: { name: Translated } } | undefined };

/** One column a field under its Chinese name, a bilingual field two; lists are joined by a semicolon. */
export function exportColumns(units: UnitNames, schema: z.ZodType): ExportColumn[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]): ExportColumn[] => {
    const meta = fieldMeta(field);
    if (meta?.unlisted) return [];
    const nested = groupOf(field)?.shape;
    if (nested && 'zh' in nested) {
      const { zh: label, en } = meta!;
      return [
        {
          name,
          label: { zh: label, en },
          header: label,
          meta,
          cell: (fields) => cellText((fields[name] as { zh?: string } | undefined)?.zh),
        },
        {
          name: `${name}En`,
          label: { zh: `${label}(英文)`, en: fieldMeta(nested['en']!)!.en },
          header: `${label}(英文)`,
          meta: fieldMeta(nested['en']!),
          cell: (fields) => cellText((fields[name] as { en?: string } | undefined)?.en),
        },
      ];
    }
    const one = (value: unknown): string => {
      if (meta?.ref === 'units' && typeof value === 'string') return units.find('units', value)?.fields.name.zh ?? value;
      return meta?.choices?.[String(value)]?.zh ?? cellText(value);
    };
    return [
      {
        name,
        label: { zh: meta?.zh ?? name, en: meta?.en ?? name },
        header: meta?.zh ?? name,
        meta,
        cell: (fields) => (Array.isArray(fields[name]) ? fields[name].map(one).join(';') : one(fields[name])),
      },
    ];
  });
}

/** A value as a cell's words. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object') return Object.values(value).map(cellText).filter(Boolean).join(' ');
  return String(value);
}
