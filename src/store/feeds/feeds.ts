import { ascending, descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { slugWithChecksum, longestSlug, pinyinSlug, type PlaceReadings } from '../../domain/cases/case-id.ts';
import { plusDays, type IsoDate, type IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { Punctuality } from '../../domain/progress/reporting.ts';
import { listAddress } from '../../domain/page-address.ts';
import { feedName, type FeedGroup } from '../../schemas/feed-groups.ts';
import { newsKinds, publicDay, kindsOfUnits, unitOf, usesOf, type ListedTextKind } from '../../schemas/index.ts';
import { addressOf, digestAddress, monthAddress } from '../address.ts';
import { caseChanges, type CaseChange } from '../cases/case-changes.ts';
import { digests, type Digest } from './digest.ts';
import type { ReportRow } from '../progress/progress-index.ts';
import { isWithdrawn } from '../gate.ts';
import type { Store } from '../store.ts';

/** The events of a feed, newest first. */
const mostEvents = 50;

export type CaseFeedGroup = Extract<FeedGroup, 'all' | 'district' | 'violation' | 'party'>;

/** One thing that happened, on the day it became public. */
export type FeedEvent = { day: IsoDate } & (
  | { what: 'text'; entry: Entry<ListedTextKind> }
  | { what: 'record'; entry: Entry }
  | { what: 'case'; entry: Entry<'cases'> }
  | { what: 'change'; change: CaseChange }
  | { what: 'correction'; entry: Entry<'corrections'> }
  | { what: 'finding'; entry: Entry<'inspections'> }
  | { what: 'report'; unit: string; month: IsoMonth; rows: number; punctuality: Punctuality }
  /** What one unit filed of one task for a month, in its latest version. */
  | { what: 'row'; row: ReportRow }
  | { what: 'week'; digest: Digest }
);

/** The newest events of a feed, and how many there are in all where it leaves out older ones. */
type Newest<E> = { events: E[]; total?: number | undefined };
/** A subscription: its group, within it the id and name of what it follows, and its events, newest first. */
export type Feed = { group: FeedGroup; id: string; name?: Translated | undefined } & Newest<FeedEvent>;

/** The address of a feed without its ending (.xml or .json; for a unit's deadlines .ics). */
export const feedPath = (lang: Lang, group: FeedGroup, id = ''): string => `${listAddress('feeds', lang)}${feedName(group, id)}`;

const eventAddresses: { [W in FeedEvent['what']]: (event: Extract<FeedEvent, { what: W }>, lang: Lang) => string } = {
  text: ({ entry }, lang) => addressOf(entry.kind, entry.id, lang),
  record: ({ entry }, lang) => addressOf(entry.kind, entry.id, lang),
  case: ({ entry }, lang) => addressOf('cases', entry.id, lang),
  change: ({ change }, lang) => addressOf('cases', change.entry.id, lang),
  correction: ({ entry }, lang) => `${addressOf('cases', entry.fields.case, lang)}#corrections`,
  finding: ({ entry }, lang) => addressOf('inspections', entry.id, lang),
  report: ({ month, unit }, lang) => monthAddress(month, lang, unit),
  row: ({ row }, lang) => addressOf('tasks', row.fields.task, lang),
  week: ({ digest }, lang) => digestAddress(digest.week, lang),
};

/** The address of the page of an event. */
export const eventAddress = (event: FeedEvent, lang: Lang): string => eventAddresses[event.what](event as never, lang);

/**
 * The address parts of violation types: their pinyin, or with eight digits behind it where that does not tell one from
 * another, as 扬尘（工地） from 扬尘工地. Of types that sound alike the first keeps the plain one: hand them over in the
 * order in which they became public.
 */
export function violationSlugs(types: Iterable<string>, readings: PlaceReadings): Map<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const type of types) {
    const plain = pinyinSlug(type, readings);
    const isPlain = /^[\p{Script=Han}A-Za-z0-9]+$/u.test(type) && plain.length <= longestSlug && !taken.has(plain);
    const slug = isPlain ? plain : slugWithChecksum(plain, type.normalize('NFC')).replace(/^-/, '');
    taken.add(slug);
    slugs.set(type, slug);
  }
  return slugs;
}

/** Every feed of the portal. */
export const feedsOf = (store: Store): Feed[] => [
  ...(store.sections.has('news') ? [newsFeed(store), weeklyFeed(store)] : []),
  ...(store.sections.has('cases') ? [...caseFeeds(store), changesFeed(store)] : []),
  ...(store.sections.has('corrections') ? [correctionsFeed(store)] : []),
  ...store.all('units').map((unit) => unitFeed(store, unit)),
  ...store.all('tasks').map((task) => taskFeed(store, task)),
];

/** Everything that has no feed of its own as it is published: news, explainers, answers, guides. */
const newsFeed = (store: Store): Feed => ({
  group: 'news',
  id: '',
  ...latest(
    newsKinds.flatMap((kind) => (store.all(kind) as Entry[]).filter((entry) => publicDay(entry) && !isWithdrawn(entry)).map(newsEvent)),
  ),
});

/** One event a week: what became public in it. */
export const weeklyFeed = (store: Store): Feed => ({
  group: 'weekly',
  id: '',
  ...newest(digests(store).map((digest) => ({ what: 'week', digest, day: plusDays(digest.to, 1) }))),
});

/** One thing that became of a decision: a change of its state or how it is put right, or a correction of its record. */
export type DecisionChange = Extract<FeedEvent, { what: 'change' | 'correction' }>;

