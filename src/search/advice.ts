import { descending } from 'd3-array';
import type { SiteName } from './site-names.ts';
import type { Asked, FoldedName } from './vocabulary.ts';

/** The kinds that answer and explain. */
export const advising: ReadonlySet<string> = new Set(['questions', 'guides', 'explainers']);

/** Of what was found no more than so many stand before a page that says what to do. */
const before = 2;
const justBefore = 0.01;

/** What may stand before it: what answers too, and who is asked for. What explains, laws, duties and what others did may not. */
const mayStandBefore: ReadonlySet<string> = new Set(['questions', 'guides', 'units', 'glossary', 'pages']);

/**
 * Puts the pages that say what to do about what a question speaks of among the first three, and before all that explains, records or says
 * what offices have to do: whoever asks whom to tell of a smell is told that. What is called as was asked stays where it is; where the question
 * asks for nothing else, the pages are first.
 */
export function withAdvice(
  { exact, meant }: Readonly<Record<'exact' | 'meant', Map<number, number>>>,
  { advisedBy = [], isAdviceFirst, advisedElse = [], folded }: Asked,
  names: readonly FoldedName[],
): void {
  const kinds = new Map<number, SiteName['kind']>(names.map(({ row, kind }) => [row, kind]));
  const called = new Set(names.filter((name) => name.folded.includes(folded)).map(({ row }) => row));
  for (const row of advisedBy) {
    const found = [...meant, ...exact].filter(([other]) => !called.has(other) && !advisedBy.includes(other));
    const scores = found.map(([, score]) => score).toSorted(descending);
    const others = found.filter(([other]) => isAdviceFirst || !mayStandBefore.has(kinds.get(other)!)).map(([, score]) => score);
    const least = Math.max(0, ...others, scores[before] ?? 0) + justBefore;
    const place = exact.has(row) || exact.size ? exact : meant;
    place.set(row, Math.max(exact.get(row) ?? meant.get(row) ?? 0, least));
    if (place === exact) meant.delete(row);
  }
  // About what no page speaks of, the page that says whom to turn to is third: what names more of the question stays before it.
  if (!called.size) for (const row of advisedElse) amongFirst(row, exact.size ? exact : meant, { exact, meant });
}

/** Puts a page among the first three of its place, and changes the order of no others. */
function amongFirst(
  row: number,
  place: Map<number, number>,
  { exact, meant }: Readonly<Record<'exact' | 'meant', Map<number, number>>>,
): void {
  const scores = [...place].filter(([other]) => other !== row).map(([, score]) => score);
  const least = (scores.toSorted(descending)[before] ?? Math.min(0, ...scores) - justBefore * 2) + justBefore;
  const own = place.get(row) ?? -Infinity;
  if (place === exact) meant.delete(row);
  place.set(row, Math.max(own, least));
}
