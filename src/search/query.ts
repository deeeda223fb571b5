import { articleSpellings, soughtArticle, type SoughtArticle } from '../domain/law/articles.ts';
import { canonicalDecisionNumber, isDecisionNumberQuery } from '../domain/cases/decision-number.ts';
import type { Lang } from '../domain/language.ts';
import { englishArticles, type TypedArticle } from './english-articles.ts';
import type { FacetValue } from './columns.ts';
import type { NamedLaw } from './law-names.ts';
import { startsAsCode } from './latin.ts';
import { isJoining } from './pieces.ts';
import type { Facet } from './scopes.ts';
import { exactTokens, hasForms, isStemmed, tokens } from './tokens.ts';

/**
 * One term of a query: what the reader typed, what Pagefind is asked, and the article of a law where it names one;
 * `within` is what Pagefind is asked for its paragraph or item. Letters with digits behind them are a piece of a code or a
 * word: `inCode` is what it is asked for the piece. A single Latin letter is `tooShort`, since it names nothing. A word that
 * only `joins` others is not looked for among decisions. `exact` is what stood in quotation marks: how it is asked for, and
 * whether it has words with other forms, which are not meant.
 */
export type QueryTerm = {
  typed: string;
  pagefind: string;
  article?: SoughtArticle;
  within?: string;
  /** What it is asked for an article as others write it: in Han numerals, in figures, behind a title in 《》. */
  alike?: readonly string[];
  inCode?: string;
  tooShort?: true;
  joins?: true;
  exact?: { phrase: string; hasForms: boolean };
  /** What the portal works out of decisions for which it stands: such decisions hold it as one of their words. */
  statuses?: readonly { facet: Facet; value: FacetValue }[];
};

/** A law's title and the article behind it, which are one term though a blank stands between. */
const lawAndArticle =
  /((?:法|法典|条例|办法|规定|细则|决定)》?)(?:\s*[里中]?的\s*(?=第)|\s+)(?=第?[零〇一二三四五六七八九十百千\d０-９]+条|[\d０-９]{1,3}(?:\s|$))/gu;
/** An article and the law behind it, 第四十八条 行政处罚法, 第二百四十条 法典; with 第 before it or not. */
const articleAndLaw =
  /(?<=^|\s)(第?[零〇一二三四五六七八九十百千\d０-９]+条(?:第[零〇一二三四五六七八九十百千\d０-９]+[款项])*)[\s,，、]*(《[^《》\s]+》|[^《》\s第条]+(?:法|法典|条例|办法|规定|细则|决定)|法典|条例|办法|细则)(?=\s|$)/gu;
/** A mark that may make a phrase of what stands behind or before it. */
export const quotationMark = /["“”＂]/;
/** Quotation marks that make a phrase of what stands between them. */
const quoted = /"([^"]*)"|“([^”]*)”|＂([^＂]*)＂/g;

/**
 * Splits what a reader typed into the terms that must all be found: at blanks, but for quoted phrases. A
 * decision number is one term in whatever brackets and with whatever blanks it was typed.
 *
 * @param laws where decisions are looked for: what laws are called; an article named in English is then one term too
 */
