import { ascending, descending } from 'd3-array';
import { plusDays, type IsoDate } from '../days/calendar.ts';
import type { LawMention } from './law-names.ts';

/** A standard that is void: since when, and which took its place. */
export type VoidStandard = { name: string; on: IsoDate; successor: string };
type Limit = { standard: { zh: string }; from?: IsoDate | undefined; to?: IsoDate | undefined };

const standard = /(?:GB|HJ)(?:\/T)?\s*\d+(?:\.\d+)?\s*[-—–]\s*\d{4}/gu;
const plain = (name: string): string =>
  name
    .replace(/\s/gu, '')
    .replace(/[—–]/u, '-')
    .replace(/(?<=[A-Z])(?=\d)/u, ' ');

/** The standards that a text names, as laws are named in one. */
export const standardsIn = (text: string): LawMention[] =>
  [...text.matchAll(standard)].map(({ 0: title, index: from }) => ({ id: plain(title), title, from, to: from + title.length }));

/**
 * The day on which the first limits of each standard began, by its name; where that is not in the year of the standard itself, as of one
 * that was brought in by and by, it is left out.
 */
export function firstDays(limits: readonly Limit[]): Map<string, IsoDate> {
  const named = limits.flatMap(({ standard: { zh }, from }) => standardsIn(zh).map(({ id }) => ({ name: id!, from })));
  const names = Map.groupBy(named, ({ name }) => name);
  return new Map(
    [...names].flatMap(([name, all]) => {
      const [first] = all.map(({ from }) => from ?? '').toSorted(ascending);
      return first && first.slice(0, 4) === name.slice(-4) ? [[name, first] as const] : [];
    }),
  );
}

/** Standards that set no limits, by what is known of their end; of GB/T 7714 by news.whu.edu.cn/info/1015/489767.htm, of HJ 633 by reports on GB 3095-2026. */
const withoutLimits: readonly VoidStandard[] = [
  { name: 'GB/T 7714-2015', on: '2026-07-01', successor: 'GB/T 7714-2025' },
  { name: 'HJ 633-2012', on: '2026-03-01', successor: 'HJ 633-2026' },
];

/** The standards of which no limit holds any more on a day, and those without limits that were replaced, by their names. */
export function voidStandards(limits: readonly Limit[], today: IsoDate): Map<string, VoidStandard> {
  const named = limits.flatMap(({ standard: { zh }, from = '', to }) => standardsIn(zh).map(({ id }) => ({ name: id!, from, to })));
  const names = [...new Set(named.map(({ name }) => name))];
  const found = names.flatMap((name): VoidStandard[] => {
    const ends = named.filter((one) => one.name === name).map(({ to }) => to);
    const last = ends.every((to) => to !== undefined) ? ends.toSorted(descending)[0] : undefined;
    if (last === undefined || last >= today) return [];
    const on = plusDays(last, 1);
    const next = named.find((one) => one.from === on);
    return [{ name, on, successor: next?.name ?? '' }];
  });
  const others = withoutLimits.filter(({ on }) => on <= today);
  return new Map([...found, ...others].map((one) => [one.name, one]));
}
