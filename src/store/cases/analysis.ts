import { ascending, descending, median } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { articleName } from '../../domain/law/articles.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import { meanWan, medianWan, sumWan } from '../../domain/numbers/fines.ts';
import { publicationOf } from '../../domain/law/publicity.ts';
import type { Dimension } from '../../schemas/case/case-analysis.ts';
import { caseHistory } from './case-lines.ts';
import { unpublishedFines } from './sums.ts';
import type { Store } from '../store.ts';

/** By what cases are grouped in the analysis, and the filter of the search that yields a row's cases. */
export const dimensions = { district: 'unit', violation: 'type', year: 'year', article: 'article' } as const satisfies Record<
  Dimension,
  string
>;

/** Fines of some cases: how many have one of a known amount, how many one that was not published, and what the former come to in 10,000 yuan, 0 where there is none. */
export type Fines = { cases: number; fined: number; unpublished: number; totalWan: number; meanWan: number; medianWan: number };
/** Cases of those parties that can be known apart: how many, whose party has other decisions, and which are repeats. */
export type Histories = { known: number; others: number; repeats: number };
/** How cases became public: those whose day is known, those that can be judged, those that were late, and the middle number of days. */
export type Publications = { dated: number; judged: number; late: number; medianDays: number | undefined };

/** Figures of the decisions, not withdrawn, that share a value. */
export type AnalysisRow = Fines & {
  /** The value, as the search filters by it. */
  value: string;
  cases: number;
  parties: number;
  histories: Histories;
  publications: Publications;
  perYear: Map<string, Fines & { publications: Publications }>;
  /** Whether some of them were invented for a demonstration. */
  isDemo: boolean;
};

type Cases = readonly Entry<'cases'>[];

/** The figures of some cases; `value` names what they share. */
export const figuresOf = (store: Store, cases: Cases, value = ''): AnalysisRow => ({
  value,
  ...finesIn(cases),
  parties: new Set(cases.map((entry) => store.cases.partyId(entry)).filter(Boolean)).size,
  histories: historiesOf(store, cases),
  publications: publicationsOf(cases),
  perYear: new Map(
    [...Map.groupBy(cases, ({ fields }) => yearOf(fields.decidedOn))].map(([year, own]) => [
      year,
      { ...finesIn(own), publications: publicationsOf(own) },
    ]),
  ),
  isDemo: cases.some(({ fields }) => fields.demo === true),
});

function finesIn(cases: Cases): Fines {
  const fines = cases.map(({ fields }) => fields.fineWan ?? 0).filter((fine) => fine > 0);
  return {
    cases: cases.length,
    fined: fines.length,
    unpublished: unpublishedFines(cases),
    totalWan: sumWan(fines),
    meanWan: meanWan(fines),
    medianWan: medianWan(fines),
  };
}

function historiesOf(store: Store, cases: Cases): Histories {
  const known = cases.map((entry) => caseHistory(store.cases, entry)).filter((history) => history !== undefined);
  return {
    known: known.length,
    others: known.filter(({ others }) => others > 0).length,
    repeats: known.filter(({ repeatOf }) => repeatOf !== undefined).length,
  };
}

/** How some cases became public against the limit of each. */
export function publicationsOf(cases: Cases): Publications {
  const dated = cases.map(({ fields }) => publicationOf(fields)).filter((publication) => publication !== undefined);
  const judged = dated.filter(({ isLate }) => isLate !== undefined);
  return {
    dated: dated.length,
    judged: judged.length,
    late: judged.filter(({ isLate }) => isLate).length,
    medianDays: median(dated, ({ days }) => days),
  };
}

/**
 * The decisions that were not withdrawn, by a dimension: most cases first, years newest first. A case that rests on several
 * articles counts for each of them; one without a value for none.
 */
export function analysis(store: Store, dimension: Dimension): AnalysisRow[] {
  const known = made.get(store) ?? new Map<Dimension, AnalysisRow[]>();
  made.set(store, known);
  const rows = known.get(dimension) ?? analysed(store, dimension);
  known.set(dimension, rows);
  return rows;
}

/** Asked for by a page, its data and its pictures in each language. */
const made = new WeakMap<Store, Map<Dimension, AnalysisRow[]>>();

function analysed(store: Store, dimension: Dimension): AnalysisRow[] {
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
