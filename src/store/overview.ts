import type { Entry } from '../content/load.ts';
import { sumWan } from '../domain/fines.ts';
import type { IsoMonth } from '../domain/calendar.ts';
import type { Punctuality } from '../domain/reporting.ts';
import type { Store } from './store.ts';

export type MonthPunctuality = Record<Punctuality['state'], { unit: Entry<'units'>; standing: Punctuality }[]> & { total: number };

/** The reporting units of a month, by how they stand with its report. */
export function monthPunctuality(store: Store, month: IsoMonth): MonthPunctuality {
  const units = store.reportingUnits();
  const sorted: MonthPunctuality = { onTime: [], late: [], due: [], missing: [], total: units.length };
  for (const unit of units) {
    const standing = store.punctuality(unit.id, month);
    sorted[standing.state].push({ unit, standing });
  }
  return sorted;
}

/** How often a unit was on time, late and missing over all months whose deadline has passed. */
export function punctualityRecord(store: Store, unit: string): Record<Punctuality['state'], number> {
  const record = { onTime: 0, late: 0, due: 0, missing: 0 };
  for (const month of store.months()) record[store.punctuality(unit, month).state]++;
  return record;
}

/** Cases by unit, and a shade from 0 to 3 for each unit in proportion to the largest. */
export function caseLevels(cases: readonly Entry<'cases'>[]): { counts: Map<string, number>; level: (unit: string) => 0 | 1 | 2 | 3 } {
  const counts = new Map<string, number>();
  for (const { fields } of cases) if (fields.unit) counts.set(fields.unit, (counts.get(fields.unit) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return { counts, level: (unit) => Math.ceil(((counts.get(unit) ?? 0) / most) * 3) as 0 | 1 | 2 | 3 };
}

/** Fines of cases together, in 10,000 yuan to the cent; what was confiscated is not a fine. */
export const finesOf = (cases: readonly Entry<'cases'>[]): number => sumWan(cases.map(({ fields }) => fields.fineWan ?? 0));

/** The newest statements, last submitted first. */
export const latestReports = (store: Store, most: number): Entry<'progress'>[] =>
  store
    .all('progress')
    .toSorted((a, b) =>
      a.fields.submittedOn < b.fields.submittedOn ? 1 : a.fields.submittedOn > b.fields.submittedOn ? -1 : a.id < b.id ? -1 : 1,
    )
    .slice(0, most);
