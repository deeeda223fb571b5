import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeColumns, encodeColumns } from '../../../src/search/columns-file.ts';
import { joinColumns, makeColumns, valuesOf, type FacetValue } from '../../../src/search/columns.ts';
import type { Facet } from '../../../src/search/scopes.ts';
import { select } from '../../../src/search/select.ts';
import type { SearchState } from '../../../src/search/state.ts';

type Row = { date: string; fine: number; party: number; number: string; unit: string[]; type: string[]; status: string[] };
const facets: Facet[] = ['unit', 'type', 'status'];
const value = (names: string[]) => fc.subarray(names, { maxLength: 2 });
const row: fc.Arbitrary<Row> = fc.record({
  date: fc.constantFrom('2023-01-01', '2023-05-01', '2024-02-29', ''),
  fine: fc.constantFrom(0, 0.5, 1, 2.000001, 12.34, 999_999_999),
  party: fc.integer({ min: 0, max: 70_000 }),
  number: fc.constantFrom(
    '',
    '京环罚〔2023〕12号',
    '京环罚〔2023〕9号',
    '朝环罚〔2024〕第3号',
    '朝环罚〔2024〕3-1号',
    '京环罚〔2023〕000号',
  ),
  unit: value(['a', 'b', 'c']),
  type: value(['x', 'y']),
  status: fc.constantFrom(['case-published'], ['case-ended'], ['case-withdrawn'], ['case-published', 'case-corrected']),
});
const rows = fc.array(row, { maxLength: 40 }).map((made) => made.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)));

const values = (ids: string[]): FacetValue[] => ids.map((id) => ({ id, label: { zh: id, en: id } }));
const columnsOf = (records: readonly Row[]) =>
  makeColumns(
    records.map(({ date, fine, party, number, unit, type, status }) => ({
      date: date || undefined,
      fineWan: fine,
      party,
      number,
      facets: { unit: values(unit), type: values(type), status: values(status) },
    })),
  );

/** The plain filter: values of a facet by OR, facets and ranges by AND, left cases only where a status is chosen. */
type Filters = { unit: string[]; type: string[]; status: string[]; from?: string; to?: string; min?: string; max?: string };
const chosen = (held: string[], wanted: string[]) => wanted.length === 0 || held.some((one) => wanted.includes(one));
const isUncounted = ({ status }: Row) => status.includes('case-withdrawn');
const isAside = ({ status }: Row) => status.some((one) => ['case-ended', 'case-withdrawn'].includes(one));
function passes(record: Row, filters: Filters, except?: keyof Filters | 'date' | 'fine', left = isAside): boolean {
  return (
    (except === 'unit' || chosen(record.unit, filters.unit)) &&
    (except === 'type' || chosen(record.type, filters.type)) &&
    (except === 'status' || (filters.status.length ? chosen(record.status, filters.status) : !left(record))) &&
    (except === 'date' || (!filters.from && !filters.to) || record.date !== '') &&
    (except === 'date' || !filters.from || record.date >= filters.from) &&
    (except === 'date' || !filters.to || (record.date !== '' && record.date <= filters.to)) &&
    (except === 'fine' || !filters.min || record.fine >= Number(filters.min)) &&
    (except === 'fine' || !filters.max || record.fine < Number(filters.max))
  );
}

const filters: fc.Arbitrary<Filters> = fc.record(
  {
    unit: value(['a', 'b', 'zz']),
    type: value(['x', 'y']),
    status: fc.constantFrom([], ['case-ended'], ['case-corrected']),
    from: fc.constantFrom('2023-01-02', '2024-02-29'),
    to: fc.constantFrom('2023-01-01', '2024-02-28'),
    min: fc.constantFrom('0.5', '2'),
    max: fc.constantFrom('1', '12.34'),
  },
  { requiredKeys: ['unit', 'type', 'status'] },
);
const sorts = fc.constantFrom('newest' as const, 'oldest' as const, 'fine' as const);
const stateOf = ({ unit, type, status, ...ranges }: Filters, sort: SearchState['sort']): SearchState => ({
  q: '',
  filters: { unit, type, status },
  ...ranges,
  sort,
  page: 1,
});

