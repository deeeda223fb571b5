import type { Asked, FoldedName } from './vocabulary.ts';
import { holds } from './holds-word.ts';
import type { SiteName } from './site-names.ts';

/** Of one series so many pages stand among the others; where more are found they are many. */
export const mostOfSeries = 3;

/** What a page is one of, where there is one for each month, year, pair of plans or unit with cases; undefined of other pages. */
export function seriesOf({ kind, url }: Pick<SiteName, 'kind' | 'url'>): string | undefined {
  const [, place, last] = /^(.*\/)([^/]+)\/$/.exec(url) ?? [];
  if (kind !== 'pages' || place === undefined) return undefined;
  return /\d/.test(last!) || place.endsWith('/cases/unit/') ? place : undefined;
}

/**
 * Whether a question names of the pages of one series nothing but a number that they have in common, as 2025年 does of its
 * months: no page of them is meant before others that are called so too.
 */
export const isNamedByNumber = ({ words }: Asked, pages: readonly FoldedName[]): boolean =>
  words.some(({ word }) => /\d/.test(word)) &&
  !words.some(({ word }) => !/^\d+$/.test(word) && pages.some(({ folded }) => folded.some((name) => holds(name, word))));

/** How many rows there are, of each series no more than stand among the others. */
export function countOfSeries(rows: Iterable<number>, series: (row: number) => string | undefined): number {
  const sizes = [...Map.groupBy(rows, series)].map(([own, { length }]) => (own === undefined ? length : Math.min(length, mostOfSeries)));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * Puts the pages of a series beyond the first few behind all other results: twelve months don't bury the plan of their year.
 * Each keeps its order.
 */
export function seriesAmong(rows: Uint32Array, series: (row: number) => string | undefined): Uint32Array {
  const seen = new Map<string, number>();
  const isBeyond = [...rows].map((row) => {
    const own = series(row);
    if (own === undefined) return false;
    const count = (seen.get(own) ?? 0) + 1;
    seen.set(own, count);
    return count > mostOfSeries;
  });
  return Uint32Array.from([...rows.filter((_, at) => !isBeyond[at]), ...rows.filter((_, at) => isBeyond[at])]);
}
