import { articleName, articleWords, type SoughtArticle } from '../domain/law/articles.ts';
import type { Columns, FacetValue } from './columns.ts';
import { lawNamed, type NamedLaw } from './law-names.ts';
import { isJoining } from './pieces.ts';
import type { Facet, Scope } from './scopes.ts';
import type { SearchState } from './state.ts';
import { tokens } from './tokens.ts';

/** The rows that cite an article, as the facet of articles counts them: of the law asked for by any of its names, or of any law. */
export function citedRows(columns: Columns, { law, article }: SoughtArticle, laws: readonly NamedLaw[] = []): number[] {
  const wanted = law === undefined ? articleWords(article) : articleName({ law: lawNamed(law, laws) ?? law, article });
  return rowsWhere(columns, ({ id }) => (law === undefined ? id.endsWith(wanted) : id === wanted));
}

/** Facets whose English labels stand in no text, since the records are in Chinese. */
const translatedFacets: readonly Facet[] = ['article', 'authority'];
/** Facets of cases whose labels stand in no record in either language: the portal works out their values. */
const workedOutFacets: readonly Facet[] = ['status', 'history', 'publication'];

/** The value whose whole label was typed, of a facet whose labels stand in no text. */
function labelledValue(columns: Columns, typed: string, scope: Scope): { facet: Facet; id: string } | undefined {
  const words = folded(typed);
  const labelled = (facets: readonly Facet[], labelsOf: (label: FacetValue['label']) => string[]) =>
    facets.flatMap((facet) =>
      (columns.facets[facet]?.values ?? [])
        .filter(({ label }) => labelsOf(label).some((own) => folded(own) === words))
        .map(({ id }) => ({ facet, id })),
    );
  const english = labelled(translatedFacets, ({ zh, en }) => (en === zh ? [] : [en]));
  return [...english, ...(scope === 'cases' ? labelled(workedOutFacets, ({ zh, en }) => [zh, en]) : [])][0];
}

/**
 * The rows of the value of which a facet's whole label was typed, where the label stands in no text: what the facet counts.
 * Undefined for other words.
 */
export function labelledRows(columns: Columns, typed: string, scope: Scope = 'cases'): number[] | undefined {
  const value = labelledValue(columns, typed, scope);
  return value && rowsWhere(columns, ({ id }) => id === value.id, value.facet);
}

/** The state of a search in which the label of a status was typed: that status is asked for, also one that is set aside otherwise. */
export function withTypedStatus(columns: Columns, state: SearchState, scope: Scope = 'cases'): SearchState {
  const value = labelledValue(columns, state.q, scope);
  if (value?.facet !== 'status' || state.filters.status?.length) return state;
  return { ...state, filters: { ...state.filters, status: [value.id] } };
}

/** The rows whose authority is so called in English: the words of a term stand side by side in its name. Those that only join others name nothing. */
export function authorityRows(columns: Columns, typed: string): number[] {
  const words = tokens(typed, 'en');
  if (words.every(isJoining)) return [];
  const phrase = ` ${words.join(' ')} `;
  return rowsWhere(columns, ({ label }) => label.en !== label.zh && ` ${tokens(label.en, 'en').join(' ')} `.includes(phrase), 'authority');
}

/** The values of facets whose whole label was typed, in either language. */
export function labelledValues(columns: Columns, facets: readonly Facet[], typed: string): { facet: Facet; value: FacetValue }[] {
  const words = folded(typed);
  if (!words) return [];
  return facets.flatMap((facet) =>
    (columns.facets[facet]?.values ?? [])
      .filter(({ label }) => folded(label.zh) === words || folded(label.en) === words)
      .map((value) => ({ facet, value })),
  );
}

const folded = (words: string): string => words.normalize('NFKC').trim().toLowerCase().replace(/\s+/gu, ' ');

function rowsWhere({ facets, size }: Columns, holds: (value: FacetValue) => boolean, facet: Facet = 'article'): number[] {
  const column = facets[facet];
  if (!column) return [];
  const positions = new Set([...column.values.keys()].filter((position) => holds(column.values[position]!)));
  const passing = column.sets.map((set) => set.some((position) => positions.has(position)));
  return Array.from({ length: size }, (_, row) => row).filter((row) => passing[column.codes[row]!]);
}
