import type { z } from 'astro/zod';
import { languages, type Bilingual, type Lang } from '../../domain/language.ts';
import { cellText, cellWords, groupWords, type NamedRecords } from '../../schemas/cell-words.ts';
import { fieldMeta, groupLabel, groupOf, shapeOf, type FieldMeta } from '../../schemas/fields.ts';

/** A column of a published table: the field it shows, its uses, its header and its cell for a record. */
export type ExportColumn = {
  name: string;
  label: Bilingual;
  header: string;
  meta: FieldMeta | undefined;
  cell: (fields: Record<string, unknown>) => string;
};

/** One column a field under its name in a language, a bilingual field two where the portal is written in both; lists are joined by a semicolon. */
export function exportColumns(records: NamedRecords, schema: z.ZodType, lang: Lang = 'zh'): ExportColumn[] {
  return Object.entries(shapeOf(schema)).flatMap(([name, field]): ExportColumn[] => {
    const meta = fieldMeta(field);
    if (meta?.unlisted) return [];
    const nested = groupOf(field)?.shape;
    if (nested && 'zh' in nested) {
      const { zh: label, en } = meta!;
      const chinese = {
        name,
        label: { zh: label, en },
        header: { zh: label, en: `${en} (Chinese)` }[lang],
        meta,
        cell: (fields: Record<string, unknown>) => cellText((fields[name] as { zh?: string } | undefined)?.zh),
      };
      const english = {
        name: `${name}En`,
        label: { zh: `${label}(英文)`, en: fieldMeta(nested['en']!)!.en },
        header: { zh: `${label}(英文)`, en: `${en} (English)` }[lang],
        meta: fieldMeta(nested['en']!),
        cell: (fields: Record<string, unknown>) => cellText((fields[name] as { en?: string } | undefined)?.en),
      };
      return (records.languages ?? languages).length > 1 ? [chinese, english] : [chinese];
    }
    const label = meta ?? groupLabel(field);
    if (!label) throw new Error(`The group ${name} has no label. Give it one in its schema with group(…).`);
    return [
      {
        name,
        label: { zh: label.zh, en: label.en },
        header: label[lang],
        meta,
        cell: (fields) => (meta ? cellWords(records, meta, fields[name], ';', lang) : groupWords(records, field, fields[name], lang)),
      },
    ];
  });
}
