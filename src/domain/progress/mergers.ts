import { monthOf, type IsoDate, type IsoMonth } from '../days/calendar.ts';

/** What is known of a unit that became part of another. */
export type Merging = { mergedInto?: string | undefined; mergedOn?: IsoDate | undefined };
export type Mergers = ReadonlyMap<string, Merging>;

/** Whether a unit is part of another by a day. */
export const isMerged = ({ mergedInto, mergedOn }: Merging, day: IsoDate): boolean =>
  mergedInto !== undefined && mergedOn !== undefined && mergedOn <= day;

/** The units that a unit became part of, the nearest first; none twice, where somebody wrote a circle. */
export function mergedIntoOf(unit: string, mergers: Mergers): string[] {
  const found = new Set<string>();
  for (
    let next = mergers.get(unit)?.mergedInto;
    next !== undefined && next !== unit && !found.has(next);
    next = mergers.get(next)?.mergedInto
  )
    found.add(next);
  return [...found];
}

/** Whether a unit had a part in what names others for a month: it was merged into one of them, and not before that month. */
export function hadPartThen(unit: string, named: readonly string[], month: IsoMonth, mergers: Mergers): boolean {
  const { mergedOn } = mergers.get(unit) ?? {};
  return mergedOn !== undefined && month <= monthOf(mergedOn) && mergedIntoOf(unit, mergers).some((id) => named.includes(id));
}

/** Who reported of a task, and for which months. */
type Filed = readonly { unit: string; month: IsoMonth }[];

/**
 * The units responsible for a task in a month. One that was merged away had its months before that, as its reports show, and the unit
 * that took the task over has it from then on, unless it reported of it earlier: what is written in the task now changes no past month.
 */
export function responsibleIn(named: readonly string[], month: IsoMonth, filed: Filed, mergers: Mergers): string[] {
  const former = [...new Set(filed.map(({ unit }) => unit))].filter(
    (unit) => !named.includes(unit) && mergedIntoOf(unit, mergers).some((id) => named.includes(id)),
  );
  const before = former.filter((unit) => month < lastMonth(unit, mergers));
  const taken = new Map(before.flatMap((unit) => mergedIntoOf(unit, mergers).map((id) => [id, lastMonth(unit, mergers)] as const)));
  const isYetToCome = (unit: string) => taken.has(unit) && !filed.some((row) => row.unit === unit && row.month < taken.get(unit)!);
  return [...named.filter((unit) => !isYetToCome(unit)), ...before];
}

/** The month from which a merged unit owes nothing. */
const lastMonth = (unit: string, mergers: Mergers): IsoMonth => monthOf(mergers.get(unit)?.mergedOn ?? '');
