import { ascending, descending } from 'd3-array';
import { epochDay } from '../domain/days/calendar.ts';
import { caseStatuses, caseStatusNames, statusValue } from '../schemas/case/case-statuses.ts';
import type { Columns, FacetColumn } from './columns.ts';
import type { Facet } from './scopes.ts';
import type { SearchState } from './state.ts';

/** The rows that match, in order, and what each further choice would give. */
export type Selection = {
  rows: Uint32Array;
  counts: Partial<Record<Facet, Uint32Array>>;
  /** Rows that match all but the range of dates, or of fines: what their histograms count. */
  withoutDates: Uint32Array;
  withoutFines: Uint32Array;
  /** How many more match but are set aside until their status is asked for. */
  setAside: number;
  /** The same over all decisions, those that are set aside with the rest; withdrawn ones are counted nowhere. */
  counted: CountedRows;
};

/** What matches, listed or set aside: what figures, months and districts are of, so that no year shrinks as publicity ends. */
export type CountedRows = Pick<Selection, 'rows' | 'counts' | 'withoutDates' | 'withoutFines'>;

/** Cases that left the default result. */
export const setAsideValues: ReadonlySet<string> = new Set(
  caseStatusNames.filter((status) => !caseStatuses[status].listed).map(statusValue),
);

/** Cases that no count counts. */
const uncountedValues: ReadonlySet<string> = new Set(caseStatusNames.filter((status) => !caseStatuses[status].counted).map(statusValue));

/** The rows a text search found with their scores; undefined where no text was asked for. */
export type Found = ReadonlyMap<number, number> | undefined;

/** What a row can fail. */
type Test = { of: Facet | 'date' | 'fine'; passes: (row: number) => boolean };
/** Where a row is in the default result: listed, set aside, or set aside and counted nowhere. */
type Place = 'listed' | 'aside' | 'uncounted';

/**
 * Applies filters and order to what the text search found. Values of one facet are joined by OR, facets and
 * ranges by AND; a facet's counts follow all the other filters. Rows stand newest first, so that equal ones
 * keep that order and a link gives the same order everywhere.
 *
 * @param first a row that goes before all others: the record whose number was typed
 * @param wanted statuses of which a word was typed: what has one of them is not set aside
 */
export function select(
  columns: Columns,
  state: SearchState,
  found: Found,
  facets: readonly Facet[],
  first?: number,
  wanted: readonly string[] = [],
): Selection {
  const tests = [...facetTests(columns, state, facets), ...rangeTests(columns, state)];
  const placeOf = placesInList(columns, state, first, wanted);
  const candidates = found ? Uint32Array.from(found.keys()).sort() : undefined;
  const size = candidates?.length ?? columns.size;
  const listed = new Tally(columns, facets, size);
  const counted = new Tally(columns, facets, size);
  let setAside = 0;
  for (let index = 0; index < size; index++) {
    const row = candidates ? candidates[index]! : index;
    let failed: Test | undefined;
    let failures = 0;
    for (const test of tests) {
      if (test.passes(row)) continue;
      failed = test;
      if (++failures > 1) break;
    }
    if (failures > 1) continue;
    const place = placeOf(row);
    if (place === 'listed') listed.add(row, failed?.of);
    else if (!failed) {
      setAside++;
      listed.addTo('status', row);
    }
    if (place !== 'uncounted') counted.add(row, failed?.of);
  }
  const ordered = listed.taken();
  return { ...ordered, rows: order(columns, state, found, ordered.rows, first), setAside, counted: counted.taken() };
}

/** Rows that match, with those that fail one test alone where that is a range, and how many there are of each value. */
class Tally {
  private readonly rows: RowList;
  private readonly withoutDates: RowList;
  private readonly withoutFines: RowList;
  private readonly sets: { facet: Facet; column: FacetColumn; perSet: Uint32Array }[];

  constructor(columns: Columns, facets: readonly Facet[], size: number) {
    this.rows = new RowList(size);
    this.withoutDates = new RowList(size);
    this.withoutFines = new RowList(size);
    this.sets = facets.flatMap((facet) => {
      const column = columns.facets[facet];
      return column ? [{ facet, column, perSet: new Uint32Array(column.sets.length) }] : [];
    });
  }

  /** @param failed what the one test was of that the row failed */
  add(row: number, failed: Test['of'] | undefined): void {
    if (!failed) this.rows.push(row);
    if (!failed || failed === 'date') this.withoutDates.push(row);
    if (!failed || failed === 'fine') this.withoutFines.push(row);
    for (const { facet, column, perSet } of this.sets) if (!failed || failed === facet) perSet[column.codes[row]!]!++;
  }

