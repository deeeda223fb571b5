import { articleName, articleWords, type SoughtArticle } from '../domain/law/articles.ts';
import type { Columns, FacetValue } from './columns.ts';
import type { Facet } from './scopes.ts';

/** The rows that cite an article, as the facet of articles counts them: of the law asked for, or of any. */
export function citedRows(columns: Columns, { law, article }: SoughtArticle): number[] {
  const wanted = law === undefined ? articleWords(article) : articleName({ law, article });
  return rowsWhere(columns, ({ id }) => (law === undefined ? id.endsWith(wanted) : id === wanted));
}

/** Facets whose English labels stand in no text: the records are in Chinese. */
const translatedFacets = ['article', 'authority'] as const;

/** The rows of the article or authority of which a facet's whole English label was typed; undefined for other words. */
export function labelledRows(columns: Columns, typed: string): number[] | undefined {
  const words = folded(typed);
  for (const facet of translatedFacets) {
    const value = columns.facets[facet]?.values.find(({ label }) => label.en !== label.zh && folded(label.en) === words);
    if (value) return rowsWhere(columns, ({ id }) => id === value.id, facet);
  }
  return undefined;
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

function rowsWhere({ facets, size }: Columns, holds: (value: { id: string }) => boolean, facet: Facet = 'article'): number[] {
  const column = facets[facet];
  if (!column) return [];
  const positions = new Set([...column.values.keys()].filter((position) => holds(column.values[position]!)));
  const passing = column.sets.map((set) => set.some((position) => positions.has(position)));
  return Array.from({ length: size }, (_, row) => row).filter((row) => passing[column.codes[row]!]);
}
