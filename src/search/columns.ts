import { epochDay } from '../domain/days/calendar.ts';
import type { Bilingual } from '../domain/language.ts';
import { facetNames, type Facet } from './scopes.ts';

/** A value of a facet with its label in both languages. */
export type FacetValue = { id: string; label: Bilingual };

/**
 * One facet of all rows. A row holds none, one or several values; each combination that occurs is a set, and
 * `codes` holds which set a row has.
 */
export type FacetColumn = { values: FacetValue[]; sets: number[][]; codes: Uint16Array };

/**
 * What filters, counts, sums and order need to know of every record, by column; rows stand newest first.
 * Written beside the Pagefind index, loaded by the search pages only.
 */
export type Columns = {
  size: number;
  /** Days since 1970-01-01; -1 where a record has no date. */
  day: Int32Array;
  /** Fine in 10,000 yuan; 0 where there is none. */
  fineWan: Float64Array;
  /** Days from the decision of a case to its publication; undefined where a day is not known. */
  publicationDays: (number | undefined)[];
  /** The party's number within this build; 0 for a party that cannot be identified. */
  party: Uint32Array;
  /** The decision number of a case, else empty: a number typed whole goes first. */
  number: string[];
  facets: Partial<Record<Facet, FacetColumn>>;
};

/** One record as it enters the columns. */
export type ColumnsRow = {
  date?: string | undefined;
  fineWan?: number | undefined;
  publicationDays?: number | undefined;
  party?: number | undefined;
  number?: string | undefined;
  facets: Partial<Record<Facet, FacetValue[]>>;
};

/** The columns of records given newest first. */
export function makeColumns(rows: readonly ColumnsRow[]): Columns {
  const columns: Columns = {
    size: rows.length,
    day: Int32Array.from(rows, ({ date }) => (date ? epochDay(date) : -1)),
    fineWan: Float64Array.from(rows, ({ fineWan }) => fineWan ?? 0),
    publicationDays: rows.map(({ publicationDays }) => publicationDays),
    party: Uint32Array.from(rows, ({ party }) => party ?? 0),
    number: rows.map(({ number }) => number ?? ''),
    facets: {},
  };
  for (const facet of facetNames) {
    if (!rows.some(({ facets }) => facets[facet]?.length)) continue;
    const coder = new SetCoder();
    const codes = Uint16Array.from(rows, ({ facets }) => coder.code(facets[facet] ?? []));
    columns.facets[facet] = { values: coder.values, sets: coder.sets, codes };
  }
  return columns;
}

/** Numbers the values and their combinations in the order in which they come. */
class SetCoder {
  readonly values: FacetValue[] = [];
  readonly sets: number[][] = [];
  private readonly positions = new Map<string, number>();
  private readonly known = new Map<string, number>();

  code(values: readonly FacetValue[]): number {
    const set = values.map((value) => {
      let position = this.positions.get(value.id);
      if (position === undefined) {
        position = this.values.push(value) - 1;
        this.positions.set(value.id, position);
      }
      return position;
    });
    const key = set.join(',');
    let code = this.known.get(key);
    if (code === undefined) {
      code = this.sets.push(set) - 1;
      this.known.set(key, code);
    }
    return code;
  }
}

/** Puts the rows of several columns one after another. */
export function joinColumns(parts: readonly Columns[]): Columns {
  const [only] = parts;
  if (parts.length === 1) return only!;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const joined: Columns = {
    size,
    day: new Int32Array(size),
    fineWan: new Float64Array(size),
    publicationDays: parts.flatMap(({ publicationDays }) => publicationDays),
    party: new Uint32Array(size),
    number: parts.flatMap(({ number }) => number),
    facets: {},
  };
  for (const facet of facetNames) {
    if (!parts.some(({ facets }) => facets[facet])) continue;
    const coder = new SetCoder();
    const codes = new Uint16Array(size);
    let offset = 0;
    for (const part of parts) {
      const column = part.facets[facet];
      const recoded = (column?.sets ?? [[]]).map((set) => coder.code(set.map((position) => column!.values[position]!)));
      for (let row = 0; row < part.size; row++) codes[offset + row] = recoded[column ? column.codes[row]! : 0]!;
      offset += part.size;
    }
    joined.facets[facet] = { values: coder.values, sets: coder.sets, codes };
  }
  let offset = 0;
  for (const part of parts) {
    joined.day.set(part.day, offset);
    joined.fineWan.set(part.fineWan, offset);
    joined.party.set(part.party, offset);
    offset += part.size;
  }
  return joined;
}

/** The values of a row in a facet. */
export const valuesOf = (column: FacetColumn | undefined, row: number): FacetValue[] =>
  column ? column.sets[column.codes[row]!]!.map((position) => column.values[position]!) : [];
