import { caseId, type Readings } from '../domain/case-id.ts';
import { checkCases } from '../content/checks/across.ts';
import type { Fault } from '../content/faults.ts';
import type { Content, Draft } from '../content/entry.ts';
import type { Locate } from '../content/locate.ts';
import { columnsOf, foldHeader, matchHeaders, rowToRecord, type Column } from '../content/table.ts';
import { issuesToFaults } from '../content/validate.ts';
import { enforcementCase } from '../schemas/case.ts';
import { readingsOf } from '../schemas/portal.ts';
import { cellName, type Sheet } from './sheets.ts';
import { tidyCell } from './tidy.ts';

/** One delivered case: its checked fields and, by column, the cells as they will be written. */
export type DeliveredCase = { draft: Draft<'cases'>; cells: Map<string, string> };
export type Delivery = { cases: DeliveredCase[]; faults: Fault[] };

const columns = columnsOf(enforcementCase);

/**
 * Reads and checks the cases of a delivered file. The header row is the first that names two columns we
 * know or more; sheets without one are passed over where another sheet has it.
 *
 * @param file the file's name as faults shall call it
 */
export function readCases(sheets: readonly Sheet[], file: string, content: Content): Delivery {
  const faults: Fault[] = [];
  const withHeader = sheets.filter((sheet) => headerRow(sheet) >= 0);
  const target = { file, faults, readings: readingsOf(content.portal[0]?.fields) };
  const cases = (withHeader.length ? withHeader : sheets.slice(0, 1)).flatMap((sheet) => readSheet(sheet, target));
  const drafts = cases.map(({ draft }) => draft);
  checkCases(drafts, content, faults);
  reportRepeated(cases, faults);
  reportSameAddress(drafts, content, faults);
  for (const { draft, cells } of cases) cells.set('decisionNumber', draft.fields.decisionNumber);
  return { cases, faults: placed(faults, sheets) };
}

const headerRow = ({ rows }: Sheet): number =>
  rows
    .slice(0, 20)
    .findIndex(({ cells }) => cells.filter((cell) => columns.some(({ headers }) => headers.includes(foldHeader(cell)))).length >= 2);

/** Of which file rows are read, how addresses are read, and where faults go. */
type Target = { file: string; faults: Fault[]; readings: Readings };

function readSheet(sheet: Sheet, { file, faults, readings }: Target): DeliveredCase[] {
  const name = sheetFile(file, sheet);
  for (const problem of sheet.problems) faults.push({ severity: 'error', file: name, ...problem });
  const at = headerRow(sheet);
  const header = sheet.rows[Math.max(at, 0)];
  if (!header) {
    if (!sheet.problems.length)
      faults.push({ severity: 'error', file: name, line: 1, column: 1, message: { zh: '表格是空的。', en: 'The table is empty.' } });
    return [];
  }
  const titles = trimEnd(header.cells);
  const { matched, problems } = matchHeaders(titles, columns);
  for (const { index, message } of problems) faults.push({ severity: 'error', file: name, line: header.line, column: index + 1, message });
  if (problems.length) return [];
  return sheet.rows.slice(at + 1).flatMap(({ line, cells }) => readRow(line, cells, matched, { file: name, faults, readings }) ?? []);
}

function readRow(
  line: number,
  raw: readonly string[],
  matched: readonly (Column | undefined)[],
  { file, faults, readings }: Target,
): DeliveredCase | undefined {
  const cells = matched.map((column, index) => tidyCell(raw[index] ?? '', column?.meta.type));
  if (cells.every((cell) => cell === '')) return undefined;
  const beyond = raw.findIndex((cell, index) => index >= matched.length && cell.trim() !== '');
  if (beyond >= 0)
    faults.push({
      severity: 'error',
      file,
      line,
      column: beyond + 1,
      message: { zh: `“${raw[beyond]}”所在的列没有列名。`, en: `"${raw[beyond]}" stands in a column without a name.` },
    });
  const positions = new Map(matched.map((column, index) => [column?.path, index + 1]));
  const locate: Locate = (steps) => ({ line, column: positions.get(String(steps[0])) ?? positions.get('decisionNumber') ?? 1 });
  const result = enforcementCase.safeParse(rowToRecord(cells, matched));
  if (!result.success) {
    faults.push(...issuesToFaults(result.error.issues, enforcementCase, file, locate));
    return undefined;
  }
  const fields = result.data;
  return {
    draft: {
      kind: 'cases',
      id: caseId(fields.decisionNumber, readings),
      group: fields.decidedOn.slice(0, 4),
      fields,
      texts: {},
      file,
      locate,
      references: [],
      targets: [],
    },
    cells: new Map(matched.map((column, index) => [column!.path, cells[index]!])),
  };
}

/** A number that stands twice in one delivery is a fault: nobody could tell which row counts. */
function reportRepeated(cases: readonly DeliveredCase[], faults: Fault[]): void {
  const first = new Map<string, Draft<'cases'>>();
  for (const { draft } of cases) {
    const earlier = first.get(draft.id);
    if (!earlier) {
      first.set(draft.id, draft);
      continue;
    }
    const { line } = earlier.locate([]);
    faults.push({
      severity: 'error',
      file: draft.file,
      ...draft.locate(['decisionNumber']),
      field: 'decisionNumber',
      label: { zh: '行政处罚决定书文号', en: 'Decision number' },
      message: {
        zh: `文号 ${draft.fields.decisionNumber} 已出现在第 ${line} 行。一个文件里每个文号只能有一行。`,
        en: `The number ${draft.fields.decisionNumber} already stands in row ${line}. A file holds each number once.`,
      },
    });
  }
}

/** Two numbers that read alike would share an address, and one case would hide the other. */
function reportSameAddress(drafts: readonly Draft<'cases'>[], content: Content, faults: Fault[]): void {
  const numbers = new Map(content.cases.map(({ id, fields }) => [id, fields.decisionNumber]));
  for (const draft of drafts) {
    const known = numbers.get(draft.id);
    if (known === undefined || known === draft.fields.decisionNumber) continue;
    faults.push({
      severity: 'error',
      file: draft.file,
      ...draft.locate(['decisionNumber']),
      field: 'decisionNumber',
      label: { zh: '行政处罚决定书文号', en: 'Decision number' },
      message: {
        zh: `${draft.fields.decisionNumber} 与已有的 ${known} 读音相同，地址会重复。请核对文号。`,
        en: `${draft.fields.decisionNumber} reads like ${known}, which is there already; both would have one address. Check the number.`,
      },
    });
  }
}

/** Faults carry the sheet in their file's name while they are gathered, so that sorting keeps sheets together. */
const sheetMark = '\u0000';
const sheetFile = (file: string, { name }: Sheet): string => (name === undefined ? file : `${file}${sheetMark}${name}`);

function placed(faults: readonly Fault[], sheets: readonly Sheet[]): Fault[] {
  if (sheets.every(({ name }) => name === undefined)) return [...faults];
  return faults.map((fault) => {
    const [file, sheet] = fault.file.split(sheetMark) as [string, string?];
    return sheet === undefined ? fault : { ...fault, file, sheet, cell: cellName(fault.line, fault.column) };
  });
}

function trimEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}
