import type { Column } from '../content/table.ts';
import { canonicalDecisionNumber } from '../domain/cases/decision-number.ts';
import { columnsByLooseHeader, headerName } from './header-name.ts';
import type { Mappings } from './headers.ts';
import type { Sheet } from './sheet.ts';

/** The names of a sheet's columns, where they stand, and where its rows begin. */
export type HeaderRow = {
  titles: string[];
  line: number;
  /** How many cells the row has, blank ones too. */
  width: number;
  above: Sheet['rows'];
  rows: Sheet['rows'];
};

type Known = (header: string) => boolean;
const [mostRowsAbove, mostColumns] = [20, 400];

/**
 * Finds the header: the first row that names two columns we know or more. Where groups of columns have a name of their
 * own above them, as 当事人 over 名称 and 类型, the two rows are one header. Undefined where a sheet has none.
 */
export function findHeader({ rows }: Sheet, columns: readonly Column[], mappings: Mappings): HeaderRow | undefined {
  const headers = new Set([...columns.flatMap((column) => column.headers), ...columnsByLooseHeader(columns).keys()]);
  const isKnown: Known = (header) => {
    const folded = headerName(header, (name) => headers.has(name) || mappings.has(name));
    return folded !== '' && (Boolean(mappings.get(folded)) || headers.has(folded));
  };
  const at = rows.slice(0, mostRowsAbove).findIndex(({ cells }) => cells.slice(0, mostColumns).filter(isKnown).length >= 2);
  return at < 0 ? undefined : headerAt(rows, at, isKnown);
}

/** The header that begins in a row, with the second row of it where there is one. */
export function headerAt(rows: Sheet['rows'], at: number, isKnown: Known = () => false): HeaderRow | undefined {
  const top = rows[at];
  if (!top) return undefined;
  const below = rows[at + 1];
  const above = rows[at - 1];
  if (below && isSecondRow(top.cells, below.cells, isKnown)) return header(rows, at, at + 1, together(top.cells, below.cells, isKnown));
  if (above && isGroupRow(above.cells) && isSecondRow(above.cells, top.cells, isKnown))
    return header(rows, at - 1, at, together(above.cells, top.cells, isKnown));
  return header(rows, at, at, top.cells);
}

const header = (rows: Sheet['rows'], from: number, to: number, titles: readonly string[]): HeaderRow => ({
  titles: trimEnd(titles),
  line: rows[to]!.line,
  width: Math.max(rows[from]!.cells.length, rows[to]!.cells.length),
  above: rows.slice(0, from),
  rows: rows.slice(to + 1),
});

/** A title fills a cell or two; names of groups fill more. */
const isGroupRow = (cells: readonly string[]): boolean => cells.filter((cell) => cell.trim()).length >= 3;

/** Whether a row names the columns of groups: it stands under blanks of the row above, and is no case. */
function isSecondRow(top: readonly string[], below: readonly string[], isKnown: Known): boolean {
  if (below.some((cell) => canonicalDecisionNumber(cell) !== undefined)) return false;
  const underBlank = below.some((cell, index) => cell.trim() && !top[index]?.trim());
  const names = together(top, below, isKnown);
  return underBlank && below.some((cell, index) => cell.trim() !== '' && isKnown(names[index]!));
}

/** One name a column: that of the lower row, with its group's before it where only both together are known. */
function together(top: readonly string[], below: readonly string[], isKnown: Known): string[] {
  let group = '';
  return Array.from({ length: Math.max(top.length, below.length) }, (_, index) => {
    const [upper, lower] = [top[index]?.trim() ?? '', below[index]?.trim() ?? ''];
    if (upper) group = upper;
    if (!lower) return upper;
    return !isKnown(lower) && isKnown(group + lower) ? group + lower : lower;
  });
}

function trimEnd(cells: readonly string[]): string[] {
  const last = cells.findLastIndex((cell) => cell.trim() !== '');
  return cells.slice(0, last + 1);
}
