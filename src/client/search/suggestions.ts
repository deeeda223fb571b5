import { labelledValues } from '../../search/cited-rows.ts';
import { isJoining } from '../../search/pieces.ts';
import type { QueryTerm } from '../../search/query.ts';
import { isFiltered, type SearchState } from '../../search/state.ts';
import { chineseWords, inChinese } from './chinese-words.ts';
import type { Outcome, SearchEngine } from './search-engine.ts';

/** A search that surely finds something, offered where another found nothing. */
export type Suggestion = {
  key: 'search.noneWithout' | 'search.noneChinese' | 'search.noneApart' | 'search.noneFirst' | 'search.noneAll';
  term: string;
  state: SearchState;
};

const longestTried = 16;

/**
 * Searches near to one that found nothing, each tried before it is offered: without the filters, in the Chinese
 * that decisions use for an English or an everyday word, for each term alone, for the words of a single Chinese term wherever they stand and for its longest
 * beginning or end; at last, everything.
 */
export async function suggestions(
  engine: SearchEngine,
  state: SearchState,
  { terms }: Outcome,
  loadWords = chineseWords,
): Promise<Suggestion[]> {
  const { from: _from, to: _to, min: _min, max: _max, ...rest } = state;
  const plain: SearchState = { ...rest, filters: {}, page: 1 };
  const finds = async (q: string) => (await engine.search({ ...plain, q })).selection.rows.length > 0;
  const found: Suggestion[] = [];
  if (isFiltered(state) && state.q && (await finds(state.q))) found.push({ key: 'search.noneWithout', term: state.q, state: plain });
  for (const state of await chineseLeads(engine, terms, plain, loadWords)) found.push({ key: 'search.noneChinese', term: state.q, state });
  if (terms.length > 1) {
    for (const { typed } of terms.filter(hasMeaning).slice(0, 4)) {
      if (await finds(typed)) found.push({ key: 'search.noneFirst', term: typed, state: { ...plain, q: typed } });
    }
  } else if (terms[0] && !found.length && !isInLatin(state.q)) {
    const apart = wordsApart(terms[0].typed);
    if (apart && (await finds(apart))) found.push({ key: 'search.noneApart', term: apart, state: { ...plain, q: apart } });
    const part = await longestPart(terms[0].typed, finds);
    if (part) found.push({ key: 'search.noneFirst', term: part, state: { ...plain, q: part } });
  }
  return [...found, { key: 'search.noneAll', term: '', state: { ...plain, q: '' } }];
}

/**
 * Searches in the Chinese that decisions use, the nearest to what was typed: all of it; the words that the glossary knows,
 * filtered by what the others name; else each of those words alone. A decision that left the list is found too: the results
 * say how many there are, and where.
 */
async function chineseLeads(engine: SearchEngine, terms: readonly QueryTerm[], plain: SearchState, loadWords: typeof chineseWords) {
  const words = await loadWords();
  const typed = terms.map((term) => term.typed);
  const whole = inChinese(typed, words);
  if (whole === undefined) return [];
  const findsAny = async (state: SearchState) => {
    const { rows, setAside } = (await engine.search(state)).selection;
    return rows.length + setAside > 0;
  };
  const known = typed.flatMap((term) => inChinese([term], words) ?? []);
  const filters: SearchState['filters'] = {};
  for (const term of typed.filter((term) => inChinese([term], words) === undefined))
    for (const { facet, value } of labelledValues(engine.columns, engine.facets, term).slice(0, 1)) filters[facet] = [value.id];
  const filtered = Object.keys(filters).length > 0 ? [{ ...plain, q: known.join(' '), filters }] : [];
  for (const state of [{ ...plain, q: whole }, ...filtered]) if (await findsAny(state)) return [state];
  const alone: SearchState[] = [];
  for (const q of known.length < typed.length || known.length > 1 ? known : [])
    if (await findsAny({ ...plain, q })) alone.push({ ...plain, q });
  return alone;
}

const hasMeaning = ({ typed, tooShort }: QueryTerm): boolean => !tooShort && !isJoining(typed);

/** Whether words are typed in Latin letters only: a part of such a word is another word, and decisions are in Chinese. */
export const isInLatin = (q: string): boolean => /\p{Script=Latin}{2}/u.test(q) && !/\p{Script=Han}/u.test(q);

/** The words that a reader wrote without a blank between them, such as 举报扬尘; undefined for a single one. */
function wordsApart(term: string): string | undefined {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(term.slice(0, longestTried))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment }) => segment);
  return words.length > 1 && words.every((word) => word.length > 1) ? words.join(' ') : undefined;
}

async function longestPart(term: string, finds: (q: string) => Promise<boolean>): Promise<string | undefined> {
  const characters = [...term].slice(0, longestTried);
  for (let length = characters.length - (characters.length < longestTried ? 1 : 0); length > 1; length--) {
    for (const part of [characters.slice(0, length), characters.slice(-length)]) {
      const phrase = part.join('').trim();
      if (await finds(phrase)) return phrase;
    }
  }
  return undefined;
}
