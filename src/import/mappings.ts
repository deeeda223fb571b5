import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { decodeText } from '../content/source.ts';
import { columnsByHeader, foldHeader, readCsv, type Column } from '../content/table.ts';
import { writeCsv } from '../content/write-csv.ts';
import { deskFolder } from '../content/writing/journal.ts';
import { BilingualError } from '../domain/bilingual-error.ts';
import type { Mappings } from './headers.ts';

/** Where the content keeps what a clerk decided on headers. */
export const mappingsFile = path.posix.join(deskFolder, 'mappings.csv');
const head = ['列名', '字段'];

/** Words about a header that make no sense. */
export class UnknownMapping extends BilingualError {}

/** What is remembered of headers: each with the path of its field, or empty where the column is passed over. */
export async function readMappings(directory: string): Promise<Map<string, string>> {
  const bytes = await readFile(path.join(directory, mappingsFile)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!bytes) return new Map();
  return new Map(readCsv(decodeText(bytes).text).rows.map(({ cells: [header, field] }) => [foldHeader(header!), field ?? '']));
}

/**
 * Adds what a clerk decides now: `列名=字段` for a column of another name, or a header alone to pass it over.
 *
 * @throws UnknownMapping where a field is not known
 */
export function addMappings(
  known: Mappings,
  maps: readonly string[],
  skips: readonly string[],
  columns: readonly Column[],
): Map<string, string> {
  const byHeader = columnsByHeader(columns);
  const all = new Map(known);
  for (const text of maps) {
    const at = text.lastIndexOf('=');
    const field = at > 0 ? byHeader.get(foldHeader(text.slice(at + 1))) : undefined;
    if (!field)
      throw new UnknownMapping({
        zh: `--map “${text}”看不懂。应写成 列名=字段，字段用“双公示”列名或本站字段名，如 --map "违法主体=行政相对人名称"。`,
        en: `--map "${text}" makes no sense. Write header=field, the field by its official header or our name, such as --map "违法主体=party".`,
      });
    all.set(foldHeader(text.slice(0, at)), field.path);
  }
  for (const header of skips) all.set(foldHeader(header), '');
  return all;
}

/** The table of what is remembered. */
export const mappingsText = (mappings: Mappings): string => writeCsv(head, [...mappings]);
