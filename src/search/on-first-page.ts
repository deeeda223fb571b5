import { pageSize } from './scopes.ts';

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

/** Of the pages of one kind so many stand on the first page, as long as there are others as near to the question. */
export const mostOfKind = 5;

/**
 * Keeps one kind of pages from filling the first page: fourteen requirements don't bury the explainer. Those beyond the first few
 * stand behind the others of the first page; what holds a question still goes before what holds words of it, where it did.
 *
 * @param kindOf the kind of a row; undefined of one that is not counted
 * @returns the kinds of which pages stand further behind for it too
 */
export function kindsAmong(
  rows: Uint32Array,
  kindOf: (row: number) => string | undefined,
  isLoose: (row: number) => boolean = () => false,
): { rows: Uint32Array; many: ReadonlySet<string> } {
  const counts = new Map<string, number>();
  const many = new Set<string>();
  const capped = (part: Uint32Array, room: number): number[] => {
    const [shown, left]: [number[], number[]] = [[], []];
    let at = 0;
    for (; at < part.length && shown.length < room; at++) {
      const row = part[at]!;
      const kind = kindOf(row);
      const count = kind === undefined ? 0 : (counts.get(kind) ?? 0);
      if (kind !== undefined) counts.set(kind, count + 1);
      if (count < mostOfKind) shown.push(row);
      else left.push(row);
      if (count < mostOfKind) for (const behind of left) many.add(kindOf(behind)!);
    }
    return [...shown, ...left, ...part.subarray(at)];
  };
  const loose = rows.findIndex(isLoose);
  const isApart = loose > 0 && rows.subarray(loose).every(isLoose);
  const first = isApart ? capped(rows.subarray(0, loose), pageSize) : [];
  const rest = isApart ? rows.subarray(loose) : rows;
  return { rows: Uint32Array.from([...first, ...capped(rest, Math.max(0, pageSize - first.length))]), many };
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
