import { stringify } from 'csv-stringify/browser/esm/sync';
import { writeXlsx } from 'hucre/xlsx';

export type ExportFormat = 'csv' | 'json' | 'xlsx';

/** What a file says of itself: which search it holds, as of when, how many cases, from where, under which licence. */
export type ExportHead = { name: string; words: string }[];

/** A result on its way to a file: names of fields, headers as the office writes them, one row of cells a case. */
export type ExportTable = {
  head: ExportHead;
  fields: string[];
  headers: string[];
  /** Fields that are numbers in a workbook, so that they can be added up. */
  numbers: string[];
  rows: string[][];
  sheet: string;
  about: string;
  madeOn: string;
};

/**
 * A result as the bytes of a file. No cell runs as a formula: in CSV such cells are escaped, in a workbook
 * they are texts.
 */
export async function exportBytes(table: ExportTable, format: ExportFormat): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(asCsv(table));
  if (format === 'json') return new TextEncoder().encode(asJson(table));
  return asWorkbook(table);
}

/** A header block of comment lines, an empty line, then the table. UTF-8 with a mark, as spreadsheets open it. */
const asCsv = ({ head, headers, rows }: ExportTable): string =>
  stringify([...head.map(({ name, words }) => [`# ${name}`, words]), [], headers, ...rows], {
    bom: true,
    escape_formulas: true,
  });

function asJson({ head, fields, headers, rows }: ExportTable): string {
  const about = Object.fromEntries(head.map(({ name, words }) => [name, words]));
  const labels = Object.fromEntries(fields.map((field, index) => [field, headers[index]]));
  const cases = rows.map((row) => Object.fromEntries(fields.map((field, index) => [field, row[index]])));
  return `${JSON.stringify({ about, fields: labels, cases }, null, 1)}\n`;
}

function asWorkbook({ head, fields, headers, numbers, rows, sheet, about, madeOn }: ExportTable): Promise<Uint8Array> {
  const isNumber = fields.map((field) => numbers.includes(field));
  const cells = rows.map((row) => row.map((words, index) => (isNumber[index] && words ? Number(words) : words)));
  const made = new Date(`${madeOn}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      { name: sheet, rows: [headers, ...cells], freezePane: { rows: 1 } },
      { name: about, rows: head.map(({ name, words }) => [name, words]) },
    ],
    properties: { created: made, modified: made },
  });
}
