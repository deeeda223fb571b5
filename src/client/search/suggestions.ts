import { finedHowMuch } from '../../search/fined-how-much.ts';
import { labelledValues } from '../../search/cited-rows.ts';
import { isJoining } from '../../search/pieces.ts';
import type { QueryTerm } from '../../search/query.ts';
import { isFiltered, type SearchState } from '../../search/state.ts';
import { chineseWords, inChinese } from './chinese-words.ts';
import type { Outcome } from './outcome.ts';
import { piecesApart, unitAndThing } from './pieces-apart.ts';
import type { SearchEngine } from './search-engine.ts';
import type { Look, Suggestion } from './suggestion.ts';
import { wayIn, type Way } from './ways.ts';

const longestTried = 16;

/**
 * Searches near to one that found nothing, each tried before it is offered: without the filters, in the Chinese
 * that decisions use for an English or an everyday word, for each term alone, for the words of a single Chinese term wherever they stand and for its longest
 * beginning or end; at last, everything.
 *
 * @param simplified what was typed in traditional characters, in those of the decisions: no piece of it is offered beside
 */
export async function suggestions(
  engine: SearchEngine,
  state: SearchState,
  { terms }: Outcome,
  loadWords = chineseWords,
  simplified?: string,
): Promise<Suggestion[]> {
  const { from: _from, to: _to, min: _min, max: _max, ...rest } = state;
  const plain: SearchState = { ...rest, filters: {}, page: 1 };
  const look: Look = (one) => wayIn(engine, one);
  const lookFor = (q: string) => look({ ...plain, q });
  const everything: Suggestion = { key: 'search.noneAll', term: '', state: { ...plain, q: '' } };
  const found: Suggestion[] = [];
  const add = (key: Suggestion['key'], term: string, way: Way | undefined) => {
    if (way) found.push({ key, term, ...way });
  };
  if (isFiltered(state) && state.q) add('search.noneWithout', state.q, await lookFor(state.q));
  if (simplified !== undefined) {
    add('search.noneSimplified', simplified, await lookFor(simplified));
    return [...found, everything];
  }
  const pieces = terms.length === 1 ? unitAndThing(engine, terms[0]!.typed) : undefined;
  const typed = pieces ? [pieces.label, pieces.thing] : aboutThings(terms).map((term) => term.typed);
  found.push(...(await chineseLeads({ engine, look }, typed, plain, loadWords)));
  const isLed = found.some(({ key }) => key !== 'search.noneChineseEither');
  // A piece of an amount, 10万 of 10万以上, over of “over 20,000 yuan”, asks something else: the way to such fines stands above.
  const beside = finedHowMuch(state.q)?.rest.split(' ');
  const asking = terms.filter(({ typed }) => !beside || beside.includes(typed.toLowerCase()));
  if (terms.length > 1) found.push(...(await fewerWords(asking, { engine, look, plain })));
  else if (terms[0] && !isLed && !isInLatin(state.q) && !beside) {
    const apart = wordsApart(terms[0].typed);
    const split = await piecesApart({ engine, look }, terms[0].typed, plain);
    if (split) found.push(split);
    if (!split && apart) add('search.noneApart', apart, await lookFor(apart));
    const alone =
      split || !pieces ? [] : await Promise.all([pieces.unit, pieces.thing].map(async (term) => ({ term, way: await lookFor(term) })));
    for (const { term, way } of alone) add('search.noneFirst', term, way);
    const part = alone.some(({ way }) => way) ? undefined : await longestPart(terms[0].typed, lookFor);
    if (part) add('search.noneFirst', part.term, part.way);
  }
  return [...found, everything];
}

/** Without each word in turn where that finds something, then each word alone that does. */
async function fewerWords(
  terms: readonly QueryTerm[],
  within: { engine: SearchEngine; look: Look; plain: SearchState },
): Promise<Suggestion[]> {
  const words = terms.filter(hasMeaning).slice(0, mostWords);
  const named = words.filter(({ typed }) => !isSortOfPlace(typed));
  const without: Suggestion[] = [];
  for (const left of named.length > 2 ? named : []) {
    const term = named.flatMap((word) => (word === left ? [] : asTyped(word))).join(' ');
    const way = await within.look({ ...within.plain, q: term });
    if (way) without.push({ key: 'search.noneFirst', term, ...way });
  }
  return [...without, ...(await singleWords(words, within))];
}
const mostWords = 4;
const isSortOfPlace = (word: string): boolean => /^(?:districts?|county|city|[区县市])$/iu.test(word);

/** A term as it was typed: what holds a blank stood in quotation marks. */
const asTyped = ({ typed }: QueryTerm): string => (/\s/u.test(typed) ? `"${typed}"` : typed);

/**
 * Each word that finds something alone, or as a unit and what is looked for in it; what districts are is a word of its own
 * only where no other finds anything.
 */
