import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** A word that stands in no content, to be planted in every text of an invented record and found again. */
export const planted = 'zzplanted';

/** What marks a record, or a file, as one of a demonstration. */
const mark = /演示|demonstration|\bDemo\b/i;

/** Pagefind's lists of words: no reader sees them, and the fragments they lead to are marked. */
const isWordList = (name: string): boolean => /\.pf_(index|meta|filter)$/.test(name);

/** The records of a file that hold the planted word without the mark beside it, each cut short. */
export const unmarked = (name: string, bytes: Buffer): string[] =>
  isWordList(name)
    ? []
    : recordsOf(name, textOf(name, bytes))
        .filter((record) => record.includes(planted) && !mark.test(record))
        .map((record) => `${name}: ${record.slice(0, 300)}`);

export const holdsPlanted = (name: string, bytes: Buffer): boolean => !isWordList(name) && textOf(name, bytes).includes(planted);

function textOf(name: string, bytes: Buffer): string {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
  // A calendar's lines are folded, in the middle of words too.
  return name.endsWith('.ics') ? text.replaceAll(/\r?\n[ \t]/g, '') : text;
}

/** A file as the records a reader may take out of it one by one; one that is no list is a single record. */
function recordsOf(name: string, text: string): string[] {
  if (name.endsWith('.csv')) return rowsOf(text);
  if (name.endsWith('.ics')) return text.split(/(?=BEGIN:VEVENT)/);
  if (/\/feeds\/.*\.xml$/.test(name)) return text.split(/(?=<item>)/);
  if (/\/feeds\/.*\.json$/.test(name)) {
    const { items, ...feed } = JSON.parse(text) as { items: unknown[] };
    return [feed, ...items].map((part) => JSON.stringify(part));
  }
  // The records of the search, 16 a file: their cells are named in the manifest, where that of the mark is the only one that says 是.
  if (/^search\/.*\/records\/\d+\.json$/.test(name))
    return (JSON.parse(text) as string[][]).map((cells) => (cells.includes('是') ? `演示 ${cells.join(' ')}` : cells.join(' ')));
  if (/^search\/.*\/records\/all\.json$/.test(name))
    return (JSON.parse(text) as string[][][]).flat().map((cells) => (cells.includes('是') ? `演示 ${cells.join(' ')}` : cells.join(' ')));
  return [text];
}

/** Rows with the mark written out where the column 演示, or Demonstration in an English table, says so. */
function rowsOf(text: string): string[] {
  const rows = parse(text, { columns: true, bom: true, relax_quotes: true }) as Record<string, string>[];
  return rows.map((row) => `${row['演示'] === '是' || row['Demonstration'] === 'yes' ? '演示 ' : ''}${Object.values(row).join(' ')}`);
}
