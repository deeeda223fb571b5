import type { Translated } from '../../domain/language.ts';
import { namedArticles } from '../../domain/law/articles.ts';
import { successorsOf } from '../../domain/law/successions.ts';
import type { Content } from '../entry.ts';

/** The articles of each document that a clause, a fine, a requirement or a table of what became of articles holds. */
export function articlesHeld({ documents, requirements }: Pick<Content, 'documents' | 'requirements'>): Map<string, Set<number>> {
  const held = new Map(
    documents.map(({ id, fields: { clauses, bands, articles } }) => [
      id,
      new Set([...clauses.map((clause) => clause.id), ...bands.map(({ article }) => article), ...Object.keys(articles)].map(Number)),
    ]),
  );
  const add = (document: string | undefined, articles: readonly number[]) => {
    for (const article of articles) held.get(document ?? '')?.add(article);
  };
  for (const { fields } of documents)
    for (const succession of Object.values(fields.articles)) add(succession.document, successorsOf(succession));
  for (const { fields } of requirements) for (const { document, articles } of fields.basis) add(document, namedArticles(articles.zh));
  return held;
}

type Read = {
  sources: { title: Translated; figures?: string[] | undefined }[];
  checkedAgainst?: Translated | undefined;
  clauses: string[];
};

/** The articles that a text says it was held against. */
export const articlesRead = ({ sources, checkedAgainst, clauses }: Read): Set<number> =>
  new Set([
    ...[...sources.map(({ title }) => title), ...(checkedAgainst ? [checkedAgainst] : [])].flatMap(({ zh }) => listedArticles(zh)),
    ...sources.flatMap(({ figures = [] }) => figures.map(Number)),
    ...clauses.map((clause) => Number(clause.split('#')[1])),
  ]);

/** 第145、146条 and 第10、12、27、29至31条 too. */
function listedArticles(text: string): number[] {
  const lists = [...text.matchAll(/第([\d、至和]+)条/gu)].flatMap(([, list]) => list!.split(/[、和]/u));
  const numbers = lists.flatMap((part) => {
    const [first, last] = part.split('至').map(Number) as [number, number?];
    return last === undefined ? [first] : Array.from({ length: last - first + 1 }, (_, step) => first + step);
  });
  return [...namedArticles(text), ...numbers];
}
