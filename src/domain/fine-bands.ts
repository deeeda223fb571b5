import { mayBeSame, readParagraph, type Provision } from './provisions.ts';

/** What an article allows for one kind of act, in 10,000 yuan; `paragraph` as decisions write it: 第一款第四项. */
export type FineBand = FineRange & {
  article: string;
  paragraph?: string | undefined;
  each: boolean;
  /** What the article allows on a further condition: not put right, in serious cases, for noise. */
  further?: readonly FineRange[] | undefined;
};
export type FineRange = { minWan: number; maxWan: number };

/** The bands of a law that a cited place may mean: those of its paragraph where it names one, else all of its article. */
export function bandsAt<B extends FineBand>(provision: Provision, bands: readonly B[]): B[] {
  const within = bands.filter(
    ({ article, paragraph }) => article === String(provision.article) && mayBeSame(provision, readParagraph(paragraph ?? '')),
  );
  const named = within.filter(({ paragraph }) => paragraph !== undefined);
  return provision.paragraph !== undefined && named.length ? named : within;
}

/**
 * Whether a fine lies beyond what the cited places allow together, each given by the bands it may mean, further ranges
 * included: above the sum of the greatest, below the least of all, or, of a single place, between its ranges. What is
 * counted by the piece has no greatest fine.
 */
export function outOfBand(fineWan: number, cited: readonly (readonly FineBand[])[]): 'above' | 'below' | 'between' | undefined {
  const fine = inFen(fineWan);
  if (fine > inFen(cited.reduce((sum, bands) => sum + greatest(bands.flatMap(withFurther)), 0))) return 'above';
  const all = cited.flatMap((bands) => bands.flatMap(withFurther));
  if (fine < inFen(Math.min(...all.map(({ minWan }) => minWan)))) return 'below';
  const fits = all.some(({ minWan, maxWan, each }) => fine >= inFen(minWan) && (each || fine <= inFen(maxWan)));
  return cited.length === 1 && !fits ? 'between' : undefined;
}

/** Whether the later of two sets of bands ordinarily allows more for the same act, so that it is no milder law; false where either is not known. */
export const isStricter = (later: readonly FineBand[], earlier: readonly FineBand[]): boolean =>
  later.length > 0 && earlier.length > 0 && greatest(later) > greatest(earlier);

const withFurther = ({ each, minWan, maxWan, further = [] }: FineBand): (FineRange & { each: boolean })[] =>
  [{ minWan, maxWan }, ...further].map((range) => ({ ...range, each }));

const greatest = (bands: readonly Pick<FineBand, 'each' | 'maxWan'>[]): number =>
  Math.max(...bands.map(({ each, maxWan }) => (each ? Infinity : maxWan)));

const inFen = (wan: number): number => Math.round(wan * 1_000_000);
