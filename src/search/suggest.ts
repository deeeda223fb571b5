import { ascending, descending } from 'd3-array';
import { holds } from './holds-word.ts';
import { nameMatch } from './name-match.ts';
import { isJoining } from './pieces.ts';
import { soundMatch } from './pinyin-match.ts';
import type { FoldedName, Vocabulary } from './vocabulary.ts';

/** A page to go to at once: its name, and the other name by which it was found where that is another. */
export type SuggestedPage = { name: FoldedName; by?: string };

/** As many as are read at a glance, and fit above the keyboard of a phone. */
const most = 7;
const least = 0.45;

/** The pages whose names begin so, hold it, sound so, or hold its words: those called so first. */
export function suggestPages(typed: string, vocabulary: Vocabulary): SuggestedPage[] {
  const folded = vocabulary.fold(typed);
  if (!folded) return [];
  const asked = { folded, words: vocabulary.wordsOf(folded), mended: [], asksMeaning: false, whole: vocabulary.sameAs(folded) };
  const suggested = vocabulary.names
    .map((name) => ({
      name,
      score: withWorth(
        name,
        vocabulary,
        Math.max(
          beginning(folded, name),
          unfinished(folded, name),
          nameMatch(asked, name, () => 1),
        ),
      ),
    }))
    .filter(({ score }) => score >= least)
    .toSorted((a, b) => descending(a.score, b.score) || ascending(a.name.row, b.name.row))
    .slice(0, most)
    .map(({ name }) => ({ name, ...otherName(folded, name, vocabulary) }));
  const meant = suggested.length
    ? undefined
    : (vocabulary.spokenWord(folded) ?? vocabulary.nameMeant(folded) ?? vocabulary.withoutSlips(folded));
  return meant === undefined ? suggested : suggestPages(meant, vocabulary);
}

/**
 * Unless a page was asked for by its whole name, a part of it stands behind the whole, and what explains and answers before
 * what records.
 */
function withWorth({ url, kind }: FoldedName, { worth }: Vocabulary, score: number): number {
  if (score >= wholeName || score === 0) return score;
  return score + ofKind * (worth[kind] ?? 0) - (url.includes('#') ? ofPart : 0);
}
const [wholeName, ofKind, ofPart] = [0.95, 0.3, 0.2];

/** A name that goes on as it was typed is likely meant, however short the beginning; another name more where the title has the word too. */
function beginning(folded: string, { folded: names }: FoldedName): number {
  return Math.max(
    0,
    ...names.map((name, index) =>
      name.startsWith(folded) ? (index ? (holds(names[0]!, folded) ? 0.84 : 0.8) : 0.85) + 0.1 / name.length : 0,
    ),
  );
}

/** Of several English words the last may not be typed to its end: dust rep. */
function unfinished(folded: string, { folded: names }: FoldedName): number {
  const [, before, last] = /^(.+ )([a-z]{2,})$/u.exec(folded) ?? [];
  const words = before?.split(' ').filter((word) => word && !isJoining(word)) ?? [];
  if (last === undefined || !words.length || isJoining(last)) return 0;
  const holding = names.findIndex((name) => words.every((word) => holds(name, word)) && ` ${name}`.includes(` ${last}`));
  return holding < 0 ? 0 : 0.6 + (holding ? 0 : 0.05) + 0.1 / names[holding]!.length;
}

/** The further name that holds what was typed, where the title does not. */
function otherName(folded: string, { title, also, sounds }: FoldedName, vocabulary: Vocabulary): { by?: string } {
  if (vocabulary.fold(title).includes(folded) || sounds.some((sound) => soundMatch(folded, sound) > 0)) return {};
  const by = also.find((name) => vocabulary.fold(name).includes(folded));
  return by === undefined ? {} : { by };
}
