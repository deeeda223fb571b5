import { advising } from './advice.ts';
import { gramCover } from './name-grams.ts';
import { descending, max } from 'd3-array';
import { holds } from './holds-word.ts';
import { nameMatch } from './name-match.ts';
import type { Asked, FoldedName, Vocabulary } from './vocabulary.ts';

/** What the index says of one word: the rows that hold it, with their scores, and whether the word itself is in them or another that means the same. */
export type WordFound = { word: string; own: ReadonlyMap<number, number>; same: ReadonlyMap<number, number> };

/** What pairs of characters that names have in common with a question add to its words. */
const ofGrams = 0.8;
/** What a page of the kind that the question names is worth beside. */
const ofKind = 0.4;
/** Who asks what to do is told by what answers and explains, before records of what others did, and before the wording of laws. */
const [ofAdvice, ofRecord, ofWording] = [0.6, -1.2, -0.6];
/** A page that says what to do about what a question speaks of is named by it, less than by most of its words. */
const ofAdvised = 0.5;
/** What says what to do or whom to turn to: answers, and the pages about the portal; no part of one, no month and no list. */
const answers = ({ kind, url }: FoldedName): boolean =>
  (kind === 'questions' && !url.includes('#')) || (kind === 'pages' && /^\/[^/]+\/[^/]+\/$/.test(url));
/** A part of a page stands behind the whole. */
const ofPart = -0.1;

/** Who asks one word, such as 罚款, is told what it is before being shown how cases are counted by it. */
const ofAnalysis = -2.5;
const isAnalysis = /\/cases\/analysis\//;

/** Who asks one word that is no page's name is answered before being shown laws, duties and records that are called after it. */
const ofAnswer = 0.8;
/** What a page of the month that the question names, and of what else it asks, is worth beside. */
const ofMonth = 0.5;
const month = /\d{4}年\d{1,2}月|(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4}/u;

/** A name from here on is what was asked for, though the words stand in no text as they were typed. */
const namesIt = 0.9;

/** What is called as the question is, word for word, stands before all that holds it; of several of that name the term, a part of a page last. */
const [isCalledSo, isAskedAbout] = [30, 15];
const [ofTerm, ofPartCalled] = [4, -8];

/** A page that holds every word that stands between blanks goes before one that holds most of them, all else alike. */
const allWords = 0.3;

/** How near each page is to a question. Rows without anything of it are left out. */
export type Ranked = {
  /** Rows that hold the question word for word or are so called, with their worth. */
  exact: Map<number, number>;
  /** Further rows that hold its words, or words that mean the same. */
  meant: Map<number, number>;
  /** How much a word of the question says of what was meant. */
  weigh: (word: string) => number;
};

/**
 * Ranks the pages of the site for a question: those that it names before those that mention it, its own words before others
 * that mean the same, a rare word before one that stands everywhere.
 *
 * @param exact rows that hold the question word for word; the one kind of pages that is searched, where it is one
 * @param least how much of a question's weight a page must hold to be meant by it, from 0 to 1
 */
export function rankRows(
  asked: Asked,
  vocabulary: Vocabulary,
  exact: { rows: ReadonlyMap<number, number>; isPhrase: boolean; kind?: string | undefined },
  words: readonly WordFound[],
  rows: number,
  least: number,
): Ranked {
  const named = (word: string) => vocabulary.names.filter(({ folded }) => folded.some((name) => holds(name, word))).length;
  const known = words.map((one) => weightOf(one, named(one.word), rows)).filter((weight) => weight > 0);
  const ofUnknown = known.length ? Math.min(...known) / 2 : 1;
  const kinds = vocabulary.kindsNamed(asked.words);
  const ofKinds = new Set(kinds.values());
  // Which kind is meant says less than what of it.
  const weightOfWord = (one: WordFound) => (ofKinds.has(one.word) ? 0 : weightOf(one, named(one.word), rows));
  const weights = new Map(words.map((one) => [one.word, weightOfWord(one) || ofUnknown]));
  const weigh = (word: string) => weights.get(word) ?? 1;
  const byText = textCover(words, weigh);
  const highest = Math.max(1, max(exact.rows.values()) ?? 1);
  const isWord =
    asked.words.length === 1 && asked.words[0]!.word === asked.folded && !vocabulary.names.some((name) => calledSo(asked, name));
  const byGrams = gramCover(asked.folded, vocabulary.names);
  const ranked = { exact: new Map<number, number>(), meant: new Map<number, number>() };
  const alike = new Map<number, number>();
  const behind = new Map<number, number>();
  for (const name of vocabulary.names) {
    const { row, kind, url } = name;
    if (exact.kind !== undefined && kind !== exact.kind) continue;
    const named = Math.max(nameMatch(asked, name, weigh), asked.advisedBy?.includes(row) ? ofAdvised : 0);
    const covered = byText.get(row) ?? 0;
    const score =
      named * 2 +
      covered * 0.8 +
      byGrams(name) * ofGrams +
      (url.includes('#') ? ofPart : (vocabulary.worth[kind] ?? 0)) +
      (asked.words.length === 1 && isAnalysis.test(url) ? ofAnalysis : 0) +
      (isWord && answers(name) ? ofAnswer * named : 0) +
      (kinds.has(kind) ? ofKind * Math.max(named, covered) : 0) +
      (isOfMonth(asked, name) ? ofMonth : 0) +
      (asked.asksMeaning && kind === 'glossary' ? named : 0);
    const advised = adviceOf(asked, kind, vocabulary.worth[kind], Math.max(named, covered));
    behind.set(row, Math.min(0, advised));
    const phrase = exact.rows.get(row);
    const called = calledSo(asked, name);
    if (phrase !== undefined || named >= namesIt)
      ranked.exact.set(
        row,
        called + score + ((phrase ?? 0) / highest) * 0.2 + (phrase === undefined ? 0 : exact.isPhrase ? 0.3 : allWords),
      );
    else if (Math.max(named, covered) >= least) ranked.meant.set(row, score + Math.max(0, advised));
    else if (byGrams(name) >= least) alike.set(row, score);
  }
  const isFound = ranked.exact.size || ranked.meant.size;
  const near = nearest(isFound ? ranked.meant : alike);
  // Nothing is left out for being a record: it stands behind.
  const meant = new Map([...near].map(([row, score]) => [row, score + behind.get(row)!]));
  return { exact: ranked.exact, meant, weigh };
}

