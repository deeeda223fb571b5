/** A share as two counts: `part` of `whole`. */
export type Share = { part: number; whole: number };

/** Compares two shares exactly, the larger first; a share of nothing comes last. */
export function compareShares(a: Share, b: Share): number {
  if (a.whole === 0 || b.whole === 0) return (a.whole === 0 ? 1 : 0) - (b.whole === 0 ? 1 : 0);
  return b.part * a.whole - a.part * b.whole;
}

/**
 * Places in standard competition ranking (1, 2, 2, 4): equal entries share a place and are marked as tied.
 * The order among the tied is that of the input.
 */
export function ranked<T>(entries: readonly T[], compare: (a: T, b: T) => number): { entry: T; place: number; tied: boolean }[] {
  const sorted = entries.toSorted(compare);
  return sorted.map((entry) => {
    const place = sorted.findIndex((other) => compare(other, entry) === 0) + 1;
    return { entry, place, tied: sorted.filter((other) => compare(other, entry) === 0).length > 1 };
  });
}
