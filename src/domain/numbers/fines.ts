/** Amounts are added in hundredths of a yuan, so that no binary noise shows. */
const millionthsInWan = 1_000_000;
const yuanInWan = 10_000;
const inMillionths = (wan: number): number => Math.round(wan * millionthsInWan);

/** Fines together, in 10,000 yuan to the cent, and how many more were imposed without their amount being published. */
export type FineSum = { wan: number; unpublished: number };

/** Amounts in 10,000 yuan together, exact to the hundredth of a yuan. */
export function sumWan(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum += inMillionths(amount);
  return sum / millionthsInWan;
}

/** The middle amount in 10,000 yuan, of two middle ones their mean; 0 of none. */
export function medianWan(amounts: Iterable<number>): number {
  const sorted = Float64Array.from(amounts).sort();
  const middle = sorted.length >> 1;
  if (!sorted.length) return 0;
  return sorted.length % 2 ? sorted[middle]! : (inMillionths(sorted[middle - 1]!) + inMillionths(sorted[middle]!)) / 2 / millionthsInWan;
}

/** The mean amount in 10,000 yuan, to the whole yuan; 0 of none. */
export function meanWan(amounts: readonly number[]): number {
  // In whole numbers, so that half a yuan is rounded up and not lost to binary noise.
  return amounts.length ? Math.round(inMillionths(sumWan(amounts)) / (amounts.length * (millionthsInWan / yuanInWan))) / yuanInWan : 0;
}

/** The least fine there is, one fen: whoever asks for it and more asks for every case with a fine. */
export const leastFineWan = 1 / millionthsInWan;
