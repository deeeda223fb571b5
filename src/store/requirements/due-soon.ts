import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { plusDays, type IsoDate, type IsoMonth } from '../../domain/days/calendar.ts';
import { deadlinesOf } from '../progress/deadlines.ts';
import type { Store } from '../store.ts';
import type { OccasionRecord } from './evidence.ts';
import { judgementOf } from './judgements.ts';

/** Something that a unit has to have done by a day: its report of a month, a task that it leads, or what a requirement asks. */
export type DueSoon = { on: IsoDate } & (
  | { what: 'report'; month: IsoMonth }
  | { what: 'task'; task: Entry<'tasks'> }
  | { what: 'requirement'; requirement: Entry<'requirements'>; record: OccasionRecord }
);

/**
 * What falls due from a day on, by unit, the next first: reports that were not filed, tasks that are not done, and what is not yet
 * due of requirements that the portal judges. What no unit is named for falls to the one that answers for the portal.
 */
export function dueSoon(store: Store, days: number): Map<string, DueSoon[]> {
  const last = plusDays(store.asOf, days);
  const isSoon = (on: IsoDate): boolean => on >= store.asOf && on <= last;
  const found = new Map<string, DueSoon[]>();
  const add = (unit: string, due: DueSoon) => found.set(unit, [...(found.get(unit) ?? []), due]);
  for (const { id } of store.progress.reportingUnits())
    for (const deadline of deadlinesOf(store, id)) {
      if (!isSoon(deadline.on) || isDone(store, id, deadline)) continue;
      add(
        id,
        deadline.kind === 'report'
          ? { on: deadline.on, what: 'report', month: deadline.month }
          : { on: deadline.on, what: 'task', task: deadline.task },
      );
    }
  for (const requirement of store.all('requirements'))
    for (const { by, record, unit = store.portal.owner } of judgementOf(store, requirement).occasions)
      if (by !== undefined && record.kind !== 'progress' && isSoon(by)) add(unit, { on: by, what: 'requirement', requirement, record });
  for (const [unit, dues] of found)
    found.set(
      unit,
      dues.toSorted((a, b) => ascending(a.on, b.on)),
    );
  return found;
}

type Deadline = ReturnType<typeof deadlinesOf>[number];
const isDone = ({ progress }: Store, unit: string, deadline: Deadline): boolean =>
  deadline.kind === 'report'
    ? progress.filedOn(unit, deadline.month) !== undefined
    : ['done', 'doneLate'].includes(progress.judgement(deadline.task).status);
