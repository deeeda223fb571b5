/** Results of the other kinds that stand before the cases, and cases that stand among them. */
const [before, among] = [7, 3];

/**
 * Puts the results of the whole portal in the order in which they are shown: cases, of which there may be thousands,
 * don't bury the one page that was meant. After the first few others come the first few cases, then the other
 * results, then the other cases; each in its own order.
 */
export function casesAmong(rows: Uint32Array, isCase: (row: number) => boolean): Uint32Array {
  const cases = rows.filter(isCase);
  const others = rows.filter((row) => !isCase(row));
  return Uint32Array.from([
    ...others.subarray(0, before),
    ...cases.subarray(0, among),
    ...others.subarray(before),
    ...cases.subarray(among),
  ]);
}

/** Puts some results before all others, each in its own order. */
export const foremost = (rows: Uint32Array, isForemost: (row: number) => boolean): Uint32Array =>
  Uint32Array.from([...rows.filter(isForemost), ...rows.filter((row) => !isForemost(row))]);

/** The decisions whose number ends as was typed. */
export const endingSo = (numbers: readonly (string | undefined)[], end: string | undefined): number[] =>
  end === undefined ? [] : [...numbers.keys()].filter((row) => numbers[row]?.endsWith(end));

/** The most decisions with one ending of their numbers that go before all else; the others stand among the other results. */
export const mostNumbered = 12;