/** What a page is worth beside to who asks what to do; `held` is how much it holds of the question. */
function adviceOf({ asksAdvice }: Asked, kind: string, worth = 0, held: number): number {
  if (!asksAdvice) return 0;
  if (advising.has(kind)) return ofAdvice * held;
  return worth < 0 ? ofRecord : kind === 'documents' ? ofWording : 0;
}

/** Whether a page is of the month that a question names, and called by another of its words: progress of July 2026. */
function isOfMonth({ folded, words }: Asked, { folded: names }: FoldedName): boolean {
  const named = month.exec(folded)?.[0];
  if (named === undefined || !names.some((name) => name.includes(named))) return false;
  return words.some(({ word }) => !named.includes(word) && names.some((name) => holds(name, word)));
}

/** What a page is worth beside for being called exactly as was asked, or as what the question asks about. */
function calledSo({ folded, bare }: Asked, { folded: names, bare: bareNames, kind, url }: FoldedName): number {
  const isSo = names.includes(folded);
  const isAsked = bare === undefined ? bareNames.includes(folded) : names.includes(bare) || bareNames.includes(bare);
  if (!isSo && !isAsked) return 0;
  return (isSo ? isCalledSo : isAskedAbout) + (kind === 'glossary' ? ofTerm : 0) + (url.includes('#') ? ofPartCalled : 0);
}

/** How much of a question's words stand where a text says what it is about: in its first characters. From 0 to 1. */
export function earlyCover({ words }: Asked, text: string, weigh: (word: string) => number): number {
  const beginning = text.slice(0, firstWords);
  const sum = words.reduce((all, { word }) => all + weigh(word), 0);
  const found = words.reduce((all, { word, same }) => {
    const how = holds(beginning, word) ? 1 : same.some((other) => holds(beginning, other)) ? 0.8 : 0;
    return all + how * weigh(word);
  }, 0);
  return sum ? found / sum : 0;
}
/** Characters of a title and a summary. */
const firstWords = 220;

/** Of the pages that hold something of a question those that are nearly as near to it as the nearest. */
function nearest(scores: ReadonlyMap<number, number>): Map<number, number> {
  const best = max(scores.values()) ?? 0;
  return new Map(
    [...scores]
      .filter(([, score]) => score >= best * nearly)
      .toSorted(([, a], [, b]) => descending(a, b))
      .slice(0, most),
  );
}
const [nearly, most] = [0.45, 20];

/** A word that few pages hold says more of what was meant. */
function weightOf({ own, same }: WordFound, named: number, rows: number): number {
  const holding = Math.max(own.size, named) || same.size;
  return holding ? Math.log(1 + rows / holding) : 0;
}

/** How much of a question the text of each page holds, from 0 to 1. */
function textCover(words: readonly WordFound[], weigh: (word: string) => number): Map<number, number> {
  const sum = words.reduce((all, { word }) => all + weigh(word), 0);
  const covered = new Map<number, number>();
  for (const { word, own, same } of words) {
    const best = Math.max(1e-9, max(own.values()) ?? 0, max(same.values()) ?? 0);
    for (const row of new Set([...own.keys(), ...same.keys()])) {
      const share = own.has(row) ? 0.2 + (0.8 * own.get(row)!) / best : 0.15 + (0.65 * same.get(row)!) / best;
      covered.set(row, (covered.get(row) ?? 0) + (weigh(word) / sum) * share);
    }
  }
  return covered;
}
