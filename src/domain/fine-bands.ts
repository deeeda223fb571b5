import { mayBeSame, readParagraph, type Provision } from './provisions.ts';

/** What an article allows for one kind of act, in 10,000 yuan; `paragraph` as decisions write it: 第一款第四项. */
export type FineBand = FineRange & {
  article: string;
  paragraph?: string | undefined;
  each: boolean;
  /** What the article allows on a further condition: not put right, in serious cases, for noise. */
  further?: readonly FineRange[] | undefined;
};
/** `facts`: words of the case for which this range is the only one, such as 噪声; it is none for other cases. */
export type FineRange = { minWan: number; maxWan: number; facts?: readonly string[] | undefined };

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
 * counted by the piece has no greatest fine, and is so many times what one piece costs.
 *
 * @param facts the words of the case, see {@link FineRange}
 */
export function outOfBand(fineWan: number, cited: readonly (readonly FineBand[])[], facts = ''): 'above' | 'below' | 'between' | undefined {
  const fine = inFen(fineWan);
  const ranges = cited.map((bands) => bands.flatMap((band) => rangesFor(band, facts)));
  if (fine > inFen(ranges.reduce((sum, of) => sum + greatest(of), 0))) return 'above';
  const all = ranges.flat();
  if (fine < inFen(Math.min(...all.map(({ minWan }) => minWan)))) return 'below';
  return cited.length === 1 && !all.some((range) => fits(fine, range)) ? 'between' : undefined;
}

/** Whether the later of two sets of bands ordinarily allows more for the same act, so that it is no milder law; false where either is not known. */
export const isStricter = (later: readonly FineBand[], earlier: readonly FineBand[]): boolean =>
  later.length > 0 && earlier.length > 0 && greatest(later) > greatest(earlier);

type Range = FineRange & { each: boolean };

/** The ranges of a band that a case may fall in: those for its facts alone where there are such. */
function rangesFor({ each, minWan, maxWan, further = [] }: FineBand, facts: string): Range[] {
  const own = further.filter((range) => range.facts?.some((word) => facts.includes(word)));
  const ranges = own.length ? own : [{ minWan, maxWan }, ...further.filter((range) => !range.facts?.length)];
  return ranges.map((range) => ({ ...range, each }));
}

function fits(fine: number, { minWan, maxWan, each }: Range): boolean {
  const [least, most] = [inFen(minWan), inFen(maxWan)];
  const pieces = each ? Math.max(1, Math.ceil(fine / most)) : 1;
  return fine >= pieces * least && fine <= pieces * most;
}

const greatest = (bands: readonly Pick<FineBand, 'each' | 'maxWan'>[]): number =>
  Math.max(...bands.map(({ each, maxWan }) => (each ? Infinity : maxWan)));

const inFen = (wan: number): number => Math.round(wan * 1_000_000);
