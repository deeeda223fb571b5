import { ascending, descending } from 'd3-array';
import { cutBefore, graphemes } from '../domain/characters/graphemes.ts';
import { mayStandAt } from './latin.ts';
import { foldBracket } from './tokens.ts';

/** A piece of text and whether it is one of the words searched for. */
export type Piece = { text: string; hit: boolean };

/**
 * Cuts an excerpt around the first hit and marks every hit in it. Works on the original text, so that
 * no blanks of the index show, and cuts between what a reader takes for characters.
 *
 * @param length characters to show
 */
export function excerpt(original: string, terms: readonly string[], length = 110): Piece[] {
  const hits = findHits(original, terms);
  const first = hits[0]?.[0] ?? 0;
  const start = original.length <= length || first < length * 0.6 ? 0 : cutBefore(original, first - Math.floor(length / 3));
  const end = cutBefore(original, Math.max(start + length, hits[0]?.[1] ?? 0));
  const pieces: Piece[] = [];
  let at = start;
  const push = (to: number, hit: boolean) => {
    if (to > at) pieces.push({ text: original.slice(at, to), hit });
    at = Math.max(at, to);
  };
  for (const [from, to] of hits) {
    if (from >= end) break;
    if (to <= start) continue;
    push(Math.max(from, start), false);
    push(Math.min(to, end), true);
  }
  push(end, false);
  if (start > 0) pieces.unshift({ text: '…', hit: false });
  if (end < original.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

/** Where the terms stand, in order and without overlap, folded as the index folds them. */
export function findHits(original: string, terms: readonly string[]): [number, number][] {
  const folded: string[] = [];
  const from: number[] = [];
  const to: number[] = [];
  for (const { character, start, end } of fold(original)) {
    folded.push(character);
    from.push(...Array<number>(character.length).fill(start));
    to.push(...Array<number>(character.length).fill(end));
  }
  const haystack = folded.join('');
  const found: [number, number][] = [];
  for (const term of terms) {
    const needle = fold(term)
      .map(({ character }) => character)
      .join('')
      .trim();
    if (!needle) continue;
    for (let index = haystack.indexOf(needle); index >= 0; index = haystack.indexOf(needle, index + needle.length)) {
      if (!mayStandAt(original, from[index]!, needle)) continue;
      found.push([from[index]!, to[index + needle.length - 1]!]);
    }
  }
  found.sort((a, b) => ascending(a[0], b[0]) || descending(a[1], b[1]));
  const merged: [number, number][] = [];
  for (const [start, end] of found) {
    const last = merged.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

type Folded = { character: string; start: number; end: number };

/**
 * A text as the index compares it, each character with its place: width, case, the style of brackets, joiners and
 * apostrophes don't count, nor blanks but between two words of letters.
 */
function fold(text: string): Folded[] {
  const characters = [...graphemes(text)].flatMap(({ segment, index }) =>
    [...segment.normalize('NFKC').toLowerCase()]
      .filter((character) => !/[\p{Cf}'’]/u.test(character))
      .map((character): Folded => ({ character: foldBracket(character), start: index, end: index + segment.length })),
  );
  return characters.filter(
    ({ character }, place) => !/\s/.test(character) || (isLetter(characters[place - 1]) && isLetter(characters[place + 1])),
  );
}

const isLetter = (folded: Folded | undefined): boolean => folded !== undefined && /(?!\p{Script=Han})\p{L}/u.test(folded.character);
