import type { Facet } from './scopes.ts';

/** The values of one facet and, row by row, which of them a record has (positions in `values`). */
export type FacetColumn = { values: { id: string; label: string }[]; rows: number[][] };

/**
 * What filters, counts and sorting need to know of every record of a bundle, by column. Written beside
 * the Pagefind index, loaded by the search pages only.
 */
export type Columns = {
  /** Pagefind's id of the record: a search result's `id`. */
  fragment: string[];
  /** The record's own id, as in its address. */
  id: string[];
  /** The decision number of a case, else empty: a number typed whole goes first. */
  number: string[];
  /** `YYYY-MM-DD`, or empty where the record has no date. */
  date: string[];
  /** Fine in 10,000 yuan; 0 where there is none. */
  fineWan: number[];
  facets: Partial<Record<Facet, FacetColumn>>;
};

/** Gathers columns row by row. */
export class ColumnsBuilder {
  private readonly columns: Columns = { fragment: [], id: [], number: [], date: [], fineWan: [], facets: {} };
  private readonly positions = new Map<string, number>();

  add(row: {
    fragment: string;
    id: string;
    number?: string | undefined;
    date?: string | undefined;
    fineWan?: number | undefined;
    facets: Partial<Record<Facet, { id: string; label: string }[]>>;
  }): void {
    const index = this.columns.id.length;
    this.columns.fragment.push(row.fragment);
    this.columns.id.push(row.id);
    this.columns.number.push(row.number ?? '');
    this.columns.date.push(row.date ?? '');
    this.columns.fineWan.push(row.fineWan ?? 0);
    for (const [name, values] of Object.entries(row.facets) as [Facet, { id: string; label: string }[]][]) {
      const facet = (this.columns.facets[name] ??= { values: [], rows: [] });
      facet.rows[index] = values.map((value) => {
        const key = `${name}\n${value.id}`;
        let position = this.positions.get(key);
        if (position === undefined) {
          position = facet.values.push(value) - 1;
          this.positions.set(key, position);
        }
        return position;
      });
    }
  }

  build(): Columns {
    for (const facet of Object.values(this.columns.facets)) {
      facet.rows = Array.from({ length: this.columns.id.length }, (_, index) => facet.rows[index] ?? []);
    }
    return this.columns;
  }
}
