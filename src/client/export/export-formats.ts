import { stringify } from 'csv-stringify/browser/esm/sync';
import { isIsoDate } from '../../domain/days/calendar.ts';
import { writeXlsx } from 'hucre/xlsx';

export type ExportFormat = 'csv' | 'json' | 'xlsx';

/** What a file holds about itself: which search it holds, as of when, how many cases, from where, under which licence. */
export type ExportHead = { name: string; text: string }[];

/** A result on its way to a file: names of fields, headers as the office writes them, one row of cells a case. */
export type ExportTable = {
  /** What its rows are, as a program reads it, where they are no cases. */
  kind?: 'requirements';
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
 * A result as the bytes of a file: amounts and days of a workbook are numbers and dates. No cell runs as a formula: in CSV such cells are escaped, in a workbook
 * they are texts.
 */
export async function exportBytes(table: ExportTable, format: ExportFormat): Promise<Uint8Array> {
  if (format === 'csv') return new TextEncoder().encode(asCsv(table));
  if (format === 'json') return new TextEncoder().encode(asJson(table));
  return asWorkbook(table);
}

/** The table and nothing else, as any reader of CSV takes it. UTF-8 with a mark, as spreadsheets open it. */
const asCsv = ({ headers, rows }: ExportTable): string => stringify([headers, ...rows], { bom: true, escape_formulas: true });

/** What a CSV cannot say of itself, line by line: the file that goes beside it. */
export const aboutText = (head: ExportHead): string => head.map(({ name, text }) => `${name}: ${text}\n`).join('');

function asJson({ kind, head, fields, headers, rows }: ExportTable): string {
  const about = Object.fromEntries(head.map(({ name, text }) => [name, text]));
  const labels = Object.fromEntries(fields.map((field, index) => [field, headers[index]]));
  const records = rows.map((row) => Object.fromEntries(fields.map((field, index) => [field, row[index]])));
  return `${JSON.stringify({ about, fields: labels, [kind ?? 'cases']: records }, null, 1)}\n`;
}

/** A cell that is a day and nothing else as a date, so that a workbook sorts and reckons with it. */
const asDate = (text: string): string | Date => (isIsoDate(text) ? new Date(`${text}T00:00:00Z`) : text);

function asWorkbook({ head, fields, headers, numbers, rows, sheet, about, madeOn }: ExportTable): Promise<Uint8Array> {
  const isNumber = fields.map((field) => numbers.includes(field));
  const cells = rows.map((row) => row.map((text, index) => (isNumber[index] && text ? Number(text) : asDate(text))));
  const made = new Date(`${madeOn}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      { name: sheet, rows: [headers, ...cells], freezePane: { rows: 1 } },
      { name: about, rows: head.map(({ name, text }) => [name, text]) },
    ],
    properties: { created: made, modified: made },
  });
}
