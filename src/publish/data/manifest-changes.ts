import { descending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { isIsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual, Lang } from '../../domain/language.ts';
import { readsWithdrawn } from '../../schemas/case/case.ts';
import { isGroup } from '../../schemas/dates.ts';
import { correctableFields } from '../../schemas/correction.ts';
import { downloadableKinds, kinds, usesOf, type DownloadableKind } from '../../schemas/index.ts';
import { isOpenKind, isSection } from '../../schemas/sections.ts';
import type { Store } from '../../store/store.ts';
import { furtherNumbers, pagesOfLists, type PagedList } from '../../views/pages-of-lists.ts';
import { replacedIn } from './followed.ts';
import { countOf, formerUnits, goneMessage, type Following, type Follows, type SilentChange } from './manifest-causes.ts';
import { publishedManifest, type PublishedManifest } from './published-manifest.ts';

const ofFacts = downloadableKinds.filter((kind) => usesOf(kind).ofFacts);

/**
 * What a content would take back, or say otherwise, of what was published. A decision that was corrected since, whose
 * number was, or that was withdrawn is none of it; one that comes back has a correction of its state.
 *
 * @param recorded the corrections on record, those of withdrawn decisions too, which readers do not see
 */
export function silentChanges(
  published: PublishedManifest,
  store: Store,
  recorded: readonly Entry<'corrections'>[] = store.all('corrections'),
): SilentChange[] {
  const present = publishedManifest(store);
  const former = store.cases.formerIds();
  const since = store.all('corrections').filter(({ fields }) => fields.on >= published.asOf);
  const corrected = new Set(since.map(({ fields }) => fields.case));
  const broughtBack = new Set(
    since.flatMap(({ fields }) => (fields.field === 'state' && !readsWithdrawn(fields.after) ? [fields.case] : [])),
  );
  const formerUnitOf = formerUnits(published, store);
  const ofRecords = ofFacts.flatMap((kind) => {
    // That a whole section is closed is said once.
    if (!isOpenKind(kind, store.sections)) return [];
    const now = present.kinds[kind]?.records ?? {};
    // A kind that is new since then had no records to lose.
    return Object.entries(published.kinds[kind]?.records ?? {}).flatMap(([id, mark]): SilentChange[] => {
      if (!Object.hasOwn(now, id)) return former.has(id) ? [] : [{ kind, id, what: 'gone' }];
      if (now[id] === mark || now[id] === 'withdrawn') return [];
      if (mark === 'withdrawn') return broughtBack.has(id) ? [] : [{ kind, id, what: 'reinstated' }];
      if (corrected.has(id)) return [];
      const formerUnit = kind === 'cases' ? formerUnitOf(id, mark) : undefined;
      return [{ kind, id, what: 'changed', ...(formerUnit === undefined ? {} : { formerUnit }) }];
    });
  });
  const correctedFields = new Set(
    recorded.flatMap(({ fields }) => (fields.on >= published.asOf ? [`${fields.case} ${fields.field}`] : [])),
  );
  return [...ofRecords, ...replacedAfterwards(published, present, correctedFields)];
}

/** Decisions of which what followed was public and is replaced or gone, without a correction of that field. */
function replacedAfterwards(
  published: PublishedManifest,
  present: PublishedManifest,
  correctedFields: ReadonlySet<string>,
): SilentChange[] {
  const [before, now] = [published.kinds.cases, present.kinds.cases];
  return Object.entries(now?.records ?? {}).flatMap(([id, mark]): SilentChange[] => {
    // Of a decision that is withdrawn, or comes back, other fields are public than were; that is told as such.
    if ((before?.records[id] === 'withdrawn') !== (mark === 'withdrawn') || !before?.followed || before.records[id] === undefined)
      return [];
    const fields = replacedIn(before.followed[id], now?.followed?.[id]).filter((field) => !correctedFields.has(`${id} ${field}`));
    return fields.length ? [{ kind: 'cases', id, what: 'changed', fields }] : [];
  });
}

/** Addresses of pages that were public, have none now, and lead nowhere. */
export function deadPages(published: PublishedManifest, store: Store): string[] {
  const present = publishedManifest(store);
  const alive = new Set([...present.pages!, ...present.otherPages!, ...store.portal.moved.map(({ from }) => from)]);
  const before = new Set([...(published.otherPages ?? sectionsIn(published)), ...(published.pages ?? [])]);
  return [...before].filter((page) => !alive.has(page));
}

/**
 * Pages of parties that were public, have none now, and lead nowhere. That a party has none once all of its decisions are
 * withdrawn is as it should be.
 *
 * @param recorded the decisions with their facts, those of withdrawn ones too, which readers do not see
 */
export function deadParties(published: PublishedManifest, store: Store, recorded: readonly Entry<'cases'>[] = []): string[] {
  if (!isOpenKind('cases', store.sections)) return [];
  const led = new Set(store.portal.moved.map(({ from }) => from));
  const withdrawn = new Set(
    recorded.flatMap((entry) => (store.find('cases', entry.id)?.fields.state === 'withdrawn' ? (store.cases.partyId(entry) ?? []) : [])),
  );
  return (published.parties ?? []).filter((id) => !store.cases.parties().has(id) && !withdrawn.has(id) && !led.has(`parties/${id}`));
}

/**
 * Further pages of long lists that were public, have none now, and lead nowhere. A list grows shorter as it should, once the
 * publicity of decisions is over.
 */
export function deadListPages(published: PublishedManifest, store: Store): string[] {
  if (!isOpenKind('cases', store.sections)) return [];
  const led = new Set(store.portal.moved.map(({ from }) => from));
  const present = pagesOfLists(store);
  return (Object.entries(published.pagesOfLists ?? {}) as [PagedList, number][])
    .flatMap(([list, pages]) => furtherNumbers(pages).flatMap((page) => (page > present[list] ? [`${list}/page/${page}`] : [])))
    .filter((page) => !led.has(page));
}

/** The sections that an earlier manifest, which names none, shows that there were. */
const sectionsIn = ({ kinds: held, pages = [] }: PublishedManifest): string[] =>
  [...new Set([...Object.keys(held), ...pages.filter((page) => page.includes('/')).map((page) => page.split('/')[0]!)])].filter(isSection);

/** Dead pages in words for staff: those of a section that is closed now together, and first those from which other changes follow. */
export function deadPageMessages(pages: readonly string[], open: ReadonlySet<string>, following: Following = new Map()): Bilingual[] {
  const sectionOf = (page: string): string => page.split('/')[0]!;
  const isClosed = (section: string): boolean => isSection(section) && !open.has(section);
  const closed = Map.groupBy(
    pages.filter((page) => isClosed(sectionOf(page))),
    sectionOf,
  );
  return [
    ...[...closed].map(([section, { length }]) => ({
      zh: `${section}：这个栏目公开过 ${length} 个页面，现在没有开（portal.yaml 的 sections）。请重新开设，或者在 moved 里写明引到哪里。`,
      en: `${section}: pages of this section were public (${length}), and it is closed now (sections in portal.yaml). Open it again, or say in moved where they lead.`,
    })),
    ...pages
      .filter((page) => !closed.has(sectionOf(page)))
      .toSorted((a, b) => descending(countOf(following.get(a)), countOf(following.get(b))))
      .map((page) => deadPageMessage(page, following.get(page))),
  ];
}

const deadPageMessage = (page: string, follows: Follows | undefined): Bilingual =>
  follows
    ? goneMessage(page, follows, false)
    : {
        zh: `${page}：公开过的页面，现在没有了。请放回；改了编号、并入别页或撤下的，在 portal.yaml 的 moved 里写明引到哪里。`,
        en: `${page}: the page was public and is gone. Put it back; where it has another id, was merged or taken down, say in moved of portal.yaml where it leads.`,
      };

/** Kinds of facts that were public and whose section is closed now, with how many records each had. */
export const closedFacts = (published: PublishedManifest, store: Store): { kind: DownloadableKind; count: number }[] =>
  ofFacts.flatMap((kind) => {
    const count = Object.keys(published.kinds[kind]?.records ?? {}).length;
    return count && !isOpenKind(kind, store.sections) ? [{ kind, count }] : [];
  });

export const closedFactsMessage = ({ kind, count }: { kind: DownloadableKind; count: number }): Bilingual => ({
  zh: `${kinds[kind].label.zh}：公开过 ${count} 条，它的栏目现在没有开（portal.yaml 的 sections），读者一条也看不到。请重新开设。`,
  en: `${kinds[kind].label.en}: ${count} were public, and the section is closed now (sections in portal.yaml), so that readers see none. Open it again.`,
});

/** What else was public and is gone, to which no page can lead on: feeds, tables and a language. */
export function deadFiles(published: PublishedManifest, store: Store): string[] {
  const present = publishedManifest(store);
  const feeds = new Set(present.feeds);
  return [
    ...(published.feeds ?? []).filter((feed) => !feeds.has(feed)).map((feed) => `feeds/${feed}.xml`),
    ...Object.keys(published.kinds)
      .filter((kind) => !Object.hasOwn(present.kinds, kind))
      .map((kind) => `data/${kind}.csv`),
    ...(published.languages ?? []).filter((lang) => !present.languages!.includes(lang)).map((lang) => `${lang}/`),
  ];
}

const between: Bilingual = { zh: '、', en: ', ' };
const namesOf = (fields: readonly string[], lang: Lang): string =>
  fields.map((field) => correctableFields[field]![lang]).join(between[lang]);

/** What is done with a record that was public in place of deleting it. */
const toKeep = (kind: SilentChange['kind']): Bilingual =>
  kind === 'cases'
    ? {
        zh: '撤回的决定留下文号和原因，不删除。',
        en: 'A withdrawn decision keeps its number and reason and is not deleted.',
      }
    : kind === 'progress'
      ? {
          zh: '请放回那一行；要改的，在它下面再报一行，写明重报说明。',
          en: 'Put the row back; to change it, report on the task again in a further row that says why (重报说明).',
        }
      : { zh: '请放回原样。', en: 'Put it back.' };

/** A silent change in words for staff. */
export const silentChangeMessage = ({ kind, id, what, fields }: SilentChange): Bilingual =>
  fields
    ? {
        zh: `${kinds[kind].label.zh} ${id}：${namesOf(fields, 'zh')}与公开过的不同，没有更正记录。请用 npm run import -- cases FILE --reason 写明原因，或改回原样。`,
        en: `${kinds[kind].label.en}, ${id}: ${namesOf(fields, 'en')} differs from what was public, and no correction says so. Say why with npm run import -- cases FILE --reason, or put it back.`,
      }
    : what === 'gone'
      ? {
          zh: `${kinds[kind].label.zh} ${id}：公开过，现在没有了。${toKeep(kind).zh}`,
          en: `${kinds[kind].label.en}, ${id}: it was public and is gone. ${toKeep(kind).en}`,
        }
      : what === 'reinstated'
        ? {
            zh: `${kinds[kind].label.zh} ${id}：已经撤回，现在又公示，没有更正记录。恢复公示请用 npm run import -- cases FILE，写明 --law 和 --reason；否则改回原样。`,
            en: `${kinds[kind].label.en}, ${id}: it was withdrawn and is shown again, and no correction says so. To publish it again use npm run import -- cases FILE with --law and --reason; else put it back.`,
          }
        : {
            zh: `${kinds[kind].label.zh} ${id}：与公开过的不同，没有更正记录。${kind === 'cases' ? '请用 npm run import -- cases FILE --reason 写明原因，或改回原样。' : '请改回原样。'}`,
            en: `${kinds[kind].label.en}, ${id}: it differs from what was public, and no correction says so. ${kind === 'cases' ? 'Say why with npm run import -- cases FILE --reason, or put it back.' : 'Put it back.'}`,
          };

/** Whether a list of what was published is another portal's: of the units that it names, of which most stay for ever, fewer than half are known here. */
export function isOfAnother({ pages = [] }: PublishedManifest, store: Store): boolean {
  const units = pages.flatMap((page) => /^units\/(.+)$/.exec(page)?.[1] ?? []);
  const led = new Set(store.portal.moved.map(({ from }) => from));
  const known = units.filter((id) => store.find('units', id) || led.has(`units/${id}`));
  return known.length * 2 < units.length;
}

/** @throws SyntaxError for what is no manifest of a build */
export function readPublishedManifest(text: string): PublishedManifest {
  const read = JSON.parse(text) as Partial<PublishedManifest> | null;
  const lists = ['pages', 'otherPages', 'parties', 'feeds', 'languages'] as const;
  if (
    !isGroup(read) ||
    typeof read.asOf !== 'string' ||
    !isIsoDate(read.asOf) ||
    !isGroup(read.kinds) ||
    !Object.keys(read.kinds).length ||
    // A kind that is new since the build is not there.
    !Object.values(read.kinds).every((held) => isGroup(held) && isGroup(held.records) && isGroup(held.followed ?? {})) ||
    !lists.every((name) => areTexts(read[name] ?? [])) ||
    !isGroup(read.pagesOfLists ?? {})
  )
    throw new SyntaxError('no manifest');
  return read as PublishedManifest;
}

const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every((entry) => typeof entry === 'string');
