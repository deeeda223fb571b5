import type { Entry } from '../content/entry.ts';
import type { IsoDate } from '../domain/calendar.ts';
import { weekAround, weekOf, type IsoWeek } from '../domain/weeks.ts';
import { fedKinds, publicDay, usesOf, type Kind, type ListedTextKind } from '../schemas/index.ts';
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
  /** Of every other kind. */
  others: Entry[];
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

type Shelf = Exclude<keyof Digest, 'week' | 'from' | 'to'>;
/** On which shelf of a digest the records of a kind stand, where it is not that of the others. */
const shelves: Partial<Record<Kind, Shelf>> = {
  cases: 'cases',
  progress: 'statements',
  inspections: 'findings',
  corrections: 'corrections',
};

function sortIntoWeeks(store: Store): Digest[] {
  const running = weekAround(store.asOf).from;
  const weeks = new Map<IsoWeek, Digest>();
  for (const kind of fedKinds) {
    const shelf = shelves[kind] ?? (usesOf(kind).listed ? 'texts' : 'others');
    for (const entry of toldOf(store, kind)) {
      const day = publicDay(entry);
      if (day === undefined || day >= running) continue;
      const week = weekOf(day);
      const digest = weeks.get(week) ?? { ...emptyDigest(), week, ...weekAround(day) };
      (digest[shelf] as Entry[]).push(entry);
      weeks.set(week, digest);
    }
  }
  return [...weeks.values()].toSorted((a, b) => (a.week < b.week ? 1 : -1));
}

const emptyDigest = (): Pick<Digest, Shelf> => ({ texts: [], cases: [], statements: [], findings: [], corrections: [], others: [] });

/** What is told of a kind: cases that are listed, statements as they stand now, texts newest first. */
function toldOf(store: Store, kind: (typeof fedKinds)[number]): readonly Entry[] {
  if (kind === 'cases') return store.cases.listed() as Entry[];
  if (kind === 'progress') return store.progress.statements as readonly Entry[];
  return usesOf(kind).listed ? (store.texts(kind as ListedTextKind) as Entry[]) : (store.all(kind) as Entry[]);
}
