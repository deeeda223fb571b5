import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { dataAddress, manifestName } from '../../domain/page-address.ts';
import { sumWan } from '../../domain/numbers/fines.ts';
import { fieldMeta, shapeOf } from '../../schemas/fields.ts';
import { downloadableKinds, hasPage, kindNames, kinds, usesOf, type DownloadableKind } from '../../schemas/index.ts';
import { demoBanner } from '../../views/demonstration.ts';
import { pagesOfLists, type PagedList } from '../../views/pages-of-lists.ts';
import { unpublishedFines } from '../../store/cases/sums.ts';
import { dimensionNames } from '../../schemas/case/case-analysis.ts';
import { feedName } from '../../schemas/feed-groups.ts';
import { requiredPages } from '../../schemas/page.ts';
import { isOpenKind, type Section } from '../../schemas/sections.ts';
import { digests, thisWeek } from '../../store/feeds/digest.ts';
import { feedsOf } from '../../store/feeds/feeds.ts';
import { boardYears } from '../../store/progress/board.ts';
import type { Store } from '../../store/store.ts';
import { checksum, followedIn, type Followed } from './followed.ts';

/**
 * The records of a kind as they were published: how many, a checksum of the facts of each by its id, and by its id what
 * followed a decision, field by field; a manifest of an earlier build lacks that.
 */
export type PublishedRecords = { count: number; records: Record<string, string>; followed?: Record<string, Followed> };
/**
 * What a build published: /data/manifest.json. Whoever keeps one can tell what a later build left out or changed. Of a
 * decision the checksum holds the office's record; what followed it grows, and stands field by field.
 */
export type PublishedManifest = {
  /** Says of a demonstration that it is one. */
  demonstration?: Bilingual;
  asOf: IsoDate;
  /** Fines of all decisions together, and what was confiscated, in 10,000 yuan; how many fines were published without their amount. */
  sums: { finesWan: number; confiscatedWan: number; finesUnpublished: number };
  /** A kind that a later schema brought is not there in the manifest of an earlier build. */
  kinds: Partial<Record<DownloadableKind, PublishedRecords>>;
  /** The pages of all other records, below the language; a manifest of an earlier build has none. */
  pages?: string[];
  /** The pages that are no record's: of sections, weeks, months, years and comparisons. None in a manifest of an earlier build. */
  otherPages?: string[];
  /** The pages of parties by their ids, where cases are open. None in a manifest of an earlier build. */
  parties?: string[];
  /** How many pages the lists have that go on over several, where they are open. None in a manifest of an earlier build. */
  pagesOfLists?: Partial<Record<PagedList, number>>;
  /** The names of the feeds, without their ending, apart from those of parties. None in a manifest of an earlier build. */
  feeds?: string[];
  /** The languages in which all of it stands. None in a manifest of an earlier build. */
  languages?: readonly Lang[];
};

/** Where the manifest of a build lies. */
export const manifestAddress = dataAddress(manifestName);

export function publishedManifest(store: Store): PublishedManifest {
  const counted = store.cases.counted();
  return {
    ...(store.portal.demo ? { demonstration: { zh: demoBanner(store, 'zh'), en: demoBanner(store, 'en') } } : {}),
    asOf: store.asOf,
    sums: {
      finesWan: sumWan(counted.map(({ fields }) => fields.fineWan ?? 0)),
      confiscatedWan: sumWan(counted.map(({ fields }) => fields.confiscatedWan ?? 0)),
      finesUnpublished: unpublishedFines(counted),
    },
    kinds: Object.fromEntries(
      downloadableKinds.filter((kind) => isOpenKind(kind, store.sections)).map((kind) => [kind, publishedRecords(store, kind)]),
    ) as PublishedManifest['kinds'],
    pages: pagesOfRecords(store),
    otherPages: otherPages(store),
    ...(store.sections.has('cases')
      ? { parties: [...store.cases.parties().keys()].toSorted(ascending), pagesOfLists: pagesOfLists(store) }
      : {}),
    feeds: feedsOf(store).flatMap(({ group, id }) => (group === 'party' ? [] : [feedName(group, id)])),
    languages: store.languages,
  };
}

/** The pages that belong to no record, without the further ones of long lists, which are counted. */
function otherPages(store: Store): string[] {
  const below: Partial<Record<Section, () => readonly string[]>> = {
    cases: () => [...dimensionNames.map((by) => `analysis/${by}`), ...store.all('units').map(({ id }) => `unit/${id}`)],
    documents: () => ['compare', ...store.planPairs().map(({ name }) => `compare/${name}`)],
    news: () => [thisWeek, ...digests(store).map(({ week }) => week)].map((week) => `week/${week}`),
    progress: () => [...store.progress.months(), 'board', ...boardYears(store).map((year) => `board/${year}`)],
    requirements: () => ['articles', 'ask', 'openness', 'scorecard', 'self-check'],
    tasks: () => ['status'],
  };
  return [...store.sections]
    .filter((section) => !(requiredPages as readonly string[]).includes(section))
    .flatMap((section) => [section, ...(below[section]?.() ?? []).map((page) => `${section}/${page}`)])
    .toSorted(ascending);
}

/** The pages of records that are no facts, which are compared by their ids. */
const pagesOfRecords = (store: Store): string[] =>
  kindNames
    .filter((kind) => hasPage(kind) && !usesOf(kind).ofFacts)
    .flatMap((kind) => (store.all(kind) as Entry[]).map(({ id }) => (kinds[kind].address === 'top' ? id : `${kind}/${id}`)))
    .toSorted(ascending);

function publishedRecords(store: Store, kind: DownloadableKind): PublishedRecords {
  const entries = (store.all(kind) as Entry[]).toSorted((a, b) => ascending(recordName(a), recordName(b)));
  const records = Object.fromEntries(entries.map((entry) => [recordName(entry), checksumOf(entry)]));
  if (kind !== 'cases') return { count: entries.length, records };
  const followed = (entries as Entry<'cases'>[]).flatMap(({ id, fields }): [string, Followed][] => {
    const marks = followedIn(fields);
    return marks ? [[id, marks]] : [];
  });
  return { count: entries.length, records, followed: Object.fromEntries(followed) };
}

/** A report is filed again under the same id; each version is known by the day it was filed too. */
const recordName = (entry: Entry): string =>
  entry.kind === 'progress' ? `${entry.id}/${(entry as Entry<'progress'>).fields.submittedOn}` : entry.id;

/**
 * The first 16 digits of the SHA-256 of a record's facts; of a decision that was withdrawn there are none. What a record does not
 * hold counts for nothing, so that a field which is new to the schema changes no record that lacks it.
 */
export function checksumOf({ kind, fields }: Entry): string {
  if (kind === 'cases' && (fields as Entry<'cases'>['fields']).state === 'withdrawn') return 'withdrawn';
  const facts = Object.entries(shapeOf(kinds[kind].schema))
    .filter(([, schema]) => fieldMeta(schema)?.when !== 'followUp')
    .map(([name]) => [name, (fields as Record<string, unknown>)[name]])
    .filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0));
  return checksum(JSON.stringify(facts));
}