async function singleWords(
  words: readonly QueryTerm[],
  { engine, look, plain }: { engine: SearchEngine; look: Look; plain: SearchState },
): Promise<Suggestion[]> {
  const found: Suggestion[] = [];
  for (const { typed } of words) {
    const way = await look({ ...plain, q: typed });
    const apart = way ? undefined : await piecesApart({ engine, look }, typed, plain);
    if (way) found.push({ key: 'search.noneFirst', term: typed, ...way });
    else if (apart) found.push(apart);
  }
  const named = found.filter(({ term }) => !isSortOfPlace(term));
  return named.length ? named : found;
}

/**
 * Searches in the Chinese that decisions use, the nearest to what was typed: all of it; the words that the glossary knows,
 * filtered by what the others name; else each of those words alone. Where the Chinese stands in no decision either, that is told.
 */
async function chineseLeads(
  { engine, look }: { engine: SearchEngine; look: Look },
  typed: readonly string[],
  plain: SearchState,
  loadWords: typeof chineseWords,
): Promise<Suggestion[]> {
  const words = await loadWords();
  const whole = inChinese(typed, words);
  if (whole === undefined) return [];
  const known = typed.flatMap((term) => inChinese([term], words) ?? []);
  const filters: SearchState['filters'] = {};
  for (const term of typed.filter((term) => inChinese([term], words) === undefined))
    for (const { facet, value } of labelledValues(engine.columns, engine.facets, term).slice(0, 1)) filters[facet] = [value.id];
  const filtered = Object.keys(filters).length > 0 ? [{ ...plain, q: known.join(' '), filters }] : [];
  const leads = async (states: readonly SearchState[]): Promise<Suggestion[]> =>
    (await Promise.all(states.map(look))).flatMap((way) => (way ? [{ key: 'search.noneChinese', term: way.state.q, ...way }] : []));
  const [lead] = await leads([{ ...plain, q: whole }, ...filtered]);
  if (lead) return [lead];
  const single = await leads(known.length < typed.length || known.length > 1 ? known.map((q) => ({ ...plain, q })) : []);
  if (single.length) return single;
  const either = known.length ? known.join(' ') : whole;
  return [{ key: 'search.noneChineseEither', term: either, state: { ...plain, q: either }, count: 0 }];
}

/** Of words in English those that name something: “dust cases of Chaoyang”; all of them where none does. */
function aboutThings(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  const naming = terms.filter(({ typed }) => !isJoining(typed) && !ofAnyCase.test(typed));
  return naming.length ? naming : terms;
}
/** What all that is looked for is. */
const ofAnyCase = /^(?:cases?|decisions?|fines?|fined|penalt(?:y|ies))$/iu;

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

/** Whether a cut at a place goes through a number: 120 is no part of 法典1120, nor .41 of 0.41. */
const cutsNumber = (characters: readonly string[], at: number): boolean => {
  const [before, behind] = [characters.slice(0, at).join(''), characters.slice(at).join('')].map((part) => part.normalize('NFKC'));
  return /\p{Nd}[.,]?$/u.test(before!) && /^[.,]?\p{Nd}/u.test(behind!);
};

/** The places between words, where a term may be cut; of letters that are no words, a code, any. */
function placesBetween(term: string): ReadonlySet<number> {
  const places = new Set<number>();
  let at = 0;
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(term)) places.add((at += [...segment].length));
  return places;
}

/** Whether a cut at a place parts a word from what denies it: 整改 is the opposite of 未整改. */
const cutsDenial = (characters: readonly string[], at: number): boolean =>
  /[未没不无非]$|(?:没有|尚未|未能)$/u.test(characters.slice(0, at).join('')) || /^[未没不无]/u.test(characters.slice(at).join(''));

/** What joined a piece to the other: 的废气; but not 的士, 目的. */
const beginsOrEndsJoint = /^的(?!士|确)|(?<![目标])的$/u;

/** The longest beginning or end that finds something; what is still listed goes before what left the list. */
async function longestPart(
  term: string,
  lookFor: (q: string) => Promise<Way | undefined>,
): Promise<{ term: string; way: Way } | undefined> {
  const characters = [...term].slice(0, longestTried);
  const places = placesBetween(term);
  let aside: { term: string; way: Way } | undefined;
  for (let length = characters.length - (characters.length < longestTried ? 1 : 0); length > 1; length--) {
    const rest = characters.length - length;
    const parts: [number, string[]][] = [
      [length, characters.slice(0, length)],
      [rest, characters.slice(rest)],
    ];
    for (const [at, part] of parts) {
      if (!places.has(at) || cutsNumber(characters, at) || cutsDenial(characters, at)) continue;
      const phrase = part.join('').trim();
      if (beginsOrEndsJoint.test(phrase)) continue;
      const way = await lookFor(phrase);
      if (way && !way.isAside) return { term: phrase, way };
      if (way) aside ??= { term: phrase, way };
    }
  }
  return aside;
}
