import type { IsoMonth } from '../../domain/days/calendar.ts';
import type { Translated } from '../../domain/language.ts';
import type { TaskStatus } from '../../domain/progress/task-status.ts';
import { finishedOf, groupByStatus, monthPunctuality } from '../../store/progress/overview.ts';
import type { Store } from '../../store/store.ts';

/** How many tasks stand how, and how the units reported for the last month due; undefined before the first. */
export type ProgressFigures = {
  tasks: number;
  /** In time or late. */
  finished: number;
  byStatus: Record<TaskStatus, number>;
  /** Undefined where nothing has come due yet. */
  reports?: { month: IsoMonth; late: number; missing: number; total: number } | undefined;
};

export function progressFigures(store: Store): ProgressFigures {
  const tasks = store.all('tasks');
  const month = store.progress.lastDueMonth();
  const reported = month ? monthPunctuality(store, month) : undefined;
  return {
    tasks: tasks.length,
    finished: finishedOf(store, tasks),
    byStatus: Object.fromEntries(
      [...groupByStatus(store, tasks)].map(([status, own]) => [status, own.length]),
    ) as ProgressFigures['byStatus'],
    reports: reported?.total
      ? { month: month!, late: reported.late.length, missing: reported.missing.length, total: reported.total }
      : undefined,
  };
}

/** The order in which the tasks of a part stand on its bar. */
const barOrder = ['done', 'doneLate', 'onTrack', 'atRisk', 'behind', 'notStarted'] as const;

/** A part of the plan with its tasks by status; statuses without a task are left out. */
export type PartTasks = { id: string; name: Translated; total: number; statuses: { status: TaskStatus; count: number }[] };

export const tasksOfParts = (store: Store): PartTasks[] =>
  store.parts().map(({ id, fields }) => {
    const tasks = store.all('tasks').filter((task) => task.fields.part === id);
    const byStatus = groupByStatus(store, tasks);
    const statuses = barOrder.map((status) => ({ status, count: byStatus.get(status)!.length })).filter(({ count }) => count > 0);
    return { id, name: fields.name, total: tasks.length, statuses };
  });
