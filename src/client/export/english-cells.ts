import { recordAddress } from '../../domain/page-address.ts';
import type { Columns } from '../../search/columns.ts';
import type { Manifest } from '../../search/manifest.ts';

/** English for the fixed words of records, by the name of the field. */
export type EnglishCells = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What the fixed words of a record are in English: choices, districts, sorts of violation and penalty. */
export const englishCells = ({ facets }: Columns, { english, fields }: Manifest): EnglishCells => ({
  ...english,
  ...Object.fromEntries(
    fields.flatMap(({ name, facet }) =>
      facet ? [[name, Object.fromEntries((facets[facet]?.values ?? []).map(({ label }) => [label.zh, label.en]))]] : [],
    ),
  ),
});

/**
 * Rows with their fixed words in English, word by word where a cell holds several, and the address of the English page; what
 * has none stays as it is.
 */
export const inEnglish = (rows: string[][], fields: readonly string[], english: EnglishCells): string[][] => {
  const id = fields.indexOf('id');
  return rows.map((row) =>
    row.map((cell, index) => {
      if (fields[index] === 'address' && cell && row[id]) return recordAddress('cases', row[id], 'en');
      const words = english[fields[index]!];
      const parts = cell.split(';');
      return words && parts.some((word) => words[word] !== undefined) ? parts.map((word) => words[word] ?? word).join('; ') : cell;
    }),
  );
};
