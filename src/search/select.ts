import type { Columns } from './columns.ts';
import type { Facet } from './scopes.ts';
import type { SearchState } from './state.ts';

/** The rows that match, in order, and how many each facet value would give. */
export type Selection = {
  rows: number[];
  counts: Partial<Record<Facet, number[]>>;
  /** How many more match but are set aside until their status is asked for. */
  setAside: number;
};

/** Cases that left the default result: publicity ended, credit repaired, withdrawn. */
const asideStates = new Set(['case-ended', 'case-repaired', 'case-withdrawn']);

/** The rows a text search found with their scores; undefined where no text was asked for. */
export type Found = ReadonlyMap<number, number> | undefined;

/**
 * Applies filters and order to what the text search found. Values of one facet are joined by OR, facets by
 * AND; a facet's counts follow all the other filters. Ties go to the newer record, then to the id, so
 * that a link gives the same order everywhere.
 *
 * @param first a row that goes before all others: the record whose number was typed
 */
export function select(columns: Columns, state: SearchState, found: Found, facets: readonly Facet[], first?: number): Selection {
  const wanted = new Map<Facet, Set<number>>();
  for (const facet of facets) {
    const values = state.filters[facet];
    const column = columns.facets[facet];
    if (!values?.length) continue;
    wanted.set(facet, new Set(values.map((value) => column?.values.findIndex(({ id }) => id === value) ?? -1)));
  }
  const counts: Selection['counts'] = {};
  for (const facet of facets) counts[facet] = Array.from({ length: columns.facets[facet]?.values.length ?? 0 }, () => 0);
  const aside = asideValues(columns, state);
  const rows: number[] = [];
  let setAside = 0;
  for (let row = 0; row < columns.id.length; row++) {
    if (found && !found.has(row)) continue;
    const failed: Facet[] = [];
    for (const [facet, values] of wanted) if (!columns.facets[facet]?.rows[row]?.some((value) => values.has(value))) failed.push(facet);
    if (row !== first && columns.facets.status?.rows[row]?.some((value) => aside.has(value))) {
      if (failed.length === 0) setAside++;
      failed.push('status');
    }
    if (failed.length === 0) rows.push(row);
    if (failed.length > 1) continue;
    for (const facet of facets) {
      if (failed.length === 1 && failed[0] !== facet) continue;
      for (const value of columns.facets[facet]?.rows[row] ?? []) counts[facet]![value]!++;
    }
  }
  return { rows: rows.toSorted(order(columns, state, found, first)), counts, setAside };
}

/** The status values that are not shown unless the reader chose a status. */
function asideValues(columns: Columns, state: SearchState): Set<number> {
  if (state.filters.status?.length) return new Set();
  const values = columns.facets.status?.values ?? [];
  return new Set([...values.keys()].filter((position) => asideStates.has(values[position]!.id)));
}

function order(columns: Columns, state: SearchState, found: Found, first: number | undefined) {
  const newer = (a: number, b: number) => compare(columns.date[b]!, columns.date[a]!) || compare(columns.id[a]!, columns.id[b]!);
  return (a: number, b: number): number => {
    if (a === first || b === first) return a === first ? -1 : 1;
    if (state.sort === 'relevance' && found) return found.get(b)! - found.get(a)! || newer(a, b);
    if (state.sort === 'fine') return columns.fineWan[b]! - columns.fineWan[a]! || newer(a, b);
    return newer(a, b);
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
