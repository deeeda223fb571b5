import { readFile } from 'node:fs/promises';
import readExcelFile from 'read-excel-file/node';
import { decodeText, UnreadableText } from '../content/source.ts';
import { readCsv } from '../content/table.ts';
import type { Bilingual } from '../domain/language.ts';

/** One table of a delivered file: rows of cells as text, and how a place in it is called. */
export type Sheet = {
  name: string | undefined;
  rows: { line: number; cells: string[] }[];
  problems: { line: number; column: number; message: Bilingual }[];
};

/** A file that is none of the kinds that can be imported, or cannot be read. */
export class UnusableFile extends Error {
  words: Bilingual;
  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}

/**
 * Reads a delivered table by what it is, not by its name: an .xlsx workbook or CSV in UTF-8 or GB18030.
 *
 * @throws UnusableFile for an old .xls, a web page, a damaged workbook or undecodable text
 */
export async function readSheets(file: string): Promise<Sheet[]> {
  const bytes = await readFile(file);
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new UnusableFile({
      zh: '这是旧版 .xls 文件。请在电子表格里另存为 .xlsx 后再导入。',
      en: 'This is an old .xls file. Save it as .xlsx in the spreadsheet program and import that.',
    });
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return readWorkbook(bytes);
  return [readText(bytes)];
}

function readText(bytes: Buffer): Sheet {
  let text;
  try {
    ({ text } = decodeText(bytes));
  } catch (error) {
    if (error instanceof UnreadableText) throw new UnusableFile(error.words);
    throw error;
  }
  if (/^\s*<(!doctype|html|table)/i.test(text)) {
    throw new UnusableFile({
      zh: '这是网页，不是表格。请在电子表格里打开后另存为 .xlsx。',
      en: 'This is a web page, not a table. Open it in a spreadsheet program and save it as .xlsx.',
    });
  }
  const { header, rows, problems } = readCsv(text);
  return { name: undefined, rows: header.length ? [{ line: 1, cells: header }, ...rows] : [], problems };
}

async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  let sheets;
  try {
    // Numbers are kept as the workbook writes them: a code of 18 digits must not lose its end on the way.
    sheets = await readExcelFile(bytes, { parseNumber: (text: string) => text, trim: false });
  } catch (error) {
    throw new UnusableFile({
      zh: `工作簿无法读取（${(error as Error).message}）。请在电子表格里打开并重新保存。`,
      en: `The workbook cannot be read (${(error as Error).message}). Open it in a spreadsheet program and save it again.`,
    });
  }
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data.flatMap((row, index) => (row.some((cell) => cell !== null) ? [{ line: index + 1, cells: row.map(cellText) }] : [])),
    problems: [],
  }));
}

/** A cell as the office sees it: dates as YYYY-MM-DD, numbers without the noise of binary fractions. */
function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  const text = String(cell);
  return /^-?\d+\.\d{7,}$/.test(text) ? String(Number(Number(text).toPrecision(15))) : text;
}

/** A cell's name in a spreadsheet: column 4 of row 17 is D17. */
export function cellName(line: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${line}`;
}
