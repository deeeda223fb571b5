import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { leadChanges } from '../../domain/progress/leads.ts';
import { planPartAddress } from '../../domain/page-address.ts';
import { paces } from '../../schemas/task.ts';
import type { Store } from '../../store/store.ts';
import { clauseLink, unitLink, unitLinks, type Link } from '../links.ts';
import { taskTarget, type TaskTarget } from './task-rows.ts';

/** A task in the columns of the annex's table, with its time and the clause it comes from. */
export type TaskFacts = {
  part: { href: string; name: Translated };
  number: string;
  measure: Translated;
  target?: TaskTarget | undefined;
  start: IsoDate;
  deadline: IsoDate;
  pace: string;
  leadUnit: Link;
  /** Where its lead changed: every one, each from its day; the first has none. */
  allLeads: { from?: IsoDate | undefined; unit: Link }[];
  responsible: Link[];
  supporting: Link[];
  clause?: { id: string; title?: Translated | undefined; href: string } | undefined;
};

export function taskFacts(store: Store, task: Entry<'tasks'>, lang: Lang): TaskFacts {
  const { part, number, measure, deadline, pace, responsibleUnits, supportingUnits, clause } = task.fields;
  const plan = store.find('documents', task.group);
  return {
    part: { href: planPartAddress(part, lang), name: store.get('topics', part).fields.name },
    number,
    measure,
    target: taskTarget(task),
    start: store.progress.clock(task).start,
    deadline,
    pace: paces[pace][lang],
    leadUnit: unitLink(store, store.progress.leadOf(task), lang),
    allLeads: allLeads(store, task, lang),
    responsible: unitLinks(store, responsibleUnits, lang),
    supporting: unitLinks(store, supportingUnits, lang),
    clause:
      clause && plan
        ? { id: clause, title: plan.fields.clauses.find(({ id }) => id === clause)?.title, href: clauseLink(plan, lang, clause).href }
        : undefined,
  };
}

/** Every lead of a task that changed its own, in order; none where it never did. */
function allLeads(store: Store, { fields }: Entry<'tasks'>, lang: Lang): TaskFacts['allLeads'] {
  const later = leadChanges(fields);
  if (!later.length) return [];
  return [{ from: undefined, unit: fields.leadUnit }, ...later].map(({ from, unit }) => ({ from, unit: unitLink(store, unit, lang) }));
}
