import { articleName, articleWords, type SoughtArticle } from '../domain/law/articles.ts';
import { valuesOf, type Columns, type FacetValue } from './columns.ts';
import { lawNamed, type NamedLaw } from './law-names.ts';
import { standsInName } from './english-names.ts';
import type { Facet, Scope } from './scopes.ts';
import { folded, isAlsoCalled, mayMean, statusNamed, yearsNamed } from './status-words.ts';
import type { SearchState } from './state.ts';

/**
 * The rows that cite an article, as the facet of articles counts them: of the law asked for by any of its names, or of any law; by
 * `provision` the requirements that rest on it, by `consequence` those that are enforced by it.
 */
export function citedRows(
  columns: Columns,
  sought: SoughtArticle,
  laws: readonly NamedLaw[] = [],
  facet: ArticleFacet = 'article',
): number[] {
  const rows = rowsHolding(columns, sought, laws, facet);
  const { kind } = columns.facets;
  // Texts name provisions too, and do not rest on them.
  return facet === 'article' || !kind ? rows : rows.filter((row) => valuesOf(kind, row).some(({ id }) => id === 'requirements'));
}

/** The facets whose values are articles: those that decisions cite, on which requirements rest, by which they are enforced, and that pages name. */
type ArticleFacet = 'article' | 'provision' | 'consequence' | 'named';

/**
 * The decisions that cite an article, the requirements that rest on it, and the pages that name it, also behind others of its law;
 * last the requirements of which it says what follows otherwise.
 */
export function rowsNaming(columns: Columns, sought: SoughtArticle, laws: readonly NamedLaw[] = []): number[] {
  const consequences = rowsEnforcedBy(columns, sought, laws);
  const last = new Set(consequences);
  const others = (['article', 'provision', 'named'] as const).flatMap((facet) => rowsHolding(columns, sought, laws, facet));
  return [...new Set([...others.filter((row) => !last.has(row)), ...consequences])];
}

/** The requirements of which an article says what follows where they are not met, and that do not rest on it. */
export function rowsEnforcedBy(columns: Columns, sought: SoughtArticle, laws: readonly NamedLaw[] = []): number[] {
  const resting = new Set(citedRows(columns, sought, laws, 'provision'));
  return citedRows(columns, sought, laws, 'consequence').filter((row) => !resting.has(row));
}

function rowsHolding(columns: Columns, { law, article }: SoughtArticle, laws: readonly NamedLaw[], facet: ArticleFacet): number[] {
  const wanted = law === undefined ? articleWords(article) : articleName({ law: lawNamed(law, laws) ?? law, article });
  return rowsWhere(columns, ({ id }) => (law === undefined ? id.endsWith(wanted) : id === wanted), facet);
}

/** Facets whose English labels stand in no text, since the records are in Chinese. */
const translatedFacets: readonly Facet[] = ['article', 'authority'];
/** Facets of cases whose labels stand in no record in either language: the portal works out their values. */
const workedOutFacets: readonly Facet[] = ['status', 'history', 'publication'];

/** The value whose whole label was typed, of a facet whose labels stand in no text; of a status another of its names or a part of it will do. */
function labelledValue(columns: Columns, typed: string, scope: Scope): { facet: Facet; id: string } | undefined {
  const text = folded(typed);
  const labelled = (facets: readonly Facet[], labelsOf: (label: FacetValue['label']) => string[]) =>
    facets.flatMap((facet) =>
      (columns.facets[facet]?.values ?? [])
        .filter(({ label }) => labelsOf(label).some((own) => folded(own) === text))
        .map(({ id }) => ({ facet, id })),
    );
  const english = labelled(translatedFacets, ({ zh, en }) => (en === zh ? [] : [en]));
  if (scope !== 'cases') return english[0];
  const whole = [...english, ...labelled(workedOutFacets, ({ zh, en }) => [zh, en])][0];
  const status = whole ? undefined : statusNamed(columns, text);
  return whole ?? (status && { facet: 'status', id: status.id });
}

/**
 * The rows of the value of which a facet's whole label was typed, where the label stands in no text: what the facet counts.
 * Undefined for other words.
 */
export function labelledRows(columns: Columns, typed: string, scope: Scope = 'cases'): number[] | undefined {
  const value = labelledValue(columns, typed, scope);
  return value && rowsWhere(columns, ({ id }) => id === value.id, value.facet);
}

/** The status whose name was typed, or a part of it, where no status is chosen otherwise. */
export function typedStatus(columns: Columns, state: SearchState, scope: Scope = 'cases'): FacetValue | undefined {
  const named = labelledValue(columns, state.q, scope);
  if (named?.facet !== 'status' || state.filters.status?.length) return undefined;
  return columns.facets.status?.values.find(({ id }) => id === named.id);
}

/** The state of a search in which a status was typed: that status is asked for, also one that is set aside otherwise. */
export function withTypedStatus(columns: Columns, state: SearchState, scope: Scope = 'cases'): SearchState {
  const status = typedStatus(columns, state, scope);
  return status ? { ...state, filters: { ...state.filters, status: [status.id] } } : state;
}

/** The rows whose authority is so called in English: the words of a term stand side by side in its name. Those that only join others name nothing. */
export function authorityRows(columns: Columns, typed: string): number[] {
  const isNamed = standsInName(typed);
  return rowsWhere(columns, ({ label }) => label.en !== label.zh && isNamed(label.en), 'authority');
}

/** The values of facets whose whole label was typed, in either language, or another name of theirs; a year by that name too. */
export function labelledValues(columns: Columns, facets: readonly Facet[], typed: string): { facet: Facet; value: FacetValue }[] {
  const text = folded(typed);
  if (!text) return [];
  const years = facets.includes('year') ? yearsNamed(columns, typed) : [];
  return [
    ...years,
    ...facets.flatMap((facet) =>
      (columns.facets[facet]?.values ?? [])
        .filter(
          ({ id, label }) =>
            folded(label.zh) === text ||
            folded(label.en) === text ||
            isAlsoCalled(facet, id, text) ||
            (facet === 'status' && mayMean(id, text)),
        )
        .map((value) => ({ facet, value })),
    ),
  ];
}

/** The rows of which one of some values of facets is true. */
export const rowsOfValues = (columns: Columns, values: readonly { facet: Facet; value: FacetValue }[]): number[] => [
  ...new Set(values.flatMap(({ facet, value }) => rowsWhere(columns, ({ id }) => id === value.id, facet))),
];

function rowsWhere({ facets, size }: Columns, holds: (value: FacetValue) => boolean, facet: Facet = 'article'): number[] {
  const column = facets[facet];
  if (!column) return [];
  const positions = new Set([...column.values.keys()].filter((position) => holds(column.values[position]!)));
  const passing = column.sets.map((set) => set.some((position) => positions.has(position)));
  return Array.from({ length: size }, (_, row) => row).filter((row) => passing[column.codes[row]!]);
}