export function parseQuery(typed: string, lang: Lang, laws?: readonly NamedLaw[]): QueryTerm[] {
  const number = numberIn(typed);
  if (number) return [term(number, lang)].filter(asksSomething);
  const phrases: string[] = [];
  const rest = typed.replace(quoted, (_match, ...groups: (string | undefined)[]) => {
    phrases.push(groups.slice(0, 3).find((group) => group !== undefined) ?? '');
    return ' ';
  });
  const named = laws ? englishArticles(rest, laws) : { articles: [], rest };
  const words = named.rest
    .replace(/["“”＂]/g, ' ')
    .replace(lawAndArticle, '$1')
    .replace(articleAndLaw, '$2$1')
    .split(/\s+/u);
  return [
    ...named.articles.map((article) => articleTerm(article, lang)),
    ...words.map((word): QueryTerm => ({
      ...term(numberIn(word) ?? word, lang),
      ...(laws && isStemmed[lang] && isJoining(word) ? { joins: true } : {}),
    })),
    ...phrases.map((phrase) => phraseTerm(phrase, lang, laws)),
  ].filter(asksSomething);
}

/** What all that is looked for among decisions is. */
const ofAnyCase = /^(?:cases?|decisions?)$/iu;
/** The terms of a query over decisions, of which what all of them are only joins the others: “noise cases of Haidian”. */
export function withoutSort(terms: readonly QueryTerm[], lang: Lang): QueryTerm[] {
  const isNaming = ({ joins, exact, typed }: QueryTerm) => !joins && (exact !== undefined || !ofAnyCase.test(typed));
  if (!isStemmed[lang] || !terms.some(isNaming)) return [...terms];
  return terms.map((term) => (isNaming(term) || term.joins ? term : { ...term, joins: true }));
}

const articleTerm = ({ typed, article }: TypedArticle, lang: Lang): QueryTerm => ({
  ...term(typed, lang),
  article,
  alike: articleAlike(typed, article, lang),
});

/** The other ways to write an article that was typed, so that each of them finds what the others do. */
function articleAlike(typed: string, article: SoughtArticle, lang: Lang): string[] {
  const own = asPhrase(tokens(typed, lang));
  const { law = '' } = article;
  const han = articleSpellings(article).flatMap((spelling) => (law ? [`${law}${spelling}`, `${law}》${spelling}`] : [spelling]));
  const english = shortEnglish.test(typed) ? [typed.replace(shortEnglish, 'article ')] : law ? [] : [`article ${article.article}`];
  const all = [...han, ...(isStemmed[lang] ? english : [])].map((one) => asPhrase(tokens(one, lang)));
  return [...new Set(all)].filter((phrase) => phrase !== own);
}
const shortEnglish = /(?:\b(?:arts?|sections?|secs?)\b\.?|§)\s*(?=\d)/iu;

/** A phrase that is nothing but an article in English is that article. */
function phraseTerm(phrase: string, lang: Lang, laws: readonly NamedLaw[] | undefined): QueryTerm {
  const { articles, rest } = laws ? englishArticles(phrase, laws) : { articles: [], rest: phrase };
  if (articles.length === 1 && !rest.trim()) return articleTerm(articles[0]!, lang);
  return { ...term(phrase, lang), exact: { phrase: asPhrase(exactTokens(phrase, lang)), hasForms: hasForms(phrase, lang) } };
}

/** The decision number that a query is, as cases are indexed under it. */
export const numberIn = (typed: string): string | undefined => (isDecisionNumberQuery(typed) ? canonicalDecisionNumber(typed) : undefined);

/** Marks alone stand on every page and ask nothing, in quotation marks neither. */
const asksSomething = ({ typed, pagefind }: QueryTerm): boolean => /[\p{L}\p{N}]/u.test(typed.normalize('NFKC')) && pagefind !== '';

/**
 * Every term is asked as a phrase, a single word too: Pagefind then finds that word in its forms, or nothing. A word
 * without quotes it would complete, and where none begins so, fall back to a known word with which the word
 * asked begins.
 */
function term(typed: string, lang: Lang): QueryTerm {
  const words = tokens(typed, lang);
  const article = soughtArticle(typed);
  return {
    typed: typed.trim(),
    pagefind: asPhrase(words),
    ...(article ? { article, alike: articleAlike(typed, article, lang) } : {}),
    ...(article?.within ? { within: asPhrase(tokens(article.within, lang)) } : {}),
    ...(startsAsCode(typed) ? { inCode: asPhrase(tokens(typed, lang, true)) } : {}),
    ...(/^\p{Script=Latin}$/u.test(typed.normalize('NFKC').trim()) ? { tooShort: true as const } : {}),
  };
}

/** Whether something was typed of which nothing can be looked for: marks alone. */
export const asksNothing = (typed: string, lang: Lang): boolean => /[^\s\p{Cf}]/u.test(typed) && parseQuery(typed, lang).length === 0;

/** What Pagefind is asked for words that must stand side by side. */
export const phraseOf = (typed: string, lang: Lang): string => asPhrase(tokens(typed, lang));

const asPhrase = (words: readonly string[]): string => (words.length ? `"${words.join(' ')}"` : '');
