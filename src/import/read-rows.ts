import type { Fault } from '../content/faults.ts';
import { raggedRow, type Column } from '../content/table.ts';
import { canonicalDecisionNumber } from '../domain/cases/decision-number.ts';
import type { Bilingual } from '../domain/language.ts';
import { commentMessage } from './comments.ts';
import { isBeyondReading } from './fault-limits.ts';
import { formRow } from './form-row.ts';
import { findHeader, headerAt } from './header-row.ts';
import { planHeaders, type HeaderPlan, type Mappings } from './headers.ts';
import { hiddenParts } from './hidden-parts.ts';
import { missingMessage } from './missing-columns.ts';
import { readRow, type DeliveredRow } from './read-row.ts';
import type { Sheet } from './sheet.ts';
import { remarkRow, totalRow } from './total-row.ts';
import { measuredAbove } from './measured-above.ts';

export type DeliveredRows = {
  rows: DeliveredRow[];
  faults: Fault[];
  /** Doubts about whole columns and sheets. */
  doubts: Fault[];
  /** What is said beside the cells and goes no further. */
  warnings: Fault[];
  passedOver: { file: string; header: string; why: HeaderPlan['passedOver'][number]['why'] }[];
};

/**
 * Reads the rows of a delivered file. Sheets without a header are passed over where another sheet has it.
 *
 * @param file the file's name as faults shall call it
 */
export function readRows(sheets: readonly Sheet[], file: string, columns: readonly Column[], mappings: Mappings): DeliveredRows {
  const read: DeliveredRows = { rows: [], faults: [], doubts: [], warnings: [], passedOver: [] };
  const withHeader = sheets.filter((sheet) => findHeader(sheet, columns, mappings));
  for (const sheet of withHeader.length ? withHeader : sheets.slice(0, 1)) readSheet(sheet, file, columns, mappings, read);
  return read;
}

/** Faults carry the sheet in their file's name while they are gathered, so that sorting keeps sheets together. */
export const sheetMark = '\u0000';
const sheetFile = (file: string, { name }: Sheet): string => (name === undefined ? file : `${file}${sheetMark}${name}`);

function readSheet(sheet: Sheet, shownAs: string, columns: readonly Column[], mappings: Mappings, read: DeliveredRows): void {
  const file = sheetFile(shownAs, sheet);
  for (const problem of sheet.problems) read.faults.push({ severity: 'error', file, ...problem });
  const header = findHeader(sheet, columns, mappings) ?? headerAt(sheet.rows, 0);
  if (!header) {
    if (!sheet.problems.length)
      read.faults.push({ severity: 'error', file, line: 1, column: 1, message: { zh: '表格是空的。', en: 'The table is empty.' } });
    return;
  }
  const { titles } = header;
  const plan = planHeaders(titles, columns, mappings);
  const place = (severity: Fault['severity']) => (problem: { index: number; message: Bilingual }) => ({
    severity,
    file,
    line: header.line,
    column: problem.index + 1,
    message: problem.message,
  });
  read.faults.push(...plan.faults.map(place('error')));
  read.doubts.push(...plan.doubts.map(place('warning')));
  read.doubts.push(...measuredAbove(header.above, plan).map((doubt) => ({ severity: 'warning' as const, file, ...doubt })));
  read.passedOver.push(...plan.passedOver.map((passed) => ({ file, header: passed.header, why: passed.why })));
  const numberless = plan.missing.find(({ column }) => column.path === 'decisionNumber');
  if (numberless) {
    read.faults.push(place('error')({ index: 0, message: missingMessage(numberless) }));
    return;
  }
  if (plan.faults.length) return;
  const rows = header.rows.filter(({ cells, line }) => cells.some((cell, index) => cell.trim() || sheet.marks.has(`${line}:${index + 1}`)));
  const numberAt = plan.matched.findIndex((column) => column?.path === 'decisionNumber');
  const hasNumber = ({ cells }: { cells: readonly string[] }) => canonicalDecisionNumber(cells[numberAt] ?? '') !== undefined;
  read.doubts.push(...hiddenParts(sheet, plan, titles, rows).map(place('warning')));
  for (const { line, column, text } of sheet.comments ?? [])
    read.warnings.push({ severity: 'warning', file, line, column, message: commentMessage(text) });
  let doubts = 0;
  for (const [index, row] of rows.entries()) {
    const ragged = sheet.strict && raggedRow(row, header.width);
    if (isBeyondReading({ file, line: row.line }, rows.length - index, read.faults, doubts)) break;
    const total = hasNumber(row) ? undefined : (totalRow(row.cells) ?? remarkRow(row.cells, plan) ?? formRow(row.cells, titles));
    if (total) read.faults.push({ severity: 'error', file, line: row.line, column: numberAt + 1, message: total });
    else if (ragged) read.faults.push({ severity: 'error', file, ...ragged });
    else {
      const delivered = readRow(row, sheet, plan, { line: header.line, missing: plan.missing }, file, read.faults);
      read.rows.push(delivered);
      doubts += delivered.doubts.length;
    }
  }
}
