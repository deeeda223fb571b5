import { readXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import type { Bilingual } from '../domain/language.ts';
import { cellName } from './cell-name.ts';
import { cellDay } from './cell-day.ts';
import { commentsOf } from './comments.ts';
import { formatDoubt } from './number-format.ts';
import type { CellMark, Sheet } from './sheet.ts';
import { changesByItself, madeAnew, madeByFormula, unsureDay } from './unsure-day.ts';
import { UnusableFile } from './unusable-file.ts';
import { lowestRow, narrowestColumn, unseenDoubt } from './unseen-cell.ts';
import { guardWorkbook } from './workbook-guard.ts';

type WorkbookSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** Cells that are the other half of a merged one, at most so many in a workbook. */
const mostMerged = 500_000;

/** @throws UnusableFile for what is no workbook, or cannot be read as one */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    const { hidesRows, ...written } = guardWorkbook(bytes);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return sheets.map((sheet) => asSheet(hidesRows ? { ...sheet, hidden: true } : sheet, written));
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const reason = (error as Error).message;
    if (/^Sheet .* spans /.test(reason)) throw new UnusableFile(farCell(reason));
    throw new UnusableFile({
      zh: '工作簿无法读取：可能没有下载完整，或保存时损坏。请在电子表格里打开，另存为 .xlsx 后再导入。',
      en: 'The workbook cannot be read: it may not have been downloaded whole, or was damaged when it was saved. Open it in a spreadsheet program, save it as .xlsx and import that.',
    });
  }
}

/** The reader refuses a sheet by its extent, in words for programmers. */
function farCell(reason: string): Bilingual {
  const [, name = '', extent = ''] = /^Sheet "(.*)" spans (\d+ rows x \d+ columns)/.exec(reason) ?? [];
  const [rows, columns] = extent.match(/\d+/g) ?? ['', ''];
  return {
    zh: `工作表“${name}”用到了 ${rows} 行、${columns} 列：表格以外很远的地方有内容或格式（按 Ctrl+End 可找到）。请删去后另存。`,
    en: `The sheet "${name}" reaches over ${rows} rows and ${columns} columns: something stands far beyond the table (Ctrl+End leads there). Delete it and save the workbook anew.`,
  };
}

/** What the parts of a workbook say that its reader does not. */
type Written = { escaped: ReadonlyMap<string, string>; unstored: ReadonlySet<string> };

function asSheet(sheet: WorkbookSheet, { escaped, unstored }: Written): Sheet {
  const marks = new Map<string, CellMark>();
  const rows = sheet.rows.flatMap((values, row) => {
    const cells = values.map((value, column) => {
      const isLost = value === '' && unstored.has(`${sheet.name}!${cellName(row + 1, column + 1)}`);
      const read = isLost
        ? { text: '', mark: { unreadable: noStoredValue } }
        : readCell(value, sheet.cells?.get(`${row},${column}`), sheet);
      const typed = escaped.get(read.text);
      const mark = typed === undefined ? read.mark : { ...read.mark, typed };
      if (mark) marks.set(`${row + 1}:${column + 1}`, mark);
      return read.text;
    });
    const { hidden, height } = sheet.rowDefs?.get(row) ?? {};
    const isEmpty = values.every((value, column) => value === null && !marks.has(`${row + 1}:${column + 1}`));
    return isEmpty ? [] : [{ line: row + 1, cells, hidden: hidden === true || (height !== undefined && height < lowestRow) }];
  });
  markMerged(sheet, marks);
  const hiddenColumns = new Set(
    (sheet.columns ?? []).flatMap(({ hidden, width }, index) =>
      hidden || (width !== undefined && width < narrowestColumn) ? [index + 1] : [],
    ),
  );
  const hidden = sheet.hidden === true || sheet.veryHidden === true;
  return { name: sheet.name, rows, marks, hiddenColumns, comments: commentsOf(sheet), hidden, problems: [] };
}

const noStoredValue: Bilingual = {
  zh: '公式没有存下结果。请在电子表格里打开并保存，或把结果粘贴为数值。',
  en: 'The formula has no stored result. Open and save it in a spreadsheet program, or paste the result as a value.',
};
const errorValue: Bilingual = {
  zh: '这里是电子表格的错误值，不是内容。请改正公式或直接填写；没有内容请留空。',
  en: 'This is a spreadsheet’s error, not content. Mend the formula or fill in the value; leave the cell blank where there is none.',
};
const pointsToBlank: Bilingual = {
  zh: '公式只是引用另一个单元格，存下的结果是 0：那里多半是空白。请直接填写；没有内容请留空。',
  en: 'The formula only points to another cell, and its stored result is 0: that cell is likely blank. Fill in the value; leave the cell blank where there is none.',
};
const lostDigits: Bilingual = {
  zh: '电子表格把这里存成了数字，第 15 位以后已经丢失。请将该列设为“文本”格式后重新粘贴。',
  en: 'The spreadsheet keeps this as a number; its digits after the fifteenth are lost. Format the column as text and paste it again.',
};
const struckThrough: Bilingual = { zh: '这里有删除线：是否已作废？', en: 'This is struck through: is it void?' };

