import { monthOf, plusMonths, type IsoDate } from '../../domain/days/calendar.ts';
import type { Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { checkedPlaces, neverChecked, warningAt } from './checked-places.ts';

/** How old the last look at a source may be, on which day. */
export type Staleness = { months: number; today: IsoDate };

/** Names the records that were not held against their sources for so many months, or never. */
export function checkStale(drafts: Drafts, faults: Fault[], { months, today }: Staleness): void {
  const since = `${plusMonths(monthOf(today), -months)}${today.slice(7)}`;
  for (const place of checkedPlaces(drafts)) {
    const { checkedOn } = place;
    if (checkedOn !== undefined && checkedOn >= since) continue;
    const message = checkedOn
      ? {
          zh: `上次核对是 ${checkedOn}，已经超过 ${months} 个月。请与来源核对，再改这个日期。`,
          en: `Last checked on ${checkedOn}, more than ${months} months ago. Hold it against its source, then change the day.`,
        }
      : neverChecked;
    faults.push(warningAt(place, message));
  }
}

/** Nothing was checked on a day that is yet to come; pages would be silent about it until then. */
export function checkYetUnchecked(drafts: Drafts, faults: Fault[], today: IsoDate): void {
  for (const place of checkedPlaces(drafts))
    if (place.checkedOn !== undefined && place.checkedOn > today)
      faults.push(
        warningAt(place, {
          zh: `核对日期 ${place.checkedOn} 还没有到（今天是 ${today}）。请写实际核对的那一天。`,
          en: `The day of checking, ${place.checkedOn}, is yet to come (today is ${today}). Write the day on which it was checked.`,
        }),
      );
}
