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

/** Rows with their fixed words in English, word by word where a cell holds several; what has none stays as it is. */
export const inEnglish = (rows: string[][], fields: readonly string[], english: EnglishCells): string[][] =>
  rows.map((row) =>
    row.map((cell, index) => {
      const words = english[fields[index]!];
      return words
        ? cell
            .split(';')
            .map((word) => words[word] ?? word)
            .join('; ')
        : cell;
    }),
  );
