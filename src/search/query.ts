import { canonicalDecisionNumber, isDecisionNumberQuery } from '../domain/decision-number.ts';
import type { Lang } from '../domain/language.ts';
import { isStemmed, tokens } from './tokens.ts';

/** One term of a query: what the reader typed, and what Pagefind is asked. */
export type Term = { typed: string; pagefind: string };

/** Quotation marks that make a phrase of what stands between them. */
const quoted = /"([^"]*)"|“([^”]*)”|＂([^＂]*)＂/g;

/**
 * Splits what a reader typed into the terms that must all be found: at blanks, but for quoted phrases. A
 * decision number is one term in whatever brackets and with whatever blanks it was typed.
 */
export function parseQuery(typed: string, lang: Lang): Term[] {
  const number = numberIn(typed);
  if (number) return [term(number, lang, true)].filter(asksSomething);
  const phrases: string[] = [];
  const rest = typed.replace(quoted, (_match, ...groups: (string | undefined)[]) => {
    phrases.push(groups.slice(0, 3).find((group) => group !== undefined) ?? '');
    return ' ';
  });
  const words = rest.replace(/["“”＂]/g, ' ').split(/\s+/u);
  return [...words.map((word) => term(numberIn(word) ?? word, lang, false)), ...phrases.map((phrase) => term(phrase, lang, true))].filter(
    asksSomething,
  );
}

/** The decision number that a query is, as cases are indexed under it. */
export const numberIn = (typed: string): string | undefined => (isDecisionNumberQuery(typed) ? canonicalDecisionNumber(typed) : undefined);

const asksSomething = (candidate: Term): boolean => candidate.pagefind.replaceAll('"', '') !== '';

/** English single words go to Pagefind unquoted, so that it stems and completes them; all else as a phrase. */
function term(typed: string, lang: Lang, phrase: boolean): Term {
  const words = tokens(typed, lang);
  const asStem = isStemmed[lang] && !phrase && words.length === 1 && /^\p{Script=Latin}+$/u.test(words[0]!);
  return { typed: typed.trim(), pagefind: asStem ? words[0]! : words.length ? `"${words.join(' ')}"` : '' };
}
