import type { Entry } from '../content/entry.ts';
import { compareShares, ranked, type Share } from '../domain/ranking.ts';
import type { PunctualityRecord } from './progress-index.ts';
import type { Store } from './store.ts';

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
 * share of tasks done; equal shares share a place. Nothing is weighed or added up.
 */
export function board(store: Store, units: readonly Entry<'units'>[]): Board {
  const entries = units.map((unit) => boardEntry(store, unit)).filter(({ onTime, done }) => onTime.whole > 0 || done.whole > 0);
  return ranked(entries, (a, b) => compareShares(a.onTime, b.onTime) || compareShares(a.done, b.done));
}

/** The figures of one unit. */
export function boardEntry(store: Store, unit: Entry<'units'>): BoardEntry {
  const record = store.progress.record(unit.id);
  return {
    unit,
    record,
    onTime: { part: record.onTime, whole: record.onTime + record.late + record.missing },
    ...doneBy(store, unit, store.progress.tasksOfUnit(unit.id)),
  };
}

/**
 * How many of some tasks a unit has done: of a task it leads the published state counts, of another its own latest
 * statement; those it has not reported on are counted apart.
 */
export function doneBy(store: Store, unit: Entry<'units'>, tasks: readonly Entry<'tasks'>[]): { done: Share; unreported: number } {
  const { progress } = store;
  const latest = new Map(progress.ofUnit(unit.id).map(({ fields }) => [fields.task, fields.state]));
  const done: Share = { part: 0, whole: 0 };
  let unreported = 0;
  for (const task of tasks) {
    const leads = task.fields.leadUnit === unit.id;
    if (!leads && !latest.has(task.id)) {
      unreported++;
      continue;
    }
    done.whole++;
    if (leads ? ['done', 'doneLate'].includes(progress.judgement(task).status) : latest.get(task.id) === 'done') done.part++;
  }
  return { done, unreported };
}
