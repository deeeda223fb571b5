import { expect, test } from 'vitest';
import { meanWan } from '../../../src/domain/numbers/fines.ts';
import { leastFineWan } from '../../../src/domain/numbers/fines.ts';
import { caseBundles } from '../../../src/publish/search/case-bundles.ts';
import { caseRecords } from '../../../src/publish/search/search-case-records.ts';
import { makeColumns } from '../../../src/search/columns.ts';
import { placeOfRow, recordsPerFile } from '../../../src/search/manifest.ts';
import { select } from '../../../src/search/select.ts';
import { fineBounds, perFine, perMonth, summarise } from '../../../src/search/summary.ts';
import type { Dimension } from '../../../src/schemas/case/case-analysis.ts';
import { analysis, dimensions } from '../../../src/store/cases/analysis.ts';
import { Store } from '../../../src/store/store.ts';
import { countedCases } from '../../../src/views/case/search-address.ts';
import { asOf, portalContent } from '../../support/portal.ts';

const store = new Store(await portalContent(), asOf);
const cases = store.all('cases');
const numbers = new Map<string, number>();
const records = caseRecords(store, 'zh', cases);
const columns = makeColumns(
  records.map((record) => ({
    ...record,
    party: record.party && (numbers.get(record.party) ?? numbers.set(record.party, numbers.size + 1).get(record.party)!),
  })) as Parameters<typeof makeColumns>[0],
);
const facets = ['unit', 'type', 'year', 'article', 'status', 'history', 'publication'] as const;

test('the figures of a result are those of its rows', () => {
  const { rows } = select(columns, { q: '', filters: { type: ['水污染'] }, sort: 'newest', page: 1 }, undefined, facets);
  const own = store.cases.listed().filter(({ fields }) => fields.violationType === '水污染');
  const fines = own.map(({ fields }) => fields.fineWan ?? 0).filter(Boolean);
  const sorted = fines.toSorted((a, b) => a - b);
  const summary = summarise(columns, rows);
  expect(summary.cases).toBe(own.length);
  expect(summary.fined).toBe(fines.length);
  expect(summary.totalWan).toBeCloseTo(
    fines.reduce((sum, fine) => sum + fine, 0),
    6,
  );
  expect(summary.medianWan).toBeCloseTo(
    (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2,
    6,
  );
  const days = own
    .flatMap(({ fields: { decidedOn, publishedOn } }) =>
      publishedOn ? [(Date.parse(publishedOn) - Date.parse(decidedOn)) / 86_400_000] : [],
    )
    .toSorted((a, b) => a - b);
  expect(days.length).toBeGreaterThan(0);
  expect(summary.medianDays).toBe((days[Math.floor((days.length - 1) / 2)]! + days[Math.ceil((days.length - 1) / 2)]!) / 2);
  expect(summary.parties).toBe(
    new Set(own.filter(({ fields }) => fields.partyType !== 'person').map(({ fields }) => fields.uscc ?? fields.party)).size,
  );
  expect(summary.span).toEqual([own.at(-1)!.fields.decidedOn, own[0]!.fields.decidedOn]);
});

test('bars of months and of fines hold every row once', () => {
  const all = Uint32Array.from(cases.keys());
  const months = perMonth(columns, all);
  expect([...months.values()].reduce((sum, count) => sum + count, 0)).toBe(cases.length);
  for (const [month, count] of months) expect(count, month).toBe(cases.filter(({ fields }) => fields.decidedOn.startsWith(month)).length);
  for (const [index, count] of perFine(columns, all).entries()) {
    const [low, high] = [fineBounds[index]!, fineBounds[index + 1] ?? Infinity];
    expect(count).toBe(cases.filter(({ fields }) => (fields.fineWan ?? 0) >= low && (fields.fineWan ?? 0) < high).length);
  }
});

test.each(Object.keys(dimensions) as Dimension[])('every figure of the analysis by %s is that of the search it links to', (by) => {
  const rows = analysis(store, by);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) {
    const link = new URL(countedCases('zh', { [dimensions[by]]: row.value }), 'https://a.example').searchParams;
    const filters = { [dimensions[by]]: link.getAll(dimensions[by]), status: link.getAll('status') };
    const state = { q: '', filters, sort: 'newest' as const, page: 1 };
    const summary = summarise(columns, select(columns, state, undefined, facets).rows);
    expect(summary, row.value).toMatchObject({
      cases: row.cases,
      fined: row.fined,
      totalWan: row.totalWan,
      meanWan: row.meanWan,
      medianWan: row.medianWan,
      medianDays: row.publications.medianDays,
      parties: row.parties,
    });
    // What the list shows beside a filter, without a status chosen, is the same: no year shrinks as publicity ends.
    const chosen = { ...state, filters: { [dimensions[by]]: filters[dimensions[by]]! } };
    const { counted } = select(columns, chosen, undefined, facets);
    expect(summarise(columns, counted.rows), row.value).toEqual(summary);
    const found = (more: object) => select(columns, { ...state, ...more }, undefined, facets).rows.length;
    const narrowed = (facet: string, values: string[]) => found({ filters: { ...filters, [facet]: values } });
    for (const [year, { cases: count, publications: ofYear }] of by === 'year' ? [] : row.perYear) {
      expect(narrowed('year', [year]), `${row.value} ${year}`).toBe(count);
      const inYear = (more: object = {}) =>
        select(columns, { ...state, filters: { ...filters, year: [year], ...more } }, undefined, facets).rows;
      expect(inYear({ publication: ['late'] })).toHaveLength(ofYear.late);
      expect(inYear({ publication: ['late', 'inTime'] })).toHaveLength(ofYear.judged);
      expect(summarise(columns, inYear()).medianDays).toBe(ofYear.medianDays);
    }
    expect(found({ min: String(leastFineWan) })).toBe(row.fined);
    const { histories, publications } = row;
    expect(narrowed('history', ['others', 'single'])).toBe(histories.known);
    expect(narrowed('history', ['others'])).toBe(histories.others);
    expect(narrowed('history', ['repeat'])).toBe(histories.repeats);
    expect(narrowed('publication', ['inTime', 'late'])).toBe(publications.judged);
    expect(narrowed('publication', ['late'])).toBe(publications.late);
  }
});

test('bundles hold whole years, newest first, and every case once', () => {
  for (const least of [1, 100, 10_000]) {
    const bundles = caseBundles(cases, least);
    expect(bundles.flatMap((bundle) => bundle.cases)).toEqual(cases);
    for (const [index, { years, cases: own }] of bundles.entries()) {
      expect(own.every(({ fields }) => fields.decidedOn.slice(0, 4) >= years[0] && fields.decidedOn.slice(0, 4) <= years[1])).toBe(true);
      if (index > 0) expect(own.length).toBeGreaterThanOrEqual(Math.min(least, cases.length));
    }
  }
  expect(caseBundles([])).toEqual([]);
});

test('a new case does not move the others to other record files', () => {
  for (let row = 0; row < 40; row++) expect(placeOfRow(row + 1, 41)).toEqual(placeOfRow(row, 40));
  const places = Array.from({ length: 40 }, (_, row) => placeOfRow(row, 40));
  expect(new Set(places.map(({ file, index }) => file * recordsPerFile + index)).size).toBe(40);
});

test('a mean that falls on half a yuan is rounded up, as one does by hand', () => {
  // 47.98 between 16 are 2.99875, which binary fractions hold as a little less.
  expect(meanWan([...Array.from({ length: 15 }, () => 3), 2.98])).toBe(2.9988);
});
