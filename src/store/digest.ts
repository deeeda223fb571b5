import type { Entry } from '../content/entry.ts';
import type { IsoDate } from '../domain/calendar.ts';
import { weekAround, weekOf, type IsoWeek } from '../domain/weeks.ts';
import type { ListedTextKind } from '../schemas/index.ts';
import { listedTextKinds } from '../schemas/index.ts';
import { caseChanges, type CaseChange } from './case-changes.ts';
import type { Statement } from './progress-index.ts';
import type { Store } from './store.ts';

/** What became public in one week, Monday to Sunday. */
export type Digest = {
  week: IsoWeek;
  from: IsoDate;
  to: IsoDate;
  texts: Entry<ListedTextKind>[];
  cases: Entry<'cases'>[];
  statements: Statement[];
  findings: Entry<'inspections'>[];
  corrections: Entry<'corrections'>[];
  /** What became of decisions that were public before. */
  changes: CaseChange[];
};

/** Every page of a week asks for all of them; they are sorted once a store. */
const sorted = new WeakMap<Store, Digest[]>();

/**
 * A digest for every week in which something became public, newest first. The week now running is left out
 * until it is over: what has once been told of a week is not added to.
 */
export function digests(store: Store): Digest[] {
  const known = sorted.get(store) ?? sortIntoWeeks(store);
  sorted.set(store, known);
  return known;
}

function sortIntoWeeks(store: Store): Digest[] {
  const running = weekAround(store.asOf).from;
  const weeks = new Map<IsoWeek, Digest>();
  const put = <K extends 'texts' | 'cases' | 'statements' | 'findings' | 'corrections' | 'changes'>(
    sort: K,
    day: IsoDate,
    entry: Digest[K][number],
  ) => {
    if (day >= running) return;
    const week = weekOf(day);
    const digest = weeks.get(week) ?? {
      week,
      ...weekAround(day),
      texts: [],
      cases: [],
      statements: [],
      findings: [],
      corrections: [],
      changes: [],
    };
    (digest[sort] as Digest[K][number][]).push(entry);
    weeks.set(week, digest);
  };
  for (const kind of listedTextKinds) for (const entry of store.texts(kind)) put('texts', entry.fields.publishedOn, entry);
  // Every decision, however it stands today: a week does not lose what it told of.
  for (const entry of store.all('cases')) put('cases', entry.fields.publishedOn ?? entry.fields.decidedOn, entry);
  for (const entry of store.progress.statements) put('statements', entry.fields.submittedOn, entry);
  for (const entry of store.all('inspections')) put('findings', entry.fields.foundOn, entry);
  for (const entry of store.all('corrections')) put('corrections', entry.fields.on, entry);
  for (const change of caseChanges(store)) put('changes', change.day, change);
  return [...weeks.values()].toSorted((a, b) => (a.week < b.week ? 1 : -1));
}
