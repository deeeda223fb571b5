import type { z } from 'astro/zod';
import type { Bilingual } from '../../domain/language.ts';
import { cellText, cellWords, type UnitNames } from '../../schemas/cell-words.ts';
import { fieldMeta, groupOf, shapeOf, type FieldMeta } from '../../schemas/fields.ts';

/** A column of a published table: the field it shows, its uses, its header and its cell for a record. */
export type ExportColumn = {
  name: string;
  label: Bilingual;
  header: string;
  meta: FieldMeta | undefined;
  cell: (fields: Record<string, unknown>) => string;
};

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
    return [
      {
        name,
        label: { zh: meta?.zh ?? name, en: meta?.en ?? name },
        header: meta?.zh ?? name,
        meta,
        cell: (fields) => cellWords(units, meta, fields[name]),
      },
    ];
  });
}
