import { descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import { weekAround, weekOf, type IsoWeek } from '../../domain/days/weeks.ts';
import { fedKinds, kinds, publicDay, usesOf, type KindThat, type ListedTextKind } from '../../schemas/index.ts';
import type { OwnShelf } from '../../schemas/kind.ts';
import { caseChanges, type CaseChange } from '../cases/case-changes.ts';
import type { Store } from '../store.ts';

/** What became public in one week, Monday to Sunday, by shelf: texts, what kinds have to themselves, all other records, and what became of decisions that were public before. */
export type Digest = {
  week: IsoWeek;
  from: IsoDate;
  to: IsoDate;
  texts: Entry<ListedTextKind>[];
  others: Entry[];
  changes: CaseChange[];
} & {
  [S in OwnShelf]: Entry<KindThat<{ fed: S }>>[];
};

/** The shelves of a digest, in the order in which what they hold is counted. */
export const shelves = ['texts', 'cases', 'reportRows', 'findings', 'others', 'corrections', 'changes'] as const;
type Shelf = (typeof shelves)[number];

/** The name of the week now running, up to today; once it is over it stands under its own. */
export const thisWeek = 'now';

/** Every page of a week asks for all of them; they are sorted once a store. */
const sorted = new WeakMap<Store, Digest[]>();

/**
 * A digest for every week in which something became public, newest first. The week now running is left out
 * until it is over: what was once shown of a week is not added to.
 */
export const digests = (store: Store): Digest[] => weeksOf(store).filter(({ to }) => to < store.asOf);

/** What became public since Monday, today included. */
export function runningDigest(store: Store): Digest {
  const { from, to } = weekAround(store.asOf);
  const found = weeksOf(store).find((digest) => digest.from === from);
  return { ...(found ?? { ...emptyDigest(), from, to }), week: thisWeek, to: store.asOf };
}

function weeksOf(store: Store): Digest[] {
  const known = sorted.get(store) ?? sortIntoWeeks(store);
  sorted.set(store, known);
  return known;
}

/** On which shelf the records of a kind stand. */
function shelfOf(kind: (typeof fedKinds)[number]): Shelf {
  const { fed } = kinds[kind];
  if (fed !== 'news') return fed;
  return usesOf(kind).listed ? 'texts' : 'others';
}

function sortIntoWeeks(store: Store): Digest[] {
  const weeks = new Map<IsoWeek, Digest>();
  const digestOf = (day: IsoDate): Digest => {
    const week = weekOf(day);
    const digest = weeks.get(week) ?? { ...emptyDigest(), week, ...weekAround(day) };
    weeks.set(week, digest);
    return digest;
  };
  for (const kind of fedKinds) {
    const shelf = shelfOf(kind);
    for (const entry of shownOf(store, kind)) {
      const day = publicDay(entry);
      if (day === undefined || day > store.asOf) continue;
      (digestOf(day)[shelf] as Entry[]).push(entry);
    }
  }
  for (const change of caseChanges(store)) if (change.day <= store.asOf) digestOf(change.day).changes.push(change);
  return [...weeks.values()].toSorted((a, b) => descending(a.week, b.week));
}

const emptyDigest = () => Object.fromEntries(shelves.map((shelf) => [shelf, []])) as unknown as Pick<Digest, Shelf>;

/** What is shown of a kind: every case, however it stands today, since a week loses nothing; texts newest first. */
function shownOf(store: Store, kind: (typeof fedKinds)[number]): readonly Entry[] {
  if (kind === 'progress') return store.progress.rows as readonly Entry[];
  return usesOf(kind).listed ? (store.texts(kind as ListedTextKind) as Entry[]) : (store.all(kind) as Entry[]);
}
