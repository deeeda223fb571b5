import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { isFinished, type TaskStatus } from '../../domain/progress/task-status.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { groupByStatus } from '../../store/progress/overview.ts';
import type { Store } from '../../store/store.ts';
import { demoNote } from '../demonstration.ts';
import type { Marked } from '../links.ts';
import { taskRows, type TaskRow } from './task-rows.ts';

/** A part of the plan with tasks of it. */
export type PartRows = { id: string; name: Marked; tasks: TaskRow[] };

/** Every part of the plan with all its tasks. */
export const partsWithTasks = (store: Store, lang: Lang): PartRows[] => partRows(store, store.all('tasks'), lang);

/** A status with the tasks that have it, by part; parts without such a task are left out. */
export type StatusTasks = { status: TaskStatus; count: number; parts: PartRows[] };
/** Every status with its tasks: those still to be done, and those finished, which stand together since figures of what is done lead to them. */
export type TasksByStatus = { demoNote?: string | undefined; open: StatusTasks[]; finished: StatusTasks[] };

export function tasksByStatus(store: Store, lang: Lang): TasksByStatus {
  const all = [...groupByStatus(store, store.all('tasks'))].map(([status, tasks]) => ({
    status,
    count: tasks.length,
    parts: partRows(store, tasks, lang).filter((part) => part.tasks.length > 0),
  }));
  const [finished = [], open = []] = [true, false].map((wanted) => all.filter(({ status }) => isFinished(status) === wanted));
  return { demoNote: demoNote(store, 'tasks', lang), open, finished };
}

const partRows = (store: Store, tasks: readonly Entry<'tasks'>[], lang: Lang): PartRows[] =>
  store.parts().map(({ id, fields }) => ({
    id,
    name: inLanguage(fields.name, lang),
    tasks: taskRows(
      store,
      tasks.filter((task) => task.fields.part === id),
      lang,
    ),
  }));