/** A cell as the office sees it: dates as YYYY-MM-DD, numbers without the noise of binary fractions. */
function readCell(value: CellValue, cell: Cell | undefined, sheet: WorkbookSheet): { text: string; mark?: CellMark } {
  if (cell?.formula !== undefined && (value === null || value === undefined)) return { text: '', mark: { unreadable: noStoredValue } };
  if (value === null || value === undefined) return { text: '' };
  if (cell?.type === 'error') return { text: String(value), mark: { unreadable: errorValue } };
  if (value === 0 && cell?.formula !== undefined && pointsElsewhere(cell.formula, sheet))
    return { text: '', mark: { unreadable: pointsToBlank } };
  const unseen = value === '' ? undefined : unseenDoubt(cell);
  const doubts = [...(isStruck(cell) && value !== '' ? [struckThrough] : []), ...(unseen ? [unseen] : [])];
  const changes = changesByItself(cell?.formula);
  const marked = (text: string, mark: CellMark = {}) => {
    const day = changes ? { unreadable: madeByFormula, otherwise: madeAnew } : mark.day;
    const all = { ...mark, ...(day ? { day } : {}), ...(doubts.length ? { doubts: [...doubts, ...(mark.doubts ?? [])] } : {}) };
    return Object.keys(all).length ? { text, mark: all } : { text };
  };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { text: '', mark: { unreadable: noStoredValue } };
    const { text, mark } = cellDay(value);
    const day = unsureDay(text, cell?.style?.numFmt);
    return marked(text, day ? { ...mark, day } : mark);
  }
  if (typeof value === 'boolean') return marked(value ? 'TRUE' : 'FALSE', { kept: 'boolean' });
  if (typeof value !== 'number') {
    const iso = isoDay(value);
    return iso ? marked(iso.text, iso.mark) : marked(String(value));
  }
  if (Math.abs(value) >= 1e15) return { text: String(value), mark: { unreadable: lostDigits } };
  const doubt = formatDoubt(cell?.style?.numFmt, value);
  return marked(String(Number(value.toPrecision(15))), doubt ? { doubts: [doubt] } : {});
}

/** The day of a cell that keeps it in words of ISO 8601, `2026-02-10T00:00:00Z`; undefined for any other text. */
function isoDay(text: string): ReturnType<typeof cellDay> | undefined {
  const [, day, time = '00:00:00'] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(?:Z|[+-]\d\d:\d\d)?$/.exec(text.trim()) ?? [];
  const value = day === undefined ? undefined : new Date(`${day}T${time}Z`);
  return value && !Number.isNaN(value.getTime()) ? cellDay(value) : undefined;
}

/** Whether a formula is a reference alone, to what is no 0 of this sheet. */
function pointsElsewhere(formula: string, { rows }: WorkbookSheet): boolean {
  const [, letters, row] = /^(?:[^!]+!)?\$?([A-Z]{1,3})\$?(\d+)$/i.exec(formula.trim()) ?? [];
  if (!letters || !row) return false;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return formula.includes('!') || rows[Number(row) - 1]?.[column - 1] !== 0;
}

const isStruck = (cell: Cell | undefined): boolean =>
  cell?.style?.font?.strikethrough === true || cell?.richText?.some(({ font }) => font?.strikethrough) === true;

/** A value stands in the first cell of a merged one; the others are blank, and nobody knows whether it is theirs. */
function markMerged({ merges, rows }: WorkbookSheet, marks: Map<string, CellMark>): void {
  let marked = 0;
  for (const { startRow, startCol, endRow, endCol } of merges ?? []) {
    const value = rows[startRow]?.[startCol];
    if (value === null || value === undefined || value === '') continue;
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row++) {
      for (let column = startCol; column <= Math.min(endCol, 199); column++) {
        if (row === startRow && column === startCol) continue;
        if (++marked > mostMerged)
          throw new UnusableFile({ zh: '合并的单元格太多。请取消合并。', en: 'Too many cells are merged. Unmerge them.' });
        marks.set(`${row + 1}:${column + 1}`, {
          unreadable: {
            zh: '这是合并单元格的一部分，看不出有没有值。请取消合并，逐行填写。',
            en: 'This is part of a merged cell; nobody can tell its value. Unmerge it and fill in each row.',
          },
        });
      }
    }
  }
}
