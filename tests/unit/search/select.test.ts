import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ColumnsBuilder } from '../../../src/search/columns.ts';
import type { Facet } from '../../../src/search/scopes.ts';
import { select } from '../../../src/search/select.ts';
import type { SearchState } from '../../../src/search/state.ts';

type Row = { id: string; date: string; fine: number; unit: string[]; type: string[] };
const facets: Facet[] = ['unit', 'type'];
const value = (names: string[]) => fc.subarray(names, { maxLength: 2 });
const rows = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,4}$/),
    date: fc.constantFrom('2023-01-01', '2023-05-01', '2024-01-01', ''),
    fine: fc.integer({ min: 0, max: 5 }),
    unit: value(['a', 'b', 'c']),
    type: value(['x', 'y']),
  }),
  { selector: ({ id }) => id, maxLength: 30 },
);

const columnsOf = (records: readonly Row[]) => {
  const builder = new ColumnsBuilder();
  for (const { id, date, fine, unit, type } of records)
    builder.add({
      fragment: id,
      id,
      date,
      fineWan: fine,
      facets: { unit: unit.map((one) => ({ id: one, label: one })), type: type.map((one) => ({ id: one, label: one })) },
    });
  return builder.build();
};
/** The plain filter: values of a facet by OR, facets by AND. */
const passes = (row: Row, filters: Partial<Record<Facet, string[]>>, except?: Facet) =>
  facets.every(
    (facet) => facet === except || !filters[facet]?.length || filters[facet].some((wanted) => row[facet as 'unit'].includes(wanted)),
  );

test('filters, counts and order are those of a plain filter over the rows', () => {
  const state = fc.record({
    unit: value(['a', 'b', 'zz']),
    type: value(['x', 'y']),
    sort: fc.constantFrom('newest' as const, 'fine' as const),
  });
  fc.assert(
    fc.property(rows, state, (records, { unit, type, sort }) => {
      const columns = columnsOf(records);
      const filters = { unit, type };
      const selection = select(columns, { q: '', filters, sort, page: 1 } satisfies SearchState, undefined, facets);
      const wanted = records.filter((row) => passes(row, filters));
      const byDate = (a: Row, b: Row) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.id < b.id ? -1 : 1);
      wanted.sort((a, b) => (sort === 'fine' ? b.fine - a.fine || byDate(a, b) : byDate(a, b)));
      expect(selection.rows.map((row) => columns.id[row])).toEqual(wanted.map(({ id }) => id));
      for (const facet of facets) {
        for (const [position, { id }] of (columns.facets[facet]?.values ?? []).entries()) {
          const plain = records.filter((row) => passes(row, filters, facet) && row[facet as 'unit'].includes(id)).length;
          expect(selection.counts[facet]![position]).toBe(plain);
        }
      }
    }),
  );
});

test('the record whose number was typed goes first; the rest by score', () => {
  const columns = columnsOf([
    { id: 'a', date: '2023-01-01', fine: 0, unit: [], type: [] },
    { id: 'b', date: '2023-01-02', fine: 0, unit: [], type: [] },
    { id: 'c', date: '2023-01-03', fine: 0, unit: [], type: [] },
  ]);
  const found = new Map([
    [0, 1],
    [1, 5],
    [2, 3],
  ]);
  expect(select(columns, { q: 'x', filters: {}, sort: 'relevance', page: 1 }, found, facets, 0).rows).toEqual([0, 1, 2]);
  expect(select(columns, { q: 'x', filters: {}, sort: 'relevance', page: 1 }, found, facets).rows).toEqual([1, 2, 0]);
});