/**
 * Everything that became of decisions, newest first: withdrawn, repaired, under review, put right, not accepted by its day,
 * corrected. The feed and the table of changes are this one list.
 */
export const decisionChanges = (store: Store): DecisionChange[] =>
  newestFirst<DecisionChange>(
    [
      ...caseChanges(store).map((change) => ({ what: 'change' as const, change, day: change.day })),
      ...store.all('corrections').map((entry) => ({ what: 'correction' as const, entry, day: entry.fields.on })),
    ],
    (event) => (event.what === 'change' ? `${event.change.entry.id} ${event.change.what}` : recordId(event)),
  );

/** What became of decisions. */
export const changesFeed = (store: Store): Feed => ({ group: 'changes', id: '', ...newest<FeedEvent>(decisionChanges(store)) });

/** What was corrected in the records of decisions. */
export const correctionsFeed = (store: Store): Feed => ({
  group: 'corrections',
  id: '',
  ...latest(store.all('corrections').map((entry): FeedEvent => ({ what: 'correction', entry, day: entry.fields.on }))),
});

/** What each unit reported of a task. */
export const taskFeed = ({ progress }: Store, { id, fields }: Entry<'tasks'>): Feed => ({
  group: 'task',
  id,
  name: fields.keyTask,
  ...latest(
    progress.ofTask(id).map((row): FeedEvent => ({ what: 'row', row, day: row.fields.submittedOn })),
    (event) => (event.what === 'row' ? event.row.id : ''),
  ),
});

/** Every feed of cases that were not withdrawn: all of them, each district, each violation type, each party. */
export function caseFeeds(store: Store): Feed[] {
  const counted = store.cases.counted();
  const feed = (group: CaseFeedGroup, id: string, name: Translated | undefined, cases: readonly Entry<'cases'>[]): Feed => ({
    group,
    id,
    name,
    ...latest(cases.map(caseEvent)),
  });
  const byType = Map.groupBy(counted, ({ fields }) => fields.violationType);
  const oldestFirst = store.all('cases').toSorted((a, b) => ascending(publicDay(a), publicDay(b)) || ascending(a.id, b.id));
  const slugs = violationSlugs(new Set(oldestFirst.flatMap(({ fields }) => fields.violationType ?? [])), store.cases.readings);
  return [
    feed('all', '', undefined, counted),
    ...store.districts().map(({ id, fields }) => feed('district', id, fields.name, store.cases.ofUnit(id))),
    ...[...byType].flatMap(([type, cases]) => (type ? [feed('violation', slugs.get(type)!, violationName(store, type), cases)] : [])),
    ...[...store.cases.parties().values()].map(({ id, name, cases }) => feed('party', id, { zh: name }, cases)),
  ];
}

/** All that a unit does in public: its monthly reports, its cases, and what is its own of other kinds: findings against it, its answers. */
export function unitFeed(store: Store, { id, fields }: Entry<'units'>): Feed {
  const cases = store.cases.ofUnit(id);
  const own = kindsOfUnits.flatMap((kind) =>
    (store.all(kind) as Entry[]).filter((entry) => unitOf(entry) === id && publicDay(entry) && !isWithdrawn(entry)),
  );
  return {
    group: 'unit',
    id,
    name: fields.name,
    ...latest([...reportEvents(store, id), ...cases.map(caseEvent), ...own.map(ownEvent)], (event) => eventAddress(event, 'zh')),
  };
}

/** One event a month: the unit's report, on the day its last row arrived. */
const reportEvents = ({ progress }: Store, unit: string): FeedEvent[] =>
  [...Map.groupBy(progress.ofUnit(unit), ({ group }) => group)].map(([month, rows]) => ({
    what: 'report',
    unit,
    month,
    rows: rows.length,
    punctuality: progress.punctuality(unit, month),
    day: rows
      .map(({ fields }) => fields.submittedOn)
      .toSorted()
      .at(-1)!,
  }));

const newsEvent = (entry: Entry): FeedEvent =>
  usesOf(entry.kind).layout === 'texts' ? textEvent(entry as Entry<ListedTextKind>) : { what: 'record', entry, day: publicDay(entry)! };
const ownEvent = (entry: Entry): FeedEvent =>
  usesOf(entry.kind).fed === 'findings'
    ? { what: 'finding', entry: entry as Entry<'inspections'>, day: publicDay(entry)! }
    : newsEvent(entry);
const textEvent = (entry: Entry<ListedTextKind>): FeedEvent => ({ what: 'text', entry, day: entry.fields.publishedOn });
const caseEvent = (entry: Entry<'cases'>): FeedEvent => ({ what: 'case', entry, day: publicDay(entry)! });
const violationName = ({ caseTypes }: Store, type: string): Translated => ({
  zh: caseTypes.violation(type, 'zh'),
  en: caseTypes.violation(type, 'en'),
});

/** The newest by their day, and by their id within one. */
const latest = <E extends FeedEvent>(events: readonly E[], idOf: (event: E) => string = recordId): Newest<E> =>
  newest(newestFirst(events, idOf));
const newestFirst = <E extends FeedEvent>(events: readonly E[], idOf: (event: E) => string): E[] =>
  events.toSorted((a, b) => descending(a.day, b.day) || ascending(idOf(a), idOf(b)));
/** The first of events that stand newest first. */
const newest = <E extends FeedEvent>(events: readonly E[]): Newest<E> => ({
  events: events.slice(0, mostEvents),
  ...(events.length > mostEvents ? { total: events.length } : {}),
});
const recordId = (event: FeedEvent): string => ('entry' in event ? event.entry.id : '');
