import { articleName, articleWords, type SoughtArticle } from '../domain/law/articles.ts';
import type { Columns } from './columns.ts';

/** The rows that cite an article, as the facet of articles counts them: of the law asked for, or of any. */
export function citedRows(columns: Columns, { law, article }: SoughtArticle): number[] {
  const wanted = law === undefined ? articleWords(article) : articleName({ law, article });
  return rowsWhere(columns, ({ id }) => (law === undefined ? id.endsWith(wanted) : id === wanted));
}

/** The rows that cite the article of which a facet's whole label was typed, in either language; undefined for other words. */
export function labelledRows(columns: Columns, typed: string): number[] | undefined {
  const words = typed.trim().toLowerCase();
  const value = columns.facets.article?.values.find(({ label }) => label.en !== label.zh && label.en.toLowerCase() === words);
  return value && rowsWhere(columns, ({ id }) => id === value.id);
}

function rowsWhere({ facets, size }: Columns, holds: (value: { id: string }) => boolean): number[] {
  const column = facets.article;
  if (!column) return [];
  const positions = new Set([...column.values.keys()].filter((position) => holds(column.values[position]!)));
  const passing = column.sets.map((set) => set.some((position) => positions.has(position)));
  return Array.from({ length: size }, (_, row) => row).filter((row) => passing[column.codes[row]!]);
}
