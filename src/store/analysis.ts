import { ascending, descending } from 'd3-array';
import type { Entry } from '../content/entry.ts';
import { articleName } from '../domain/articles.ts';
import { yearOf } from '../domain/calendar.ts';
import { medianWan, sumWan } from '../domain/fines.ts';
import type { Store } from './store.ts';

/** By what cases are grouped in the analysis, and the filter of the search that yields a row's cases. */
export const dimensions = { district: 'unit', violation: 'type', year: 'year', article: 'article' } as const;
export type Dimension = keyof typeof dimensions;

/** Figures of the decisions, not withdrawn, that share a value. */
export type AnalysisRow = {
  /** The value, as the search filters by it. */
  value: string;
  cases: number;
  fined: number;
  totalWan: number;
  medianWan: number;
  parties: number;
  perYear: Map<string, number>;
};

/** The figures of some cases; `value` names what they share. */
export function figuresOf(store: Store, cases: readonly Entry<'cases'>[], value = ''): AnalysisRow {
  const fines = cases.map(({ fields }) => fields.fineWan ?? 0).filter((fine) => fine > 0);
  const perYear = new Map<string, number>();
  for (const { fields } of cases) perYear.set(yearOf(fields.decidedOn), (perYear.get(yearOf(fields.decidedOn)) ?? 0) + 1);
  return {
    value,
    cases: cases.length,
    fined: fines.length,
    totalWan: sumWan(fines),
    medianWan: medianWan(fines),
    parties: new Set(cases.map((entry) => store.cases.partyId(entry)).filter(Boolean)).size,
    perYear,
  };
}

/**
 * The decisions that were not withdrawn, by a dimension: most cases first, years newest first. A case that rests on several
 * articles counts for each of them; one without a value for none.
 */
export function analysis(store: Store, dimension: Dimension): AnalysisRow[] {
  const groups = new Map<string, Entry<'cases'>[]>();
  for (const entry of store.cases.counted()) {
    for (const value of valuesOf(store, entry, dimension)) {
      const group = groups.get(value);
      if (group) group.push(entry);
      else groups.set(value, [entry]);
    }
  }
  const rows = [...groups].map(([value, cases]) => figuresOf(store, cases, value));
  return dimension === 'year'
    ? rows.toSorted((a, b) => descending(a.value, b.value))
    : rows.toSorted((a, b) => descending(a.cases, b.cases) || descending(a.totalWan, b.totalWan) || ascending(a.value, b.value));
}

function valuesOf(store: Store, entry: Entry<'cases'>, dimension: Dimension): string[] {
  const { unit, violationType, decidedOn } = entry.fields;
  switch (dimension) {
    case 'district':
      return unit ? [unit] : [];
    case 'violation':
      return violationType ? [violationType] : [];
    case 'year':
      return [yearOf(decidedOn)];
    case 'article':
      return store.cases.articlesOf(entry).map(articleName);
  }
}