  addTo(only: Facet, row: number): void {
    for (const { facet, column, perSet } of this.sets) if (facet === only) perSet[column.codes[row]!]!++;
  }

  taken(): CountedRows {
    return {
      rows: this.rows.taken(),
      withoutDates: this.withoutDates.taken(),
      withoutFines: this.withoutFines.taken(),
      counts: Object.fromEntries(
        this.sets.map(({ facet, column, perSet }) => [facet, perValue(column.sets, perSet, column.values.length)]),
      ),
    };
  }
}

/** Rows as they are found, in memory that is laid out once. */
class RowList {
  private readonly rows: Uint32Array;
  private length = 0;

  constructor(most: number) {
    this.rows = new Uint32Array(most);
  }

  push(row: number): void {
    this.rows[this.length++] = row;
  }

  taken(): Uint32Array {
    return this.rows.slice(0, this.length);
  }
}

/** One test a facet of which values are chosen: a table by set holds which sets pass. */
function facetTests(columns: Columns, state: SearchState, facets: readonly Facet[]): Test[] {
  return facets.flatMap((facet) => {
    const wanted = state.filters[facet];
    if (!wanted?.length) return [];
    const column = columns.facets[facet];
    const ids = new Set(wanted);
    const passing = column?.sets.map((set) => set.some((position) => ids.has(column.values[position]!.id))) ?? [];
    return [{ of: facet, passes: (row: number) => column !== undefined && passing[column.codes[row]!]! }];
  });
}

/** Cases that left the default result stand in it where a status is chosen. Those set aside count for the status facet. */
function placesInList(columns: Columns, state: SearchState, first: number | undefined, wanted: readonly string[]): (row: number) => Place {
  const column = columns.facets.status;
  if (!column || state.filters.status?.length) return () => 'listed';
  const places = column.sets.map((set): Place => {
    const ids = set.map((position) => column.values[position]!.id);
    if (!ids.some((id) => setAsideValues.has(id)) || ids.some((id) => wanted.includes(id))) return 'listed';
    return ids.some((id) => uncountedValues.has(id)) ? 'uncounted' : 'aside';
  });
  return (row) => (row === first ? 'listed' : places[column.codes[row]!]!);
}

function rangeTests(columns: Columns, { from, to, min, max }: SearchState): Test[] {
  // A row without a date stands before the first day there is.
  const [first, last] = [from ? Math.max(0, epochDay(from)) : 0, to ? epochDay(to) : Infinity];
  const [least, most] = [min ? Number(min) : -Infinity, max ? Number(max) : Infinity];
  const tests: Test[] = [];
  if (from || to) tests.push({ of: 'date', passes: (row) => columns.day[row]! >= first && columns.day[row]! <= last });
  if (min || max) tests.push({ of: 'fine', passes: (row) => columns.fineWan[row]! >= least && columns.fineWan[row]! < most });
  return tests;
}

function perValue(sets: readonly number[][], perSet: Uint32Array, values: number): Uint32Array {
  const counts = new Uint32Array(values);
  for (const [code, set] of sets.entries()) for (const position of set) counts[position]! += perSet[code]!;
  return counts;
}

function order(columns: Columns, state: SearchState, found: Found, rows: Uint32Array, first: number | undefined): Uint32Array {
  const sorted = sortedRows(columns, state, found, rows);
  const at = first === undefined ? -1 : sorted.indexOf(first);
  if (at > 0) {
    sorted.copyWithin(1, 0, at);
    sorted[0] = first!;
  }
  return sorted;
}

function sortedRows(columns: Columns, { sort }: SearchState, found: Found, rows: Uint32Array): Uint32Array {
  const newer = (a: number, b: number): number => descending(columns.day[a], columns.day[b]) || ascending(a, b);
  if (sort === 'fine') return rows.sort((a, b) => descending(columns.fineWan[a], columns.fineWan[b]) || newer(a, b));
  if (sort === 'days') {
    const days = (row: number) => columns.publicationDays[row] ?? -Infinity;
    return rows.sort((a, b) => descending(days(a), days(b)) || newer(a, b));
  }
  if (sort === 'relevance' && found) return rows.sort((a, b) => descending(found.get(a), found.get(b)) || newer(a, b));
  if (sort === 'oldest') return rows.sort((a, b) => ascending(columns.day[a], columns.day[b]) || ascending(a, b));
  // Rows of one bundle stand so already.
  return rows.some((row, index) => index > 0 && columns.day[row]! > columns.day[rows[index - 1]!]!) ? rows.sort(newer) : rows;
}
