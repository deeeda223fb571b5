import { readFile, stat } from 'node:fs/promises';
import { cellTooLong, longestCell } from '../domain/characters/cell-length.ts';
import { readText } from './read-text.ts';
import { mostRows, type Sheet } from './sheet.ts';
import { UnusableFile } from './unusable-file.ts';
import { readWorkbook } from './workbook.ts';

/** The largest file that is read, in bytes; beyond it a file is no table of an office. */
const largestFile = 48 * 1024 * 1024;
/**
 * Reads a delivered table by what it is, not by its name: an .xlsx workbook, or text in UTF-8, UTF-16 or GB18030
 * whose cells stand between commas, semicolons or tabs.
 *
 * @throws UnusableFile for an old .xls, a web page, a damaged or huge file, or undecodable text
 */
export async function readSheets(file: string): Promise<Sheet[]> {
  const { size } = await stat(file);
  if (size > largestFile)
    throw new UnusableFile({
      zh: `文件有 ${Math.round(size / 1024 / 1024)} MB，超过 ${largestFile / 1024 / 1024} MB。请分成几个文件。`,
      en: `The file has ${Math.round(size / 1024 / 1024)} MB, more than ${largestFile / 1024 / 1024} MB. Split it.`,
    });
  const bytes = await readFile(file);
  if (bytes.subarray(0, 4).equals(Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))) {
    throw new UnusableFile({
      zh: '这是旧版 .xls 文件或加了密码的工作簿。请在电子表格里去掉密码、另存为 .xlsx 后再导入。',
      en: 'This is an old .xls file or a workbook with a password. Save it as .xlsx without one in the spreadsheet program and import that.',
    });
  }
  const sheets = bytes.subarray(0, 2).toString('latin1') === 'PK' ? await readWorkbook(bytes) : [readText(bytes)];
  for (const { rows } of sheets) {
    if (rows.length <= mostRows) continue;
    throw new UnusableFile({
      zh: `表格有 ${rows.length} 行以上，超过 ${mostRows} 行。请分成几个文件。`,
      en: `The table has ${rows.length} rows or more, over ${mostRows}. Split it.`,
    });
  }
  return sheets.map(withoutLongCells);
}

/** A sheet whose cells can all be read: those longer than any spreadsheet's are marked as unreadable, and their words left out. */
function withoutLongCells(sheet: Sheet): Sheet {
  const marks = new Map(sheet.marks);
  const rows = sheet.rows.map((row) => {
    if (row.cells.every((cell) => cell.length <= longestCell)) return row;
    for (const [index, { length }] of row.cells.entries())
      if (length > longestCell) marks.set(`${row.line}:${index + 1}`, { unreadable: cellTooLong(length) });
    return { ...row, cells: row.cells.map((cell) => (cell.length > longestCell ? '' : cell)) };
  });
  return marks.size === sheet.marks.size ? sheet : { ...sheet, rows, marks };
}
