/** Results of the other kinds that stand before the cases, and cases that stand among them. */
const [before, among] = [7, 3];
/** So many cases, and no more, all stand before what merely holds words of a question. */
const mostCases = 7;

/**
 * Puts the results of the whole portal in the order in which they are shown: cases, of which there may be thousands,
 * don't bury the one page that was meant. After the first few others come the first few cases, then the other
 * results, then the other cases; each in its own order. A case that was found holds what was typed: those few go before
 * every page that holds no more than words of it.
 */
export function casesAmong(
  rows: Uint32Array,
  isCase: (row: number) => boolean,
  isLoose: (row: number) => boolean = () => false,
): Uint32Array {
  const cases = rows.filter(isCase);
  const others = rows.filter((row) => !isCase(row));
  const loose = others.findIndex(isLoose);
  const first = loose < 0 ? before : Math.min(before, loose);
  const few = loose >= 0 && cases.length <= mostCases ? cases.length : among;
  return Uint32Array.from([...others.subarray(0, first), ...cases.subarray(0, few), ...others.subarray(first), ...cases.subarray(few)]);
}

/** In which order results stand: what holds a question before what holds words of it, but for cases beyond the first few; or neither. */
export type ExactOrder = 'first' | 'casesLast' | 'mixed';

export function exactOrder(rows: Uint32Array, isCase: (row: number) => boolean, isLoose: (row: number) => boolean): ExactOrder {
  const loose = rows.findIndex(isLoose);
  const behind = loose < 0 ? rows.subarray(0, 0) : rows.subarray(loose).filter((row) => !isLoose(row));
  if (!behind.length) return 'first';
  return loose > 0 && behind.every(isCase) ? 'casesLast' : 'mixed';
}

/** Puts some results before all others, each in its own order. */
export const foremost = (rows: Uint32Array, isForemost: (row: number) => boolean): Uint32Array =>
  Uint32Array.from([...rows.filter(isForemost), ...rows.filter((row) => !isForemost(row))]);

/** The decisions whose number ends as was typed. */
export const endingSo = (numbers: readonly (string | undefined)[], end: string | undefined): number[] =>
  end === undefined ? [] : [...numbers.keys()].filter((row) => numbers[row]?.endsWith(end));

/** The most decisions with one ending of their numbers that go before all else; the others stand among the other results. */
export const mostNumbered = 12;
