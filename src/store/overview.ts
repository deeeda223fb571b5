import { ascending, descending } from 'd3-array';
import type { Entry } from '../content/entry.ts';
import { sumWan } from '../domain/fines.ts';
import type { IsoMonth } from '../domain/calendar.ts';
import type { Punctuality } from '../domain/reporting.ts';
import type { StandingState } from '../domain/task-standing.ts';
import { standingStates } from '../schemas/report.ts';
import type { Standing, Statement } from './progress-index.ts';
import type { Store } from './store.ts';

type UnitStanding = { unit: Entry<'units'>; standing: Punctuality };
export type MonthPunctuality = Record<Exclude<Punctuality['state'], 'notOwed'>, UnitStanding[]> & { total: number };

/** The units that owed a report for a month, by how they stand with it. */
export function monthPunctuality(store: Store, month: IsoMonth): MonthPunctuality {
  const sorted: MonthPunctuality = { onTime: [], late: [], due: [], missing: [], total: 0 };
  for (const unit of store.progress.reportingUnits()) {
    const standing = store.progress.punctuality(unit.id, month);
    if (standing.state === 'notOwed') continue;
    sorted[standing.state].push({ unit, standing });
    sorted.total++;
  }
  return sorted;
}

/** Tasks by where they stand, every state present, in the order of {@link standingStates}. */
export function tasksByState(store: Store, tasks: readonly Entry<'tasks'>[]): Map<StandingState, Entry<'tasks'>[]> {
  const states = Object.keys(standingStates) as StandingState[];
  const sorted = new Map<StandingState, Entry<'tasks'>[]>(states.map((state) => [state, []]));
  for (const task of tasks) sorted.get(store.progress.standing(task).state)!.push(task);
  return sorted;
}

/** A task that moved to another state between two months. */
export type Move = { task: Entry<'tasks'>; before: Standing; now: Standing };

/** Tasks whose state in a month differs from that of the month before, in the order of the plan. */
export function movesIn(store: Store, month: IsoMonth): Move[] {
  const { progress } = store;
  const months = progress.months();
  const previous = months[months.indexOf(month) - 1];
  if (previous === undefined) return [];
  return store
    .all('tasks')
    .map((task) => ({ task, before: progress.standingIn(task, previous), now: progress.standingIn(task, month) }))
    .filter(({ before, now }) => before.state !== now.state);
}

/** Statements that were filed again, newest resubmission first. */
export const resubmitted = (store: Store, statements: readonly Statement[]): Statement[] =>
  statements
    .filter((statement) => store.progress.versions(statement).length > 1)
    .toSorted((a, b) => descending(a.fields.submittedOn, b.fields.submittedOn));

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
export const latestStatements = (store: Store, most: number): Statement[] =>
  store.progress.statements
    .toSorted((a, b) => descending(a.fields.submittedOn, b.fields.submittedOn) || ascending(a.id, b.id))
    .slice(0, most);
