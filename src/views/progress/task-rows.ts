import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { StandingState } from '../../domain/task-standing.ts';
import type { Store } from '../../store/store.ts';
import { taskLink, unitLink, unitLinks, type Link } from '../links.ts';

/** How much a task has to come to: a quantity in a unit of measure. */
export type TaskTarget = { quantity: number; measure: Translated };

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
  state: StandingState;
  percent: number;
};

export const taskRows = (store: Store, tasks: readonly Entry<'tasks'>[], lang: Lang): TaskRow[] =>
  tasks.map((task) => {
    const { number, measure, leadUnit, responsibleUnits, supportingUnits, deadline } = task.fields;
    const { state, percent } = store.progress.standing(task);
    return {
      page: taskLink(task, lang),
      number,
      measure,
      target: taskTarget(task),
      leadUnit: unitLink(store, leadUnit, lang),
      responsible: unitLinks(store, responsibleUnits, lang),
      supporting: unitLinks(store, supportingUnits, lang),
      deadline,
      state,
      percent,
    };
  });

/** The target of a task that has one with its measure. */
export const taskTarget = ({ fields: { target, targetUnit } }: Entry<'tasks'>): TaskTarget | undefined =>
  target !== undefined && targetUnit ? { quantity: target, measure: targetUnit } : undefined;
