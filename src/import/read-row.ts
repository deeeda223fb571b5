import type { Fault } from '../content/faults.ts';
import type { Bilingual } from '../domain/language.ts';
import type { HeaderPlan } from './headers.ts';
import type { Missing } from './missing-columns.ts';
import { quoted } from '../schemas/scalars.ts';
import { inWan } from './money-headers.ts';
import { markDoubt } from './office-marks.ts';
import { readCell, type ReadCell } from './read-cell.ts';
import type { Sheet } from './sheet.ts';

/** A value as delivered and as it was tidied; nothing where it was taken for blank. */
export type Tidied = { line: number; column: number; file: string; label: Bilingual; before: string; after: string };

/** One delivered row: its cells by field, blank ones left out, and where they stand. */
export type DeliveredRow = {
  file: string;
  line: number;
  cells: Map<string, ReadCell>;
  /** Columns by path, 1-based. */
  positions: ReadonlyMap<string | undefined, number>;
  /** Fields whose cells cannot be read: a fault names each. */
  unreadable: Set<string>;
  doubts: Fault[];
  /** What columns that go no further say against publishing the row. */
  marks: Fault[];
  tidied: Tidied[];
  header: DeliveredHeader;
};

/** The header row of a sheet: its line, the columns that a new record needs and it has not. */
export type DeliveredHeader = { line: number; missing: readonly Missing[] };

/** Reads one row of a sheet by the columns of its header; faults go to the list given. */
export function readRow(
  { line, cells, hidden }: Sheet['rows'][number],
  sheet: Sheet,
  plan: HeaderPlan,
  header: DeliveredHeader,
  file: string,
  faults: Fault[],
): DeliveredRow {
  const positions = new Map(plan.matched.flatMap((column, index) => (column ? [[column.path, index + 1] as const] : [])));
  const row: DeliveredRow = {
    file,
    line,
    cells: new Map(),
    positions,
    unreadable: new Set(),
    doubts: [],
    marks: [],
    tidied: [],
    header,
  };
  const at = (column: number) => ({ file, line, column });
  const passed = new Set(plan.passedOver.map(({ index }) => index));
  const count = Math.max(cells.length, plan.matched.length);
  for (let index = 0; index < count; index++) {
    const column = plan.matched[index];
    const raw = cells[index] ?? '';
    if (!column) {
      if (raw.trim() && !passed.has(index)) faults.push({ severity: 'error', ...at(index + 1), message: withoutName(raw) });
      const mark = plan.marks.get(index);
      const message = mark && markDoubt(raw, mark);
      if (message) row.marks.push({ severity: 'warning', ...at(index + 1), label: { zh: mark.header, en: mark.header }, message });
      continue;
    }
    const read = readCell(raw, column, sheet.marks.get(`${line}:${index + 1}`));
    const place = { ...at(index + 1), field: column.path, label: column.label };
    faults.push(...read.faults.map((message) => ({ severity: 'error' as const, ...place, message })));
    row.doubts.push(...read.doubts.map((message) => ({ severity: 'warning' as const, ...place, message })));
    if (!read.cell && read.faults.length) row.unreadable.add(column.path);
    const worth = plan.yuan.get(index);
    const converted = worth === undefined || !read.cell ? undefined : inWan(read.cell.text, worth);
    const cell = converted === undefined ? read.cell : { text: converted };
    if (worth !== undefined && cell && !cell.clears && converted === undefined) {
      row.unreadable.add(column.path);
      faults.push({ severity: 'error', ...place, message: notConverted(cell.text) });
      continue;
    }
    if (cell) row.cells.set(column.path, cell);
    const before = read.tidiedFrom ?? (converted === undefined ? undefined : raw);
    if (before !== undefined) row.tidied.push({ ...at(index + 1), label: column.label, before, after: cell?.text ?? '' });
  }
  if (hidden) row.doubts.push({ severity: 'warning', ...at(positions.get('decisionNumber') ?? 1), message: isHidden });
  return row;
}

const isHidden: Bilingual = {
  zh: '这一行是隐藏的（或被筛选掉了），也会导入。不该导入的请删去。',
  en: 'This row is hidden or filtered out, and would be imported too. Delete it if it should not.',
};

const withoutName = (text: string): Bilingual => ({
  zh: `${quoted(text)} 所在的列没有列名。`,
  en: `${quoted(text)} stands in a column without a name.`,
});

const notConverted = (text: string): Bilingual => ({
  zh: `${quoted(text)} 不是数字，不能换算成万元。请只填数字。`,
  en: `${quoted(text)} is not a number and cannot be converted into 10,000 yuan. Give the number alone.`,
});
