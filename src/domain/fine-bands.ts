import { mayBeSame, readParagraph, type Provision } from './provisions.ts';

/** What an article allows for one kind of act, in 10,000 yuan; `paragraph` as decisions write it: 第一款第四项. */
export type FineBand = { article: string; paragraph?: string | undefined; minWan: number; maxWan: number; each: boolean };

/** The bands of a law that a cited place may mean: those of its paragraph where it names one, else all of its article. */
export function bandsAt<B extends FineBand>(provision: Provision, bands: readonly B[]): B[] {
  const within = bands.filter(
    ({ article, paragraph }) => article === String(provision.article) && mayBeSame(provision, readParagraph(paragraph ?? '')),
  );
  const named = within.filter(({ paragraph }) => paragraph !== undefined);
  return provision.paragraph !== undefined && named.length ? named : within;
}

/**
 * Whether a fine lies beyond what the cited places allow together, each given by the bands it may mean: above the sum of the
 * greatest, or below the least of all. What is counted by the piece has no greatest fine.
 */
export function outOfBand(fineWan: number, cited: readonly (readonly FineBand[])[]): 'above' | 'below' | undefined {
  if (inFen(fineWan) > inFen(cited.reduce((sum, bands) => sum + greatest(bands), 0))) return 'above';
  const least = Math.min(...cited.flatMap((bands) => bands.map(({ minWan }) => minWan)));
  return inFen(fineWan) < inFen(least) ? 'below' : undefined;
}

/** Whether the later of two sets of bands allows more for the same act, so that it is no milder law; false where either is not known. */
export const isStricter = (later: readonly FineBand[], earlier: readonly FineBand[]): boolean =>
  later.length > 0 && earlier.length > 0 && greatest(later) > greatest(earlier);

const greatest = (bands: readonly FineBand[]): number => Math.max(...bands.map(({ each, maxWan }) => (each ? Infinity : maxWan)));

const inFen = (wan: number): number => Math.round(wan * 1_000_000);
