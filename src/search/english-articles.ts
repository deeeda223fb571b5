import { descending } from 'd3-array';
import type { SoughtArticle } from '../domain/law/articles.ts';
import type { NamedLaw } from './law-names.ts';

/** An article as English names it, and the words with which it was typed. */
export type TypedArticle = { typed: string; article: SoughtArticle };

const number = /(?<![\p{L}\p{N}])(?:(?<isArticle>articles?|arts?)|sections?|secs?|§)\.?\s*(?<named>\d{1,4})(?![\p{L}\p{N}])/iu;

/**
 * Takes the articles that are named in English out of what a reader typed: with a name of the law before or behind, or
 * of any law. A section is an article only of a law that is named beside it: plans and roads have sections too.
 *
 * @example englishArticles('dust Air Law, art. 99', [{ law: '大气污染防治法', names: ['Air Law'] }])
 * // { articles: [{ typed: 'Air Law, art. 99', article: { law: '大气污染防治法', article: 99 } }], rest: 'dust ' }
 */
export function englishArticles(typed: string, laws: readonly NamedLaw[]): { articles: TypedArticle[]; rest: string } {
  const articles: TypedArticle[] = [];
  let rest = typed.normalize('NFKC');
  let from = 0;
  for (let found = number.exec(rest); found; found = number.exec(rest.slice(from))) {
    let [start, end] = [from + found.index, from + found.index + found[0].length];
    const { isArticle, named } = found.groups!;
    const before = lawBeside(laws, (name) => new RegExp(`(?<![\\p{L}\\p{N}])(?:the\\s+)?${name}[\\s,]*$`, 'iu').exec(rest.slice(0, start)));
    const behind = before
      ? undefined
      : lawBeside(laws, (name) => new RegExp(`^[\\s,]*(?:of\\s+)?(?:the\\s+)?${name}(?![\\p{L}\\p{N}])`, 'iu').exec(rest.slice(end)));
    const law = (before ?? behind)?.law;
    if (!isArticle && law === undefined) {
      from = end;
      continue;
    }
    if (before) start = before.match.index;
    if (behind) end += behind.match[0].length;
    articles.push({ typed: rest.slice(start, end).trim(), article: { ...(law ? { law } : {}), article: Number(named) } });
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
    from = start;
  }
  return { articles, rest: articles.length ? rest : typed };
}

/** The law whose longest name is found beside an article. */
function lawBeside(
  laws: readonly NamedLaw[],
  find: (name: string) => RegExpExecArray | null,
): { law: string; match: RegExpExecArray } | undefined {
  const found = laws.flatMap(({ law, names }) =>
    [law, ...names].flatMap((name) => {
      const match = find(patternOf(name));
      return match ? [{ law, match }] : [];
    }),
  );
  return found.toSorted((a, b) => descending(a.match[0].length, b.match[0].length))[0];
}

const patternOf = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, String.raw`\s+`);
