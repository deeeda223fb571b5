import type { Entry } from '../../content/entry.ts';
import { yearOf, type IsoMonth } from '../../domain/days/calendar.ts';
import { isMerged } from '../../domain/progress/mergers.ts';
import { compareShares, ranked, type Share } from '../../domain/progress/ranking.ts';
import { isFinished } from '../../domain/progress/task-status.ts';
import type { PunctualityRecord } from './progress-index.ts';
import type { Store } from '../store.ts';

/** A unit's raw figures, from which anyone can work out its place. */
export type BoardEntry = {
  unit: Entry<'units'>;
  record: PunctualityRecord;
  /** Months filed in time, of the months whose deadline has passed. */
  onTime: Share;
  /** Tasks done, of those the unit leads or has reported on. */
  done: Share;
  /** Tasks it is responsible for and has not reported on. */
  unreported: number;
};
export type Board = { entry: BoardEntry; place: number; tied: boolean }[];

/**
 * Units of one sort compared by the published rule: first by the share of months filed in time, then by the
 * share of tasks done; equal shares share a place. Nothing is weighed or added up. Of a year count its months, and the tasks
 * as they stood at its end. A unit that was part of another by then is not compared: the other has its tasks.
 */
export function board(store: Store, units: readonly Entry<'units'>[], year?: string): Board {
  const until = year === undefined || `${year}-12-31` > store.asOf ? store.asOf : `${year}-12-31`;
  const entries = units
    .filter(({ fields }) => !isMerged(fields, until))
    .map((unit) => boardEntry(store, unit, year))
    .filter(standsOnBoard);
  return ranked(entries, (a, b) => compareShares(a.onTime, b.onTime) || compareShares(a.done, b.done));
}

/** Whether there is anything by which a unit can be compared. */
export const standsOnBoard = ({ onTime, done }: BoardEntry): boolean => onTime.whole > 0 || done.whole > 0;

/** The years of which a month is due, newest first. */
export function boardYears({ progress }: Store): string[] {
  const last = progress.lastDueMonth();
  return [...new Set(progress.months().flatMap((month) => (last && month <= last ? [yearOf(month)] : [])))].toReversed();
}

/** The figures of one unit, over the whole plan or a year. */
export function boardEntry(store: Store, unit: Entry<'units'>, year?: string): BoardEntry {
  const record = store.progress.record(unit.id, year);
  return {
    unit,
    record,
    onTime: { part: record.onTime, whole: record.onTime + record.late + record.missing },
    ...doneBy(store, unit, store.progress.tasksOfUnit(unit.id, lastMonthOf(store, year)), lastMonthOf(store, year)),
  };
}

/** The month at whose end the tasks of a year are looked at; undefined for today, by which the running year is looked at too. */
export function lastMonthOf(store: Store, year: string | undefined): IsoMonth | undefined {
  if (year === undefined || year === boardYears(store)[0]) return undefined;
  return store.progress.months().findLast((month) => month.startsWith(year));
}

/** How many of some tasks a unit has done, of those that count; those it has not reported on are counted apart. */
function doneBy(
  store: Store,
  unit: Entry<'units'>,
  tasks: readonly Entry<'tasks'>[],
  until?: IsoMonth,
): { done: Share; unreported: number } {
  const { counted, done, unreported } = tasksCounted(store, unit, tasks, until);
  return { done: { part: done.length, whole: counted.length }, unreported: unreported.length };
}

/** Tasks as the board counts them; what a unit has not reported on is not counted. */
export type TasksCounted = Record<'counted' | 'done' | 'unreported', Entry<'tasks'>[]>;

/**
 * Of a task that the unit leads the published status decides whether it is done, of another the unit's own latest report.
 * With `until` as all this stood after that month.
 */
export function tasksCounted(store: Store, unit: Entry<'units'>, tasks: readonly Entry<'tasks'>[], until?: IsoMonth): TasksCounted {
  const { progress } = store;
  const rows = progress.ofUnit(unit.id).filter(({ group }) => until === undefined || group <= until);
  const status = (task: Entry<'tasks'>) => (until === undefined ? progress.judgement(task) : progress.judgementIn(task, until)).status;
  const latest = new Map(rows.map(({ fields }) => [fields.task, fields.state]));
  const leads = (task: Entry<'tasks'>) => progress.leadOf(task, until) === unit.id;
  const isCounted = (task: Entry<'tasks'>) => leads(task) || latest.has(task.id);
  const isDone = (task: Entry<'tasks'>) => (leads(task) ? isFinished(status(task)) : latest.get(task.id) === 'done');
  const counted = tasks.filter(isCounted);
  return { counted, done: counted.filter(isDone), unreported: tasks.filter((task) => !isCounted(task)) };
}
