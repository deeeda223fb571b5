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
  // A decision that left the list is found too: the results say how many there are, and where.
  const findsAny = async (q: string) => {
    const { rows, setAside } = (await engine.search({ ...plain, q })).selection;
    return rows.length + setAside > 0;
  };
  const found: Suggestion[] = [];
  if (isFiltered(state) && state.q && (await finds(state.q))) found.push({ key: 'search.noneWithout', term: state.q, state: plain });
  const chinese = inChinese(
    terms.map(({ typed }) => typed),
    await loadWords(),
  );
  if (chinese && (await findsAny(chinese))) found.push({ key: 'search.noneChinese', term: chinese, state: { ...plain, q: chinese } });
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
