import type { z } from 'astro/zod';
import type { Bilingual } from '../../domain/language.ts';
import { fieldMeta, groupOf } from '../../schemas/fields.ts';
import type { Store } from '../../store/store.ts';

/** A column of a published table: the field it shows, its header and its cell for a record. */
export type ExportColumn = { name: string; label: Bilingual; header: string; cell: (fields: Record<string, unknown>) => string };

/** One column a field under its Chinese name, a bilingual field two; lists are joined by a semicolon. */
export function exportColumns(store: Store, schema: z.ZodType): ExportColumn[] {
  const { shape } = schema as unknown as { shape: Record<string, z.ZodType> };
  return Object.entries(shape).flatMap(([name, field]): ExportColumn[] => {
    const meta = fieldMeta(field);
    if (meta?.unlisted) return [];
    const nested = groupOf(field)?.shape;
    if (nested && 'zh' in nested) {
      const label = fieldMeta(nested['zh']!)!.zh.replace('（中文）', '');
      return [
        {
          name,
          label: { zh: label, en: englishLabel(nested['zh']!) },
          header: label,
          cell: (fields) => words((fields[name] as { zh?: string } | undefined)?.zh),
        },
        {
          name: `${name}En`,
          label: { zh: `${label}(英文)`, en: fieldMeta(nested['en']!)!.en },
          header: `${label}(英文)`,
          cell: (fields) => words((fields[name] as { en?: string } | undefined)?.en),
        },
      ];
    }
    const one = (value: unknown): string => {
      if (meta?.ref === 'units' && typeof value === 'string') return store.find('units', value)?.fields.name.zh ?? value;
      return meta?.choices?.[String(value)]?.zh ?? words(value);
    };
    return [
      {
        name,
        label: { zh: meta?.zh ?? name, en: meta?.en ?? name },
        header: meta?.zh ?? name,
        cell: (fields) => (Array.isArray(fields[name]) ? fields[name].map(one).join(';') : one(fields[name])),
      },
    ];
  });
}

/** A value as a cell's words. */
export function words(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'object') return Object.values(value).map(words).filter(Boolean).join(' ');
  return String(value);
}

const englishLabel = (schema: z.ZodType): string => fieldMeta(schema)!.en.replace(' (Chinese)', '');
