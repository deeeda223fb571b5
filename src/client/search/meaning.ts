import { descending } from 'd3-array';
import type { Lang } from '../../domain/language.ts';
import { withAdvice } from '../../search/advice.ts';
import { earlyCover, rankRows, type Ranked, type WordFound } from '../../search/rank.ts';
import { countOfSeries, isNamedByNumber, mostOfSeries, seriesOf } from '../../search/series.ts';
import { holds } from '../../search/holds-word.ts';
import { tokens } from '../../search/tokens.ts';
import type { AskedWord } from '../../search/question.ts';
import type { Asked, Vocabulary } from '../../search/vocabulary.ts';
import { siteSounds, siteVocabulary } from './names-file.ts';
import type { TextIndex } from './text-index.ts';

/** Fewer pages than this that hold a question word for word leave room for those that hold its words. */
const enough = 5;
/** How much of a question's weight a page must hold to be meant by it. */
const least = 0.2;
/** Pages that hold the stem of a word are read for the word itself up to so many. */
const mostRead = 30;
/** Of the words that mean the same as one the first are looked for. */
const mostSame = 8;

/** What a question means on the pages of the site: how near each is, and how the question was read. */
export type Meaning = Pick<Ranked, 'exact' | 'meant'> & {
  asked: Asked;
  isHeard: boolean;
  /** The series that a row is a page of, such as that of the months. */
  seriesOf: (row: number) => string | undefined;
};

/**
 * Ranks the pages of the site for a question.
 * @param isPhrase whether it was typed without a blank between its words
 * @param isNumber whether it is a number of a decision or document, which is found whole or not at all
 * @param others the indexes of cases: what stands in one is no slip
 * @param kind the one kind of pages that is searched, where it is one
 * @param exact rows of the site that hold it, word for word or word by word
 */
export async function meaningOf(
  { question, isPhrase, isNumber, kind }: { question: string; isPhrase: boolean; isNumber: boolean; kind?: string | undefined },
  exact: ReadonlyMap<number, number>,
  { text, records: rows, others = [] }: { text: TextIndex; records: number; others?: readonly TextIndex[] },
  lang: Lang,
): Promise<Meaning> {
  const { vocabulary } = await siteVocabulary(lang);
  const isWord = async (word: string) => {
    for (const index of [text, ...others]) if ((await index.search(phrase(word, lang))).size > 0) return true;
    return false;
  };
  const standsSo = async (word: string) => {
    const rows = [...(await text.search(phrase(word, lang))).keys()].slice(0, mostRead);
    // Of a word whose stem is in cases alone only they know how it is written.
    if (!rows.length) return true;
    const pages = await Promise.all(rows.map((row) => text.fragment(row)));
    return pages.some(({ meta }) =>
      vocabulary
        .fold(`${meta.title} ${meta.text}`)
        .split(/[^a-z]+/u)
        .includes(word),
    );
  };
  const asked = await vocabulary.read(question, isWord, () => siteSounds(lang), standsSo);
  const words: WordFound[] = [];
  const ofSeries = new Map(vocabulary.names.map((name) => [name.row, seriesOf(name)]));
  const hasEnough = (rows: ReadonlyMap<number, number>) => countOfSeries(rows.keys(), (row) => ofSeries.get(row)) >= enough;
  const isEnough = hasEnough(exact);
  for (const word of asked.words) words.push(await find(isEnough ? { ...word, same: [] } : word, text, lang));
  const ranked = rankRows(asked, vocabulary, { rows: exact, isPhrase, kind }, words, rows, least);
  const meant = !hasEnough(ranked.exact) && !isNumber ? ranked.meant : new Map<number, number>();
  const early = (page: string) => earlyCover(asked, vocabulary.fold(page), ranked.weigh);
  for (const scores of [ranked.exact, meant]) {
    behindCalled(scores, asked, vocabulary.names);
    await preferEarly(scores, text, early);
    if (!month.test(asked.folded)) evenSeries(scores, asked, vocabulary.names);
  }
  withAdvice({ exact: ranked.exact, meant }, asked, vocabulary.names);
  return { asked, isHeard: vocabulary.hasSound(question), exact: ranked.exact, meant, seriesOf: (row) => ofSeries.get(row) };
}

/** Of how many likely pages the first words are looked at. */
const lookedAt = 10;
const ofEarly = 1.2;

/** Puts pages that speak of the question where they say what they are about before those that mention it somewhere. */
async function preferEarly(scores: Map<number, number>, text: TextIndex, early: (page: string) => number): Promise<void> {
  const likely = [...scores].toSorted(([, a], [, b]) => descending(a, b)).slice(0, lookedAt);
  await Promise.all(
    likely.map(async ([row, score]) => {
      const { meta } = await text.fragment(row);
      scores.set(row, score + 1 + ofEarly * early(meta.text));
    }),
  );
}

/** Whoever names a month means its page. */
const month = /月|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;

/**
 * Pages of one series, such as those of the months, are worth the same to a question that names none of them, or no more
 * than a year that they have in common. Of equals the latest goes first.
 */
function evenSeries(scores: Map<number, number>, { words }: Asked, names: Vocabulary['names']): void {
  const numbers = words.map(({ word }) => word).filter((word) => /\d/.test(word));
  // Two years are a pair of plans.
  if (numbers.length > 1) return;
  const alike = ({ url, folded }: Vocabulary['names'][number]) =>
    [url.replace(/\d+/g, ''), ...numbers.filter((number) => folded.some((name) => holds(name, number)))].join(' ');
  const ofSeries = names.filter(({ kind, row, url }) => kind === 'pages' && scores.has(row) && /\d/.test(url));
  for (const series of Map.groupBy(ofSeries, alike).values()) {
    const best = Math.max(...series.map(({ row }) => scores.get(row)!));
    for (const { row } of series) scores.set(row, best);
  }
}

/** What each of many pages of a series is worth less that have a number in common, and were asked for by nothing else. */
const ofNumbered = 0.5;

/** The months of 2025, say, are worth the same, and less than a page that is called so alone. */
function behindCalled(scores: Map<number, number>, asked: Asked, names: Vocabulary['names']): void {
  const found = names.filter(({ row, folded }) => scores.has(row) && !folded.includes(asked.folded));
  for (const [series, pages] of Map.groupBy(found, seriesOf)) {
    if (series === undefined || pages.length <= mostOfSeries || !isNamedByNumber(asked, pages)) continue;
    const best = Math.max(...pages.map(({ row }) => scores.get(row)!));
    for (const { row } of pages) scores.set(row, best - ofNumbered);
  }
}

async function find({ word, same }: AskedWord, text: TextIndex, lang: Lang): Promise<WordFound> {
  const own = await text.search(phrase(word, lang));
  const others = new Map<number, number>();
  for (const other of same.slice(0, mostSame))
    for (const [row, score] of await text.search(phrase(other, lang))) others.set(row, Math.max(score, others.get(row) ?? 0));
  return { word, own, same: others };
}

const phrase = (text: string, lang: Lang): string => `"${tokens(text, lang).join(' ')}"`;
