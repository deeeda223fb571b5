import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { monthsFrom, plusMonths, type IsoDate, type IsoMonth } from '../../domain/days/calendar.ts';
import type { Store } from '../store.ts';

/** A day by which a unit has to have done something. `begun`: the month has a page by now. */
export type Deadline =
  { kind: 'report'; on: IsoDate; month: IsoMonth; begun: boolean } | { kind: 'task'; on: IsoDate; task: Entry<'tasks'> };

/** Reports owed are listed this many months ahead. */
const monthsAhead = 12;

/** Whether a unit has deadlines that a calendar can hold; an empty one is no calendar. */
export const hasDeadlines = (store: Store, unit: string): boolean => store.sections.has('tasks') && deadlinesOf(store, unit).length > 0;

/** Every deadline of a unit, oldest first: its monthly reports, a year ahead, and the tasks it leads. */
export function deadlinesOf({ portal, progress }: Store, unit: string): Deadline[] {
  const months = progress.months();
  const running = months.at(-1);
  const last = running && plusMonths(running, monthsAhead);
  const end = last && portal.reporting.to !== undefined && portal.reporting.to < last ? portal.reporting.to : last;
  const reports = end === undefined ? [] : monthsFrom(portal.reporting.from, end).filter((month) => progress.owes(unit, month));
  return [
    ...reports.map((month): Deadline => ({ kind: 'report', on: progress.dueOn(month), month, begun: month <= running! })),
    ...progress.tasksLedBy(unit).map((task): Deadline => ({ kind: 'task', on: task.fields.deadline, task })),
  ].toSorted((a, b) => ascending(a.on, b.on));
}
