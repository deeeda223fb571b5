import { countsFor, type FineFacts } from './fine-facts.ts';
import { mayBeSame, readParagraph, type Paragraph, type Provision } from './provisions.ts';
import { inFen } from '../numbers/penalty-amounts.ts';

/** What an article allows for one kind of act, in 10,000 yuan; `paragraph` as decisions write it: 第一款第四项. */
export type FineBand = FineRange & {
  article: string;
  paragraph?: string | undefined;
  /** What is fined by the piece, in words: for each vehicle. */
  each?: object | undefined;
  /** What the article allows on a further condition: not put right, in serious cases, for noise. */
  further?: readonly FineRange[] | undefined;
};
/** `facts`: words of the case without which this range does not count, such as 噪声, see {@link FineFacts}. */
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
 * Whether the bands of a cited place are all that it holds, so that a fine may be judged by them.
 *
 * @param wholeArticles articles of which every fine has its band; of others a citation may mean a paragraph that has none
 */
export const isWhole = (provision: Provision, bands: readonly FineBand[], wholeArticles: readonly string[]): boolean =>
  bands.length > 0 &&
  (wholeArticles.includes(String(provision.article)) || bands.some(({ paragraph }) => isWithin(provision, readParagraph(paragraph ?? ''))));

/** The last item of a paragraph, where the law's bands hold its article whole and go by items; undefined where that is not known. */
export function lastItem(
  law: { bands: readonly FineBand[]; wholeArticles: readonly string[] },
  article: number,
  paragraph = 1,
): number | undefined {
  if (!law.wholeArticles.includes(String(article))) return undefined;
  const places = law.bands.filter((band) => band.article === String(article)).map((band) => readParagraph(band.paragraph ?? ''));
  const items = places.filter((place) => (place.paragraph ?? 1) === paragraph).map(({ item }) => item);
  return items.length && items.every((item) => item !== undefined) ? Math.max(...items) : undefined;
}

/** Whether a citation names all that a band names; an item alone is known by its number. */
const isWithin = (cited: Paragraph, band: Paragraph): boolean =>
  cited.item !== undefined || (band.item === undefined && (band.paragraph === undefined || cited.paragraph !== undefined));

/**
 * Whether a fine lies beyond what the cited places allow together, each given by the bands it may mean, further ranges
 * included: above the sum of the greatest, below the least of all, or, of a single place, between its ranges. What is
 * counted by the piece has no greatest fine, and is so many times what one piece costs.
 *
 * @param named words of the case, see {@link FineRange}
 */
export function outOfBand(
  fineWan: number,
  cited: readonly (readonly FineBand[])[],
  named: FineFacts = {},
): 'above' | 'below' | 'between' | undefined {
  const fine = inFen(fineWan);
  const ranges = cited.map((bands) => bands.flatMap((band) => rangesFor(band, named)));
  if (fine > inFen(ranges.reduce((sum, of) => sum + greatest(of), 0))) return 'above';
  const all = ranges.flat();
  if (fine < inFen(Math.min(...all.map(({ minWan }) => minWan)))) return 'below';
  return cited.length === 1 && !all.some((range) => fits(fine, range)) ? 'between' : undefined;
}

/**
 * Whether what a cited place ordinarily allows is heavier than all that stood before, in its least fine or in its greatest.
 * Where the citation leaves open which of several bands it means, one that is lighter will do; the same fine is no lighter one.
 */
export function comparison(
  later: readonly FineBand[],
  earlier: readonly FineBand[],
  named: FineFacts = {},
): 'stricter' | 'milder' | 'unknown' {
  if (!later.length || !earlier.length) return 'unknown';
  const before = earlier.map((band) => ordinary(band, named));
  const isNoHeavier = (range: Range) => before.some((other) => range.minWan <= other.minWan && greatest([range]) <= greatest([other]));
  const isLighter = (range: Range) => before.every((other) => range.minWan < other.minWan || greatest([range]) < greatest([other]));
  const ranges = later.map((band) => ordinary(band, named));
  if (!ranges.some(isNoHeavier)) return 'stricter';
  return ranges.some((range) => isNoHeavier(range) && isLighter(range)) ? 'milder' : 'unknown';
}

type Range = FineRange & { each: boolean };

/** The ranges of a band that a case may fall in: those for its kind alone where there are such. */
function rangesFor({ each, minWan, maxWan, further = [] }: FineBand, named: FineFacts): Range[] {
  const counting = further.map((range) => ({ range, counts: range.facts?.length ? countsFor(range.facts, named) : 'too' }) as const);
  const alone = counting.filter(({ counts }) => counts === 'alone');
  const ranges = alone.length
    ? alone.map(({ range }) => range)
    : [{ minWan, maxWan }, ...counting.filter(({ counts }) => counts === 'too').map(({ range }) => range)];
  return ranges.map((range) => ({ ...range, each: each !== undefined }));
}

/** What a band allows in the usual case of its kind. */
const ordinary = (band: FineBand, named: FineFacts): Range => rangesFor(band, named)[0]!;

function fits(fine: number, { minWan, maxWan, each }: Range): boolean {
  const [least, most] = [inFen(minWan), inFen(maxWan)];
  const pieces = each ? Math.max(1, Math.ceil(fine / most)) : 1;
  return fine >= pieces * least && fine <= pieces * most;
}

const greatest = (ranges: readonly Range[]): number => Math.max(...ranges.map(({ each, maxWan }) => (each ? Infinity : maxWan)));
