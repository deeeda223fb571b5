import { monthEnd, type IsoDate } from '../days/calendar.ts';
import { monthsOf, type Period } from '../days/periods.ts';

/** A limit of a standard with the days for which it holds, both included; an end that is not named is open. */
export type TimedLimit = { value: number; from?: IsoDate | undefined; to?: IsoDate | undefined };

/** The limit that holds on a day. */
export const limitOn = <L extends TimedLimit>(limits: readonly L[], day: IsoDate): L | undefined =>
  limits.find(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));

const lastDay = (period: Period): IsoDate => monthEnd(monthsOf(period).at(-1)!);

/**
 * The limit that a period is held against: the one that holds on its last day, so that a year in which the
 * standard changes is measured by the new one. This is the portal’s own rule; the standard names the day only.
 */
export const limitOf = <L extends TimedLimit>(limits: readonly L[], period: Period): L | undefined => limitOn(limits, lastDay(period));

/** The first period that a change on a day touches, from which figures are made in another way; -1 where none does. */
export const firstFrom = (periods: readonly Period[], day: IsoDate): number => periods.findIndex((period) => lastDay(period) >= day);
