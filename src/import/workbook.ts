import { readXlsx, type Cell, type CellValue } from 'hucre/xlsx';
import type { Bilingual } from '../domain/language.ts';
import { formatDoubt } from './number-format.ts';
import type { CellMark, Sheet } from './sheet.ts';
import { UnusableFile } from './unusable-file.ts';
import { guardWorkbook } from './workbook-guard.ts';

type WorkbookSheet = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** Cells that are the other half of a merged one, at most so many in a workbook. */
const mostMerged = 500_000;

/** @throws UnusableFile for what is no workbook, or cannot be read as one */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet[]> {
  try {
    guardWorkbook(bytes);
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return sheets.map(asSheet);
  } catch (error) {
    if (error instanceof UnusableFile) throw error;
    const reason = (error as Error).message;
    throw new UnusableFile({
      zh: `工作簿无法读取（${reason}）。请在电子表格里打开并重新保存。`,
      en: `The workbook cannot be read (${reason}). Open it in a spreadsheet program and save it again.`,
    });
  }
}

function asSheet(sheet: WorkbookSheet): Sheet {
  const marks = new Map<string, CellMark>();
  const rows = sheet.rows.flatMap((values, row) => {
    const cells = values.map((value, column) => {
      const read = readCell(value, sheet.cells?.get(`${row},${column}`));
      if (read.mark) marks.set(`${row + 1}:${column + 1}`, read.mark);
      return read.text;
    });
    const { hidden, height } = sheet.rowDefs?.get(row) ?? {};
    const isEmpty = values.every((value, column) => value === null && !marks.has(`${row + 1}:${column + 1}`));
    return isEmpty ? [] : [{ line: row + 1, cells, hidden: hidden === true || height === 0 }];
  });
  markMerged(sheet, marks);
  const hiddenColumns = new Set((sheet.columns ?? []).flatMap(({ hidden, width }, index) => (hidden || width === 0 ? [index + 1] : [])));
  return { name: sheet.name, rows, marks, hiddenColumns, hidden: sheet.hidden === true || sheet.veryHidden === true, problems: [] };
}

const noStoredValue: Bilingual = {
  zh: '公式没有存下结果。请在电子表格里打开并保存，或把结果粘贴为数值。',
  en: 'The formula has no stored result. Open and save it in a spreadsheet program, or paste the result as a value.',
};
const lostDigits: Bilingual = {
  zh: '电子表格把这里存成了数字，第 15 位以后已经丢失。请将该列设为“文本”格式后重新粘贴。',
  en: 'The spreadsheet keeps this as a number; its digits after the fifteenth are lost. Format the column as text and paste it again.',
};
const struckThrough: Bilingual = { zh: '这里有删除线：是否已作废？', en: 'This is struck through: is it void?' };

/** A cell as the office sees it: dates as YYYY-MM-DD, numbers without the noise of binary fractions. */
function readCell(value: CellValue, cell: Cell | undefined): { text: string; mark?: CellMark } {
  if (cell?.formula !== undefined && (value === null || value === undefined)) return { text: '', mark: { unreadable: noStoredValue } };
  if (value === null || value === undefined) return { text: '' };
  const doubts = isStruck(cell) && value !== '' ? [struckThrough] : [];
  const marked = (text: string, mark: CellMark = {}) => {
    const all = { ...mark, ...(doubts.length ? { doubts: [...doubts, ...(mark.doubts ?? [])] } : {}) };
    return Object.keys(all).length ? { text, mark: all } : { text };
  };
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return { text: '', mark: { unreadable: noStoredValue } };
    return marked(value.toISOString().slice(0, 10), { kept: 'date' });
  }
  if (typeof value === 'boolean') return marked(value ? 'TRUE' : 'FALSE', { kept: 'boolean' });
  if (typeof value !== 'number') return marked(String(value));
  if (Math.abs(value) >= 1e15) return { text: String(value), mark: { unreadable: lostDigits } };
  const doubt = formatDoubt(cell?.style?.numFmt, value);
  return marked(String(Number(value.toPrecision(15))), doubt ? { doubts: [doubt] } : {});
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
