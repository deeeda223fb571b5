import { ascending, descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { IsoMonth } from '../../domain/days/calendar.ts';
import type { Punctuality } from '../../domain/progress/reporting.ts';
import { isFinished, type TaskStatus } from '../../domain/progress/task-status.ts';
import { taskStatuses } from '../../schemas/report-row.ts';
import type { Judgement, ReportRow } from './progress-index.ts';
import type { Store } from '../store.ts';

type UnitPunctuality = { unit: Entry<'units'>; punctuality: Punctuality };
export type MonthPunctuality = Record<Exclude<Punctuality['status'], 'notOwed'>, UnitPunctuality[]> & { total: number };

/** The units that owed a report for a month, by their punctuality. */
export function monthPunctuality(store: Store, month: IsoMonth): MonthPunctuality {
  const sorted: MonthPunctuality = { onTime: [], late: [], due: [], missing: [], total: 0 };
  for (const unit of store.progress.reportingUnits()) {
    const punctuality = store.progress.punctuality(unit.id, month);
    if (punctuality.status === 'notOwed') continue;
    sorted[punctuality.status].push({ unit, punctuality: punctuality });
    sorted.total++;
  }
  return sorted;
}

/** Tasks by status, every status present, in the order of {@link taskStatuses}. */
export function groupByStatus(store: Store, tasks: readonly Entry<'tasks'>[]): Map<TaskStatus, Entry<'tasks'>[]> {
  const statuses = Object.keys(taskStatuses) as TaskStatus[];
  const sorted = new Map<TaskStatus, Entry<'tasks'>[]>(statuses.map((status) => [status, []]));
  for (const task of tasks) sorted.get(store.progress.judgement(task).status)!.push(task);
  return sorted;
}

/** How many of some tasks are finished. */
export const finishedOf = (store: Store, tasks: readonly Entry<'tasks'>[]): number =>
  tasks.filter((task) => isFinished(store.progress.judgement(task).status)).length;

/** A task whose status changed between two months. */
export type Move = { task: Entry<'tasks'>; before: Judgement; now: Judgement };

/** Tasks whose status in a month differs from that of the month before, in the order of the plan. */
export function movesIn(store: Store, month: IsoMonth): Move[] {
  const { progress } = store;
  const months = progress.months();
  const previous = months[months.indexOf(month) - 1];
  if (previous === undefined) return [];
  return store
    .all('tasks')
    .map((task) => ({ task, before: progress.judgementIn(task, previous), now: progress.judgementIn(task, month) }))
    .filter(({ before, now }) => before.status !== now.status);
}

/** Rows that were filed again, newest resubmission first. */
export const resubmitted = (store: Store, rows: readonly ReportRow[]): ReportRow[] =>
  rows.filter((row) => store.progress.versions(row).length > 1).toSorted((a, b) => descending(a.fields.submittedOn, b.fields.submittedOn));

/** The newest rows, last submitted first. */
export const latestRows = (store: Store, most: number): ReportRow[] =>
  store.progress.rows.toSorted((a, b) => descending(a.fields.submittedOn, b.fields.submittedOn) || ascending(a.id, b.id)).slice(0, most);