test('filters, ranges, counts and order are those of a plain filter over the rows', () => {
  fc.assert(
    fc.property(rows, filters, sorts, (records, wanted, sort) => {
      const columns = columnsOf(records);
      const selection = select(columns, stateOf(wanted, sort), undefined, facets);
      const indexed = records.map((record, index) => ({ ...record, index }));
      const expected = indexed
        .filter((record) => passes(record, wanted))
        .sort((a, b) => {
          if (sort === 'fine' && a.fine !== b.fine) return b.fine - a.fine;
          if (a.date !== b.date) return a.date < b.date === (sort === 'oldest') ? -1 : 1;
          return a.index - b.index;
        });
      expect([...selection.rows]).toEqual(expected.map(({ index }) => index));
      expect([...selection.withoutDates]).toEqual(indexed.filter((one) => passes(one, wanted, 'date')).map(({ index }) => index));
      expect([...selection.withoutFines]).toEqual(indexed.filter((one) => passes(one, wanted, 'fine')).map(({ index }) => index));
      for (const facet of ['unit', 'type', 'status'] as const) {
        for (const [position, { id }] of (columns.facets[facet]?.values ?? []).entries()) {
          const plain = records.filter((one) => passes(one, wanted, facet) && one[facet].includes(id)).length;
          expect(selection.counts[facet]![position], `${facet} ${id}`).toBe(plain);
        }
      }
      const inAll = (except?: keyof Filters | 'date' | 'fine') =>
        indexed.filter((one) => passes(one, wanted, except, isUncounted)).map(({ index }) => index);
      const { counted } = selection;
      expect([...counted.rows]).toEqual(inAll());
      expect([...counted.withoutDates]).toEqual(inAll('date'));
      expect([...counted.withoutFines]).toEqual(inAll('fine'));
      for (const facet of ['unit', 'type'] as const)
        for (const [position, { id }] of (columns.facets[facet]?.values ?? []).entries())
          expect(counted.counts[facet]![position], `${facet} ${id} in all`).toBe(
            inAll(facet).filter((index) => records[index]![facet].includes(id)).length,
          );
      expect(selection.setAside).toBe(
        wanted.status.length ? 0 : records.filter((one) => isAside(one) && passes(one, wanted, 'status')).length,
      );
    }),
    { numRuns: 300 },
  );
});

test('what comes back from the file is what went in', () => {
  fc.assert(
    fc.property(rows, (records) => {
      const columns = columnsOf(records);
      columns.publicationDays = records.map((_record, index) => [undefined, 0, 12, 300, -1][index % 5]);
      expect(decodeColumns(encodeColumns(columns))).toEqual(columns);
    }),
  );
});

test('joined columns hold the rows of each, one after another', () => {
  fc.assert(
    fc.property(fc.array(rows, { minLength: 1, maxLength: 3 }), (parts) => {
      const joined = joinColumns(parts.map(columnsOf));
      const all = parts.flat();
      expect(joined.size).toBe(all.length);
      for (const [index, record] of all.entries()) {
        expect(joined.number[index]).toBe(record.number);
        expect(joined.fineWan[index]).toBe(record.fine);
        expect(joined.party[index]).toBe(record.party);
        for (const facet of ['unit', 'type', 'status'] as const)
          expect(valuesOf(joined.facets[facet], index).map(({ id }) => id)).toEqual(record[facet]);
      }
    }),
  );
});

test('the slowest to be published go first, those whose day is not known last, equal ones newest first', () => {
  const columns = makeColumns(
    [5, undefined, 40, 5, 0].map((publicationDays, index) => ({ date: `2026-01-0${9 - index}`, publicationDays, facets: {} })),
  );
  const state: SearchState = { q: '', filters: {}, sort: 'days', page: 1 };
  expect([...select(columns, state, undefined, facets).rows]).toEqual([2, 0, 3, 4, 1]);
});

test('the record whose number was typed goes first, set aside or not; the rest by score', () => {
  const plain = { fine: 0, party: 0, number: '', unit: [], type: [] };
  const columns = columnsOf([
    { ...plain, date: '2023-01-03', status: ['case-published'] },
    { ...plain, date: '2023-01-02', status: ['case-published'] },
    { ...plain, date: '2023-01-01', status: ['case-withdrawn'] },
  ]);
  const found = new Map([
    [0, 1],
    [1, 5],
    [2, 3],
  ]);
  const state: SearchState = { q: 'x', filters: {}, sort: 'relevance', page: 1 };
  expect([...select(columns, state, found, facets, 2).rows]).toEqual([2, 1, 0]);
  expect([...select(columns, state, found, facets).rows]).toEqual([1, 0]);
});
