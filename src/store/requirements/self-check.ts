import { ascending, max } from 'd3-array';
import { yetToCome } from '../../content/checks/yet-to-come.ts';
import type { Entry } from '../../content/entry.ts';
import { daysBetween, type IsoDate } from '../../domain/days/calendar.ts';
import { homeAddress } from '../../domain/page-address.ts';
import { answerStatus, monthsLater } from '../../domain/progress/answers.ts';
import {
  selfCheckLimits as limits,
  type SelfCheckFinds,
  type SelfCheckItem,
  type SelfCheckPlace,
} from '../../domain/requirements/self-check.ts';
import { dateOf, hasPage, kindNames, kinds, publicDay, titleOf, type Kind } from '../../schemas/index.ts';
import type { ColumnType } from '../../schemas/kind.ts';
import { isInvented } from '../../schemas/scalars.ts';
import { columnTypeOf, isListSection, sectionAddress, sectionHeading, type ListSection } from '../../schemas/sections.ts';
import { addressOf } from '../address.ts';
import type { Store } from '../store.ts';

/** What the items of the self-check find in what is public: when pages were renewed, what waits for an answer, which days cannot be. */
export const storeFinds = (store: Store): Partial<Record<SelfCheckItem, SelfCheckFinds>> => ({
  home: homeRenewed(store),
  newsColumns: columnsRenewed(
    store,
    (type) => type === 'news',
    (last, asOf) => daysBetween(last, asOf) > limits.newsDays,
  ),
  policyColumns: columnsRenewed(
    store,
    (type) => type === 'policy',
    (last, asOf) => monthsLater(last, limits.policyMonths) < asOf,
  ),
  staleColumns: columnsRenewed(
    store,
    (type) => type !== 'news' && type !== 'policy',
    (last, asOf) => monthsLater(last, limits.staleMonths) < asOf,
  ),
  emptyColumns: columnsFilled(store),
  questions: questionsAnswered(store),
  dates: daysInOrder(store),
});

/** The day on which a record was last renewed for readers: when it became public, or was changed after. */
function renewedOn(entry: Entry, asOf: IsoDate): IsoDate | undefined {
  const fields = entry.fields as { updatedOn?: IsoDate; changes?: readonly { on: IsoDate }[] };
  const days = [publicDay(entry), fields.updatedOn, ...(fields.changes ?? []).map(({ on }) => on)];
  return max(days.filter((day) => day !== undefined && day <= asOf) as IsoDate[]);
}

/** The newest of records with its day; undefined where none has a day. */
function newest(entries: readonly Entry[], asOf: IsoDate): { entry: Entry; day: IsoDate } | undefined {
  let found: { entry: Entry; day: IsoDate } | undefined;
  for (const entry of entries) {
    const day = renewedOn(entry, asOf);
    if (day !== undefined && (found === undefined || day > found.day)) found = { entry, day };
  }
  return found;
}

function homeRenewed(store: Store): SelfCheckFinds {
  const last = newest(
    kindNames.flatMap((kind) => store.all(kind) as Entry[]),
    store.asOf,
  );
  const isStale = last === undefined || daysBetween(last.day, store.asOf) > limits.homeDays;
  return {
    checked: 1,
    places: isStale ? [{ address: homeAddress('zh'), inEach: true, found: last?.day }] : [],
    invented: isStale && last && isInvented(last.entry) ? 1 : 0,
  };
}

/** The columns of the portal that list records of a kind of their own. */
const columnsOf = (store: Store): { section: ListSection & Kind; entries: Entry[] }[] =>
  [...store.sections]
    .filter((section): section is ListSection & Kind => isListSection(section) && section in kinds)
    .map((section) => ({ section, entries: store.all(section) as Entry[] }))
    .toSorted((a, b) => ascending(a.section, b.section));

const columnPlace = (section: ListSection, found?: IsoDate): SelfCheckPlace => ({
  address: sectionAddress(section, 'zh'),
  inEach: true,
  name: { zh: sectionHeading(section, 'zh'), en: sectionHeading(section, 'en') },
  found,
});

