import type { Fault } from '../content/faults.ts';
import { foldHeader, raggedRow, type Column } from '../content/table.ts';
import type { Bilingual } from '../domain/language.ts';
import { planHeaders, type HeaderPlan, type Mappings } from './headers.ts';
import { readCell, type ReadCell } from './read-cell.ts';
import type { Sheet } from './sheet.ts';

/** A value as delivered and as it was tidied. */
export type Tidied = { line: number; column: number; file: string; label: Bilingual; before: string; after: string };

/** One delivered row: its cells by field, blank ones left out, and where they stand. */
export type DeliveredRow = {
  file: string;
  line: number;
  cells: Map<string, ReadCell>;
  /** Columns by path, 1-based. */
  positions: ReadonlyMap<string | undefined, number>;
  doubts: Fault[];
  tidied: Tidied[];
  /** Columns that a new record needs and this row's sheet has not. */
  missing: Column[];
};

export type DeliveredRows = {
  rows: DeliveredRow[];
  faults: Fault[];
  /** Doubts about whole columns and sheets. */
  doubts: Fault[];
  passedOver: { file: string; header: string; why: HeaderPlan['passedOver'][number]['why'] }[];
};

/**
 * Reads the rows of a delivered file. The header row is the first that names two columns we know or more; sheets
 * without one are passed over where another sheet has it.
 *
 * @param file the file's name as faults shall call it
 */
export function readRows(sheets: readonly Sheet[], file: string, columns: readonly Column[], mappings: Mappings): DeliveredRows {
  const read: DeliveredRows = { rows: [], faults: [], doubts: [], passedOver: [] };
  const withHeader = sheets.filter((sheet) => headerRow(sheet, columns, mappings) >= 0);
  for (const sheet of withHeader.length ? withHeader : sheets.slice(0, 1)) readSheet(sheet, file, columns, mappings, read);
  return read;
}

const headerRow = ({ rows }: Sheet, columns: readonly Column[], mappings: Mappings): number =>
  rows.slice(0, 20).findIndex(({ cells }) => {
    const known = cells.slice(0, 400).filter((cell) => {
      const folded = foldHeader(cell);
      return folded !== '' && (mappings.get(folded) || columns.some(({ headers }) => headers.includes(folded)));
    });
    return known.length >= 2;
  });

/** Faults carry the sheet in their file's name while they are gathered, so that sorting keeps sheets together. */
export const sheetMark = '\u0000';
const sheetFile = (file: string, { name }: Sheet): string => (name === undefined ? file : `${file}${sheetMark}${name}`);

function readSheet(sheet: Sheet, shownAs: string, columns: readonly Column[], mappings: Mappings, read: DeliveredRows): void {
  const file = sheetFile(shownAs, sheet);
  for (const problem of sheet.problems) read.faults.push({ severity: 'error', file, ...problem });
  const at = Math.max(headerRow(sheet, columns, mappings), 0);
  const header = sheet.rows[at];
  if (!header) {
    if (!sheet.problems.length)
      read.faults.push({ severity: 'error', file, line: 1, column: 1, message: { zh: '表格是空的。', en: 'The table is empty.' } });
    return;
  }
  const titles = trimEnd(header.cells);
  const plan = planHeaders(titles, columns, mappings);
  const place = (severity: Fault['severity']) => (told: { index: number; message: Bilingual }) => ({
    severity,
    file,
    line: header.line,
    column: told.index + 1,
    message: told.message,
  });
  read.faults.push(...plan.faults.map(place('error')));
  read.doubts.push(...plan.doubts.map(place('warning')));
  read.passedOver.push(...plan.passedOver.map((passed) => ({ file, header: passed.header, why: passed.why })));
  if (!plan.matched.some((column) => column?.path === 'decisionNumber')) {
    const { header: name } = columns.find(({ path }) => path === 'decisionNumber')!;
    read.faults.push(
      place('error')({
        index: 0,
        message: { zh: `缺少必填列“${name}”。`, en: `The required column "${name}" is missing.` },
      }),
    );
    return;
  }
  if (plan.faults.length) return;
  const rows = sheet.rows
    .slice(at + 1)
    .filter(({ cells, line }) => cells.some((cell, index) => cell.trim() || sheet.marks.has(`${line}:${index + 1}`)));
  if (sheet.hidden && rows.length)
    read.doubts.push(
      place('warning')({
        index: 0,
        message: {
          zh: `这个工作表是隐藏的，其中 ${rows.length} 行也会导入。不该导入的请删去此表。`,
          en: `This sheet is hidden, and its ${rows.length} rows would be imported too. Delete it if they should not.`,
        },
      }),
    );
  for (const column of sheet.hiddenColumns)
    if (plan.matched[column - 1] && rows.some(({ cells }) => cells[column - 1]?.trim()))
      read.doubts.push(
        place('warning')({
          index: column - 1,
          message: {
            zh: `“${titles[column - 1]}”是隐藏的列，其中的内容也会公开。不该公开的请删去此列。`,
            en: `"${titles[column - 1]}" is a hidden column, and what it holds would be published too. Delete it if it should not.`,
          },
        }),
      );
  for (const row of rows) {
    const ragged = sheet.strict && raggedRow(row, header.cells.length);
    if (ragged) read.faults.push({ severity: 'error', file, ...ragged });
    else read.rows.push(readRow(row, sheet, plan, file, read.faults));
  }
}

function readRow(
  { line, cells, hidden }: Sheet['rows'][number],
  sheet: Sheet,
  plan: HeaderPlan,
  file: string,
  faults: Fault[],
): DeliveredRow {
  const positions = new Map(plan.matched.flatMap((column, index) => (column ? [[column.path, index + 1] as const] : [])));
  const row: DeliveredRow = { file, line, cells: new Map(), positions, doubts: [], tidied: [], missing: plan.missing };
  const at = (column: number) => ({ file, line, column });
  const passed = new Set(plan.passedOver.map(({ index }) => index));
  const count = Math.max(cells.length, plan.matched.length);
  for (let index = 0; index < count; index++) {
    const column = plan.matched[index];
    const raw = cells[index] ?? '';
    if (!column) {
      if (raw.trim() && !passed.has(index))
        faults.push({
          severity: 'error',
          ...at(index + 1),
          message: { zh: `“${raw}”所在的列没有列名。`, en: `"${raw}" stands in a column without a name.` },
        });
      continue;
    }
    const read = readCell(raw, column, sheet.marks.get(`${line}:${index + 1}`));
    const told = { ...at(index + 1), field: column.path, label: column.label };
    faults.push(...read.faults.map((message) => ({ severity: 'error' as const, ...told, message })));
    row.doubts.push(...read.doubts.map((message) => ({ severity: 'warning' as const, ...told, message })));
    if (read.cell) row.cells.set(column.path, read.cell);
    if (read.tidiedFrom !== undefined)
      row.tidied.push({ ...at(index + 1), label: column.label, before: read.tidiedFrom, after: read.cell?.text ?? '' });
  }
  if (hidden)
    row.doubts.push({
      severity: 'warning',
      ...at(positions.get('decisionNumber') ?? 1),
      message: {
        zh: '这一行是隐藏的（或被筛选掉了），也会导入。不该导入的请删去。',
        en: 'This row is hidden or filtered out, and would be imported too. Delete it if it should not.',
      },
    });
  return row;
}

function trimEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}
