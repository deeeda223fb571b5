import { ascending, descending } from 'd3-array';
import { foldBracket } from './tokens.ts';

/** A piece of text and whether it is one of the words searched for. */
export type Piece = { text: string; hit: boolean };

/**
 * Cuts an excerpt around the first hit and marks every hit in it. Works on the original text, so that
 * no blanks of the index show.
 *
 * @param length characters to show
 */
export function excerpt(original: string, terms: readonly string[], length = 110): Piece[] {
  const hits = findHits(original, terms);
  const first = hits[0]?.[0] ?? 0;
  const start = original.length <= length || first < length * 0.6 ? 0 : Math.max(0, first - Math.floor(length / 3));
  const end = Math.min(original.length, start + length);
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

/** Where the terms stand, in order and without overlap; case and width don't count. */
export function findHits(original: string, terms: readonly string[]): [number, number][] {
  const folded: string[] = [];
  const origin: number[] = [];
  for (let index = 0; index < original.length; index++) {
    for (const character of fold(original[index]!)) {
      folded.push(character);
      origin.push(index);
    }
  }
  const haystack = folded.join('');
  const found: [number, number][] = [];
  for (const term of terms) {
    const needle = fold(term).trim();
    if (!needle) continue;
    for (let index = haystack.indexOf(needle); index >= 0; index = haystack.indexOf(needle, index + needle.length)) {
      found.push([origin[index]!, origin[index + needle.length - 1]! + 1]);
    }
  }
  found.sort((a, b) => ascending(a[0], b[0]) || descending(a[1], b[1]));
  const merged: [number, number][] = [];
  for (const [from, to] of found) {
    const last = merged.at(-1);
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

const fold = (text: string): string => [...text.normalize('NFKC').toLowerCase()].map(foldBracket).join('');
