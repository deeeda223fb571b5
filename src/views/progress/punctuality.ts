import type { IsoDate, IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import type { Share } from '../../domain/progress/ranking.ts';
import type { Punctuality } from '../../domain/progress/reporting.ts';
import { monthAddress } from '../../store/address.ts';
import { monthPunctuality } from '../../store/progress/overview.ts';
import type { Store } from '../../store/store.ts';
import { unitLink, type Link } from '../links.ts';
import { unitSorts, unitsOfSort, type UnitSort } from './unit-sorts.ts';

/** How a unit reported for a month, with the place of its report. */
export type PunctualityMark = { href: string; punctuality: Punctuality };
/** A unit with its marks, and the reports that came in time of all that were owed lately. */
type GridUnit = { unit: Link; marks: PunctualityMark[]; onTime: Share };
/** Units by months: who reported in time, late, or not at all; districts and departments apart. */
export type PunctualityGrid = {
  months: { month: IsoMonth; href: string }[];
  groups: { sort: UnitSort; units: GridUnit[] }[];
};

/** So many of the last months due make up the share of reports in time. */
const countedMonths = 24;

export const punctualityGrid = (store: Store, months: readonly IsoMonth[], lang: Lang): PunctualityGrid => ({
  months: months.map((month) => ({ month, href: monthAddress(month, lang) })),
  groups: unitSorts
    .map((sort) => ({
      sort,
      units: unitsOfSort(store, sort).map(({ id }) => ({
        unit: unitLink(store, id, lang),
        marks: months.map((month) => markOf(store, id, month, lang)),
        onTime: onTimeLately(store, id),
      })),
    }))
    .filter(({ units }) => units.length > 0),
});

function onTimeLately({ progress }: Store, unit: string): Share {
  const last = progress.lastDueMonth();
  const due = progress.months().filter((month) => last !== undefined && month <= last && progress.owes(unit, month));
  const counted = due.slice(-countedMonths);
  return { part: counted.filter((month) => progress.punctuality(unit, month).status === 'onTime').length, whole: counted.length };
}

const markOf = ({ progress }: Store, unit: string, month: IsoMonth, lang: Lang): PunctualityMark => ({
  href: monthAddress(month, lang, unit),
  punctuality: progress.punctuality(unit, month),
});

/** Whether a unit joined or was dissolved during the plan, so that it owed no report for some months. */
export const someJoinedOrLeft = ({ progress }: Store): boolean =>
  progress.reportingUnits().some(({ fields }) => fields.reportsFrom ?? fields.reportsTo);

/** Which units missed the last deadline, and when the next one is. */
export type MissedReports = {
  /** The last month due; undefined before the first. */
  last?:
    | {
        month: IsoMonth;
        due: IsoDate;
        onTime: number;
        late: number;
        missing: number;
        units: (PunctualityMark & { unit: Link })[];
        /** The reports that came in time, each as its unit. */
        inTime: Link[];
      }
    | undefined;
  next?: { month: IsoMonth; due: IsoDate } | undefined;
  /** The first month for which reports are owed. */
  from: IsoMonth;
  /** The last month due where no unit had to report for it. */
  nobodyDue?: IsoMonth | undefined;
};

export function missedReports(store: Store, lang: Lang): MissedReports {
  const { progress, portal } = store;
  const month = progress.lastDueMonth();
  const next = progress.nextDueMonth();
  const isOwed = month !== undefined && monthPunctuality(store, month).total > 0;
  return {
    last: isOwed ? lastDue(store, month!, lang) : undefined,
    nobodyDue: isOwed ? undefined : month,
    next: next ? { month: next, due: progress.dueOn(next) } : undefined,
    from: portal.reporting.from,
  };
}

function lastDue(store: Store, month: IsoMonth, lang: Lang): MissedReports['last'] {
  const { onTime, late, missing } = monthPunctuality(store, month);
  return {
    month,
    due: store.progress.dueOn(month),
    onTime: onTime.length,
    late: late.length,
    missing: missing.length,
    inTime: onTime.map(({ unit }) => ({ ...unitLink(store, unit.id, lang), href: monthAddress(month, lang, unit.id) })),
    units: [...missing, ...late].map(({ unit }) => ({ unit: unitLink(store, unit.id, lang), ...markOf(store, unit.id, month, lang) })),
  };
}
