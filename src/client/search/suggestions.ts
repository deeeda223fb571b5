import { labelledValues } from '../../search/cited-rows.ts';
import { isJoining } from '../../search/pieces.ts';
import type { QueryTerm } from '../../search/query.ts';
import { setAsideValues } from '../../search/select.ts';
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
    const split = await unitApart(engine, terms[0].typed, plain);
    if (split) found.push(split);
    if (!split && apart && (await finds(apart))) found.push({ key: 'search.noneApart', term: apart, state: { ...plain, q: apart } });
    const part = await longestPart(terms[0].typed, finds);
    if (part) found.push({ key: 'search.noneFirst', term: part, state: { ...plain, q: part } });
  }
  return [...found, { key: 'search.noneAll', term: '', state: { ...plain, q: '' } }];
}

/**
 * Searches in the Chinese that decisions use, the nearest to what was typed: all of it; the words that the glossary knows,
 * filtered by what the others name; else each of those words alone. Where all that it finds left the list, the way leads
 * to those decisions, by their states.
 */
async function chineseLeads(engine: SearchEngine, terms: readonly QueryTerm[], plain: SearchState, loadWords: typeof chineseWords) {
  const words = await loadWords();
  const typed = terms.map((term) => term.typed);
  const whole = inChinese(typed, words);
  if (whole === undefined) return [];
  const found = async (state: SearchState): Promise<SearchState | undefined> => {
    const { rows, setAside } = (await engine.search(state)).selection;
    if (rows.length > 0) return state;
    return setAside > 0 ? { ...state, filters: { ...state.filters, status: [...setAsideValues] } } : undefined;
  };
  const known = typed.flatMap((term) => inChinese([term], words) ?? []);
  const filters: SearchState['filters'] = {};
  for (const term of typed.filter((term) => inChinese([term], words) === undefined))
    for (const { facet, value } of labelledValues(engine.columns, engine.facets, term).slice(0, 1)) filters[facet] = [value.id];
  const filtered = Object.keys(filters).length > 0 ? [{ ...plain, q: known.join(' '), filters }] : [];
  const leads = async (states: readonly SearchState[]) => (await Promise.all(states.map(found))).flatMap((state) => state ?? []);
  const [lead] = await leads([{ ...plain, q: whole }, ...filtered]);
  if (lead) return [lead];
  return leads(known.length < typed.length || known.length > 1 ? known.map((q) => ({ ...plain, q })) : []);
}

const hasMeaning = ({ typed, tooShort }: QueryTerm): boolean => !tooShort && !isJoining(typed);

/** Whether words are typed in Latin letters only: a part of such a word is another word, and decisions are in Chinese. */
export const isInLatin = (q: string): boolean => /\p{Script=Latin}{2}/u.test(q) && !/\p{Script=Han}/u.test(q);

/**
 * A unit and what is looked for in it, written without a blank: 丰台区扬尘. The unit is a word beside the other, else, where
 * the other names a value of a filter, such as a violation, both are filters.
 */
async function unitApart(engine: SearchEngine, typed: string, plain: SearchState): Promise<Suggestion | undefined> {
  const [split] = (engine.columns.facets.unit?.values ?? []).flatMap(({ id, label: { zh } }) =>
    [zh, zh.replace(/[区县]$/u, '')].flatMap((unit) => {
      if (unit.length < 2 || unit === typed) return [];
      if (typed.startsWith(unit)) return [{ id, unit, rest: typed.slice(unit.length) }];
      return typed.endsWith(unit) ? [{ id, unit, rest: typed.slice(0, -unit.length) }] : [];
    }),
  );
  if (!split) return undefined;
  const { id, unit, rest } = split;
  const term = `${unit} ${rest}`;
  const [named] = labelledValues(engine.columns, engine.facets, rest);
  const ways: SearchState[] = [
    { ...plain, q: term },
    ...(named ? [{ ...plain, q: '', filters: { unit: [id], [named.facet]: [named.value.id] } }] : []),
  ];
  for (const state of ways) if ((await engine.search(state)).selection.rows.length > 0) return { key: 'search.noneApart', term, state };
  return undefined;
}

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
