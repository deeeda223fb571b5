import type { z } from 'astro/zod';
import { languages } from '../../domain/language.ts';
import { kindNames, kinds, usesOf } from '../../schemas/index.ts';
import { columnsOf, matchHeaders, readCsv } from '../table.ts';
import type { Passage } from './passage.ts';

/** What the rows of a table are, and whether they are of what happened. */
type Table = { schema: z.ZodType; reported: boolean };

/** The table that a file is, by its place in the content folder; undefined for what is none. */
export function tableAt(name: string): Table | undefined {
  if (!name.endsWith('.csv')) return undefined;
  const kind = kindNames.find((one) => usesOf(one).layout === 'tables' && name.startsWith(`${usesOf(one).place}/`));
  return kind && { schema: kinds[kind].schema, reported: !usesOf(kind).restsOn };
}

/** The cells of columns that stand in a language, row by row. */
export function* tablePassages(text: string, file: string, { schema, reported }: Table): Generator<Passage> {
  const { header, rows } = readCsv(text);
  const { matched } = matchHeaders(header, columnsOf(schema));
  for (const { line, cells } of rows)
    for (const [index, column] of matched.entries()) {
      const [field, inner] = column?.path.split('.') ?? [];
      const lang = languages.find((language) => language === inner);
      const written = cells[index]?.trim();
      if (field && lang && written) yield { file, line, column: index + 1, lang, text: written, field, row: line, reported };
    }
}
