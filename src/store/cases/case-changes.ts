import { ascending, descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { plusDays, type IsoDate } from '../../domain/days/calendar.ts';
import type { Store } from '../store.ts';

/** What may become of a decision that is public: its state, and how the violation is put right. */
export type CaseChangeKind = 'withdrawn' | 'repaired' | 'underReview' | 'rectified' | 'rectificationOverdue';
export type CaseChange = { day: IsoDate; what: CaseChangeKind; entry: Entry<'cases'> };

const changingStates = ['withdrawn', 'repaired', 'underReview'] as const;

/** Everything that became of public decisions up to the day of the store, newest first. */
export const caseChanges = (store: Store): CaseChange[] =>
  store
    .all('cases')
    .flatMap((entry) => changesOf(store, entry))
    .filter(({ day }) => day <= store.asOf)
    .toSorted((a, b) => descending(a.day, b.day) || ascending(a.entry.id, b.entry.id));

function changesOf(store: Store, entry: Entry<'cases'>): CaseChange[] {
  const { state, stateOn, rectifyBy, rectifiedOn } = entry.fields;
  const changes: CaseChange[] = [];
  const changed = changingStates.find((one) => one === state);
  if (changed && stateOn) changes.push({ day: stateOn, what: changed, entry });
  if (rectifiedOn) changes.push({ day: rectifiedOn, what: 'rectified', entry });
  // A day that passed stays passed, whether it was accepted later or not at all. When the work was done is not known.
  const overdueFrom = rectifyBy && plusDays(rectifyBy, 1);
  if (overdueFrom && overdueFrom <= (rectifiedOn ?? store.asOf)) changes.push({ day: overdueFrom, what: 'rectificationOverdue', entry });
  return changes;
}