/** Columns of some type whose newest record is too old. One whose records bear no day, such as a glossary, is not looked at; an empty one is another item. */
function columnsRenewed(
  store: Store,
  isMeant: (type: ColumnType) => boolean,
  isStale: (last: IsoDate, asOf: IsoDate) => boolean,
): SelfCheckFinds {
  const dated = columnsOf(store).flatMap(({ section, entries }) => {
    const last = isMeant(columnTypeOf(section)) ? newest(entries, store.asOf) : undefined;
    return last ? [{ section, last }] : [];
  });
  const stale = dated.filter(({ last }) => isStale(last.day, store.asOf));
  return {
    checked: dated.length,
    places: stale.map(({ section, last }) => columnPlace(section, last.day)),
    invented: stale.filter(({ last }) => isInvented(last.entry)).length,
  };
}

/** Columns without a record. Where nothing had to be corrected, an empty list of corrections says so. */
function columnsFilled(store: Store): SelfCheckFinds {
  const columns = columnsOf(store).filter(({ section }) => section !== 'corrections');
  return {
    checked: columns.length,
    places: columns.filter(({ entries }) => entries.length === 0).map(({ section }) => columnPlace(section)),
  };
}

/** Whether the portal has a way to ask, and which questions wait longer than they may. */
function questionsAnswered(store: Store): SelfCheckFinds {
  const asked = store.sections.has('questions') ? store.texts('questions').filter(({ fields }) => fields.askedOn !== undefined) : [];
  const late = asked.filter(({ fields: { askedOn, answeredOn } }) => {
    const { status, late: days } = answerStatus(askedOn!, answeredOn, store.asOf, limits.answerMonths);
    return status === 'waiting' && days > 0;
  });
  const hasChannel = store.portal.contacts.length > 0;
  return {
    checked: asked.length + 1,
    places: [
      ...(hasChannel ? [] : [{ address: sectionAddress('feedback', 'zh'), inEach: true as const }]),
      ...late.map((entry) => recordPlace(entry, entry.fields.askedOn!)),
    ],
    invented: late.filter(isInvented).length,
  };
}

const recordPlace = (entry: Entry, found: string): SelfCheckPlace => ({
  address: addressOf(entry.kind, entry.id, 'zh'),
  inEach: true,
  name: titleOf(entry),
  found,
});

/** Days of a record that cannot come one before the other: published before it was decided, say. */
const orders: { [K in Kind]?: (fields: Entry<K>['fields']) => readonly [before: IsoDate | undefined, after: IsoDate | undefined][] } = {
  cases: ({ decidedOn, publishedOn, groundsOn, stateOn }) => [
    [decidedOn, publishedOn],
    [groundsOn, stateOn],
  ],
  documents: ({ formedOn, issuedOn }) => [[formedOn, issuedOn]],
  questions: ({ askedOn, answeredOn }) => [[askedOn, answeredOn]],
};

/** Records with a day on which something has happened that is yet to come, or with days in an order that cannot be. */
function daysInOrder(store: Store): SelfCheckFinds {
  const dated = kindNames.flatMap((kind) => (store.all(kind) as Entry[]).filter((entry) => dateOf(entry) ?? publicDay(entry)));
  const wrong = dated.flatMap((entry) => {
    const found = yetToCome(kinds[entry.kind].schema, entry.fields, store.asOf)[0]?.value ?? outOfOrder(entry);
    return found === undefined ? [] : [{ entry, found }];
  });
  return {
    checked: dated.length,
    places: wrong.map(({ entry, found }) =>
      hasPage(entry.kind) ? recordPlace(entry, found) : { ...recordPlace(entry, found), name: undefined },
    ),
    invented: wrong.filter(({ entry }) => isInvented(entry)).length,
  };
}

function outOfOrder({ kind, fields }: Entry): string | undefined {
  const pairs = (orders[kind] as ((of: unknown) => readonly [string | undefined, string | undefined][]) | undefined)?.(fields) ?? [];
  const wrong = pairs.find(([before, after]) => before !== undefined && after !== undefined && after < before);
  return wrong && `${wrong[1]} < ${wrong[0]}`;
}
