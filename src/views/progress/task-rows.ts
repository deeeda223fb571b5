import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { TaskStatus } from '../../domain/progress/task-status.ts';
import type { Store } from '../../store/store.ts';
import { taskLink, unitLink, unitLinks, type Link } from '../links.ts';
import { shareDone, type ShareDone } from './share-done.ts';

/** How much a task has to come to: a quantity and what it is measured in. */
export type TaskTarget = { quantity: number; measuredIn: Translated };

/** A task as a row of a table, in the columns of the plan's own. */
export type TaskRow = {
  page: Link;
  number: string;
  measure: Translated;
  target?: TaskTarget | undefined;
  leadUnit: Link;
  responsible: Link[];
  supporting: Link[];
  deadline: IsoDate;
  status: TaskStatus;
  share: ShareDone;
};

export const taskRows = (store: Store, tasks: readonly Entry<'tasks'>[], lang: Lang): TaskRow[] =>
  tasks.map((task) => {
    const { number, measure, responsibleUnits, supportingUnits, deadline } = task.fields;
    const judgement = store.progress.judgement(task);
    return {
      page: taskLink(task, lang),
      number,
      measure,
      target: taskTarget(task),
      leadUnit: unitLink(store, store.progress.leadOf(task), lang),
      responsible: unitLinks(store, responsibleUnits, lang),
      supporting: unitLinks(store, supportingUnits, lang),
      deadline,
      status: judgement.status,
      share: shareDone(store, task, judgement, lang),
    };
  });

/** The target of a task that has one, with what it is measured in. */
export const taskTarget = ({ fields: { target, targetMeasuredIn } }: Entry<'tasks'>): TaskTarget | undefined =>
  target !== undefined && targetMeasuredIn ? { quantity: target, measuredIn: targetMeasuredIn } : undefined;
