import type { Entry } from '../../content/entry.ts';
import { monthOf, plusMonths, type IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { isMerged } from '../../domain/progress/mergers.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import { t } from '../../i18n/words.ts';
import { kinds, kindsOfUnits, unitOf, type Kind } from '../../schemas/index.ts';
import type { Unit } from '../../schemas/unit.ts';
import { unitCasesAddress } from '../../store/address.ts';
import { feedPath } from '../../store/feeds/feeds.ts';
import type { Store } from '../../store/store.ts';
import { caseRows, type CaseRow } from '../case/rows.ts';
import { countedCases } from '../case/search-address.ts';
import { demoNote } from '../demonstration.ts';
import { recordLinks, type Marked, type RecordLink } from '../links.ts';
import { inspectionRows, type InspectionRow } from '../progress/inspection-rows.ts';
import { reportRows, type ReportRowView } from '../progress/report-rows.ts';
import { taskRows, type TaskRow } from '../progress/task-rows.ts';
import { textRows, type TextRow } from '../text/rows.ts';
import { boardLists, type BoardList } from './board-lists.ts';
import { districtAir, type DistrictAir } from './air.ts';
import { unitMargin, type UnitMargin } from './margin.ts';
import { unitPublication, type UnitPublication } from './publication.ts';
import { unitRecord, type UnitRecord } from './record.ts';
import { topicLists, type TopicLists } from './topic-lists.ts';
import { unitColumns, type UnitColumns } from './units.ts';

/** The newest of a unit's cases that stand on its page. */
const mostCases = 5;

/** Where a unit's page lists the tasks that it leads, and those that it is responsible for. */
const roleId = { lead: 'tasks-lead', responsible: 'tasks-responsible' };

/** A unit's page: its reports and tasks, what it reported last, its cases, findings against it, its answers. */
export type UnitView = {
  id: string;
  name: Marked;
  /** Undefined where the portal has neither tasks nor cases. */
  lead: Sentence | undefined;
  /** Which parts the page has: those of the sections of this portal. */
  shows: UnitColumns;
  demoNote: string | undefined;
  feed: string;
  record: UnitRecord;
  /** What the figures of the board count of it. */
  boardLists: BoardList[];
  /** The same within the topics of each text that counts them by district. */
  topicLists: TopicLists[];
  /** The tasks it leads, and those it is responsible for; a role without tasks is left out. */
  roles: { id: string; name: string; tasks: TaskRow[] }[];
  /** Its last report, with the month in its title. */
  lastReport?: { title: string; rows: ReportRowView[] } | undefined;
  cases: CaseRow[];
  /** All of its cases as a list and by the search, and how many they are. */
  allCases?: { href: string; search: string; count: number } | undefined;
  /** How soon its decisions became public; undefined where no day of publication is known. */
  publication?: UnitPublication | undefined;
  /** The feed of its cases; departments have none. */
  casesFeed?: string | undefined;
  /** Of a district. */
  air?: DistrictAir | undefined;
  inspections: InspectionRow[];
  answers: TextRow[];
  /** What is its own of any other kind, by the name of the kind. */
  others: { title: string; records: RecordLink[] }[];
  margin: UnitMargin;
  contacts: Unit['contacts'];
};

export function unitView(store: Store, unit: Entry<'units'>, lang: Lang): UnitView {
  const { id, fields } = unit;
  const { progress } = store;
  const own = ownLists(store, id, lang);
  const { led, responsible, mergedOn } = tasksOf(store, unit);
  const cases = store.cases.ofUnit(id);
  const shows = unitColumns(store);
  const rows = progress.ofUnit(id);
  const lastMonth = rows.at(-1)?.group;
  return {
    id,
    name: inLanguage(fields.fullName ?? fields.name, lang),
    lead: leadOf(id, { lead: led.length, responsible: responsible.length, cases: cases.length }, shows, mergedOn, lang),
    shows,
    demoNote: demoNote(store, 'both', lang),
    feed: feedPath(lang, 'unit', id),
    record: unitRecord(store, id, lang),
    boardLists: boardLists(store, unit, lang),
    topicLists: topicLists(store, unit, lang),
    roles: [
      { id: roleId.lead, name: t(lang, 'unit.lead'), tasks: led },
      { id: roleId.responsible, name: t(lang, 'unit.responsible'), tasks: responsible },
    ].flatMap(({ id: anchor, name, tasks }) => (tasks.length ? [{ id: anchor, name, tasks: taskRows(store, tasks, lang) }] : [])),
    lastReport:
      lastMonth === undefined
        ? undefined
        : {
            title: t(lang, 'unit.reported', { month: formatMonth(lastMonth, lang) }),
            rows: reportRows(
              store,
              rows.filter(({ group }) => group === lastMonth),
              lang,
            ),
          },
    cases: caseRows(
      store,
      store.cases
        .listed()
        .filter((entry) => entry.fields.unit === id)
        .slice(0, mostCases),
      lang,
    ),
    allCases:
      cases.length > 0 ? { href: unitCasesAddress(id, lang), search: countedCases(lang, { unit: id }), count: cases.length } : undefined,
    publication: unitPublication(cases, id, lang),
    casesFeed: fields.kind === 'department' ? undefined : feedPath(lang, 'district', id),
    air: districtAir(store, unit, lang),
    inspections: own.inspections,
    answers: own.questions,
    others: kindsOfUnits
      .filter((kind) => !(kind in own))
      .flatMap((kind) => {
        const records = (store.all(kind) as Entry[]).filter((entry) => unitOf(entry) === id);
        return records.length ? [{ title: kinds[kind].label[lang], records: recordLinks(records, lang) }] : [];
      }),
    margin: unitMargin(store, unit, lang),
    contacts: fields.contacts.length ? fields.contacts : store.portal.contacts,
  };
}

/** The tasks that a unit leads and those that it is responsible for; of one that is part of another those that it had last. */
function tasksOf({ progress, asOf }: Store, { id, fields }: Entry<'units'>) {
  const mergedOn = isMerged(fields, asOf) ? fields.mergedOn : undefined;
  const month = mergedOn && plusMonths(monthOf(mergedOn), -1);
  const led = progress.tasksLedBy(id, month);
  return { led, responsible: progress.tasksOfUnit(id, month).filter((task) => !led.includes(task)), mergedOn };
}

/** The kinds whose records of a unit are drawn in a way of their own; those of all others are links. */
function ownLists(store: Store, unit: string, lang: Lang) {
  const isOwn = (entry: Entry): boolean => unitOf(entry) === unit;
  return {
    inspections: inspectionRows(store, store.all('inspections').filter(isOwn), lang),
    questions: textRows(store.texts('questions').filter(isOwn), lang),
  } satisfies Partial<Record<Kind, unknown>>;
}

/** How many tasks a unit has, or had before it was merged, and how many decisions are its own, each with where they are listed. */
function leadOf(
  unit: string,
  counts: Record<'lead' | 'responsible' | 'cases', number>,
  { tasks, cases }: UnitColumns,
  mergedOn: IsoDate | undefined,
  lang: Lang,
): Sentence | undefined {
  if (!tasks && !cases) return undefined;
  const links = {
    lead: { href: `#${roleId.lead}`, count: counts.lead },
    responsible: { href: `#${roleId.responsible}`, count: counts.responsible },
    cases: { href: unitCasesAddress(unit, lang), search: countedCases(lang, { unit }), count: counts.cases },
  };
  if (mergedOn !== undefined && tasks)
    return { key: cases ? 'unit.lead.mergedText' : 'unit.lead.merged', values: { ...counts, date: formatDate(mergedOn, lang) }, links };
  return { key: tasks && cases ? 'unit.lead.text' : tasks ? 'unit.lead.tasks' : 'unit.lead.cases', values: counts, links };
}
