import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { plusDays, yearOf, type IsoDate, type IsoMonth } from '../../domain/days/calendar.ts';
import { daysOf, type Period } from '../../domain/days/periods.ts';
import { publicityLimit } from '../../domain/law/publicity.ts';
import { monthsLater } from '../../domain/progress/answers.ts';
import { isPhone } from '../../domain/privacy/phone.ts';
import type { Occasion } from '../../domain/requirements/judge.ts';
import { dueAfter, dueOfEvent, dueOfPeriod, fixedDays, type Due } from '../../domain/time-limits/due.ts';
import type { DaySort, TimeLimit } from '../../domain/time-limits/time-limit.ts';
import { kindNames, publicDay } from '../../schemas/index.ts';
import type { Evidence } from '../../schemas/requirement.ts';
import { isInvented } from '../../schemas/scalars.ts';
import type { Store } from '../store.ts';

/** The record of the portal behind an occasion, or what there would be one of. */
export type OccasionRecord =
  | { kind: 'cases'; entry: Entry<'cases'> }
  | { kind: 'progress'; unit: string; month: IsoMonth }
  | { kind: 'documents'; entry?: Entry<'documents'> | undefined; period?: Period | undefined }
  | { kind: 'questions'; entry: Entry<'questions'> }
  | { kind: 'site'; entry: Entry }
  | { kind: 'contacts'; way: 'phone' | 'mail' };

export type RequirementOccasion = Occasion & {
  record: OccasionRecord;
  /** Whether it was found on an invented record: the judgement then is a demonstration too. */
  isDemo: boolean;
  /** The unit that has to do it, where the portal knows one. */
  unit?: string | undefined;
};

/** What a query is asked of: the store, the time limit of the requirement as data, and the requirement itself. */
export type QuerySubject = { store: Store; limit: TimeLimit | undefined; requirement: string };
type Query = (of: QuerySubject) => RequirementOccasion[];

/** The end of a limit that counts from an event; undefined where the limit is of another sort. */
const dueFrom = (limit: TimeLimit | undefined, day: IsoDate): Due | undefined => {
  const found = limit?.sort === 'within' ? dueOfEvent(limit, day) : undefined;
  return found?.extended ?? found?.due;
};

/**
 * The unit that answers for a decision: the one that its authority is, or the district or area that is named in the authority’s name. A
 * case of a district that the city decided is the city’s.
 */
function unitOf(store: Store, { fields: { authority, unit } }: Entry<'cases'>): string | undefined {
  const namesOf = ({ fields: { name, fullName } }: Entry<'units'>) => [name.zh, ...(fullName ? [fullName.zh] : [])];
  const itself = store.all('units').find((one) => [...namesOf(one), ...one.fields.aliases].includes(authority));
  if (itself) return itself.id;
  const own = unit === undefined ? undefined : store.find('units', unit);
  return own && namesOf(own).some((name) => authority.includes(name)) ? own.id : undefined;
}

/**
 * Decisions that were not withdrawn: due so many days after the decision, done on the day of publication. Where the requirement
 * states no limit of its own, that of the authority counts by which the portal measures everywhere (`publicityLimit`). A decision that
 * nobody published is not known here, so none is ever due or missed.
 */
const decisionsPublished: Query = ({ store, limit }) =>
  store.cases.counted().map((entry) => {
    const { authority, decidedOn, publishedOn } = entry.fields;
    const own = limit ? undefined : publicityLimit(authority, decidedOn);
    const due = limit ? dueFrom(limit, decidedOn) : own && dueAfter(decidedOn, { count: own.days, measuredIn: 'workingDays' });
    return {
      began: decidedOn,
      due,
      done: publishedOn,
      doubt: publishedOn === undefined ? 'day' : due === undefined ? 'limit' : undefined,
      record: { kind: 'cases', entry },
      isDemo: isInvented(entry),
      unit: unitOf(store, entry),
    };
  });

/**
 * Decisions that were changed, revoked, or found unlawful or void: due so many days after that, done on the day on which they were
 * withdrawn. One that was withdrawn without that day on record cannot be judged.
 */
const decisionsWithdrawn: Query = ({ store, limit }) =>
  store.all('cases').flatMap((entry): RequirementOccasion[] => {
    const { groundsOn, stateOn } = entry.fields;
    const isWithdrawn = store.cases.status(entry) === 'withdrawn';
    if (!isWithdrawn && groundsOn === undefined) return [];
    return [
      {
        began: groundsOn ?? stateOn ?? entry.fields.decidedOn,
        due: groundsOn === undefined ? undefined : dueFrom(limit, groundsOn),
        done: isWithdrawn ? stateOn : undefined,
        doubt: groundsOn === undefined ? 'day' : undefined,
        record: { kind: 'cases', entry },
        isDemo: isInvented(entry),
        unit: unitOf(store, entry),
      },
    ];
  });

/** The report of each unit that owes one, for each month: due on the fixed day of the limit for that month, done on the day on which it first came. */
const monthlyReports: Query = ({ store, limit }) => {
  const { progress } = store;
  const isDemo = store.all('tasks').some(isInvented) || store.all('progress').some(isInvented);
  return progress.months().flatMap((month) => {
    const on = limit && dueOfPeriod(limit, month);
    return progress.reportingUnits().flatMap(({ id }): RequirementOccasion[] =>
      progress.owes(id, month)
        ? [
            {
              began: `${month}-01`,
              due: on === undefined ? undefined : { on },
              done: progress.filedOn(id, month),
              record: { kind: 'progress', unit: id, month },
              isDemo,
              unit: id,
            },
          ]
        : [],
    );
  });
};

/** Action plans with the day of their date and that of their publication: due so many days after the former. Laws of others are not the portal’s to publish. */
const documentsIssued: Query = ({ store, limit }) =>
  store.plans().flatMap((entry): RequirementOccasion[] => {
    const { formedOn, issuedOn } = entry.fields;
    if (formedOn === undefined || issuedOn === undefined) return [];
    return [{ began: formedOn, due: dueFrom(limit, formedOn), done: issuedOn, record: { kind: 'documents', entry }, isDemo: false }];
  });

/**
 * Documents that name this requirement and a period: due on the fixed day for the period, done on the day of publication. A period for
 * which there is none counts from the first one on for which there is: before that, the portal does not know whether it was published elsewhere.
 */
const documentsForPeriod: Query = ({ store, limit, requirement }) => {
  const met = new Map<Period, Entry<'documents'>>();
  for (const entry of store.documents().toReversed())
    for (const { requirement: of, period } of entry.fields.meets) if (of === requirement && !met.has(period)) met.set(period, entry);
  const known = [...met.keys()].toSorted(ascending);
  if (known.length === 0 || limit === undefined) return [];
  const lastYear = Number(yearOf(store.asOf)) + 1;
  const years = Array.from({ length: lastYear - Number(known[0]!.slice(0, 4)) + 1 }, (_, index) => Number(known[0]!.slice(0, 4)) + index);
  return years
    .flatMap((year) => fixedDays(limit, year))
    .filter(
      ({ on, period }) => period >= known[0]! && (met.has(period) || daysOf(period).to <= store.asOf || on <= plusDays(store.asOf, 31)),
    )
    .map(({ on, period }) => {
      const entry = met.get(period);
      const done = entry?.fields.issuedOn ?? entry?.fields.formedOn;
      return {
        began: `${(on < daysOf(period).to ? on : daysOf(period).to).slice(0, 7)}-01`,
        due: { on },
        done,
        doubt: entry && done === undefined ? 'day' : undefined,
        record: { kind: 'documents', entry, period },
        isDemo: false,
      };
    });
};

/**
 * Questions that were asked on a day: due so many days after it, or where the requirement states no limit by the limit for answers
 * in portal.yaml; done on the day of the answer. What the editors compiled was asked by nobody.
 */
const questionsAnswered: Query = ({ store, limit }) =>
  store.texts('questions').flatMap((entry): RequirementOccasion[] => {
    const { askedOn, answeredOn, owner } = entry.fields;
    if (askedOn === undefined) return [];
    const months = store.portal.answers?.months;
    const due = limit ? dueFrom(limit, askedOn) : months === undefined ? undefined : { on: monthsLater(askedOn, months) };
    return [{ began: askedOn, due, done: answeredOn, record: { kind: 'questions', entry }, isDemo: isInvented(entry), unit: owner }];
  });

/**
 * Each time that something became public here: the next is due so many days after it. Times before the portal opened do not count;
 * where it does not say when that was, the last time alone does.
 */
const siteRenewed: Query = ({ store, limit }) => {
  const entries = kindNames.flatMap((kind) => store.all(kind) as Entry[]);
  const byDay = new Map<IsoDate, Entry>();
  for (const entry of entries) {
    const day = publicDay(entry);
    if (day !== undefined && day <= store.asOf && !byDay.has(day)) byDay.set(day, entry);
  }
  const days = [...byDay.keys()].toSorted(ascending);
  const { openedOn } = store.portal;
  return days.flatMap((day, index): RequirementOccasion[] => {
    const next = days[index + 1];
    if (openedOn === undefined ? next !== undefined : day < openedOn) return [];
    const [entry, following] = [byDay.get(day)!, next === undefined ? undefined : byDay.get(next)];
    return [
      {
        began: day,
        due: dueFrom(limit, day),
        done: next,
        record: { kind: 'site', entry: following ?? entry },
        isDemo: store.portal.demo || [entry, following].some((one) => one && isInvented(one)),
        unit: store.portal.owner,
      },
    ];
  });
};

/** A telephone number and a mail address of the portal’s contacts: each is there on the day of the build, or is missed. */
const contactsShown: Query = ({ store }) =>
  (['phone', 'mail'] as const).map((way) => {
    const found = store.portal.contacts.filter(({ value }) => (way === 'phone' ? isPhone(value) : value.includes('@')));
    const real = found.filter(({ demo }) => !demo);
    return {
      began: store.asOf,
      due: { on: found.length ? store.asOf : plusDays(store.asOf, -1) },
      done: found.length ? store.asOf : undefined,
      record: { kind: 'contacts', way },
      isDemo: found.length > 0 && real.length === 0,
      unit: store.portal.owner,
    };
  });

/** The queries by which requirements are judged. */
export const queries: Record<Evidence, Query> = {
  decisionsPublished,
  decisionsWithdrawn,
  monthlyReports,
  documentsIssued,
  documentsForPeriod,
  questionsAnswered,
  siteRenewed,
  contactsShown,
};

/** The section of the portal in which the records of a query stand: without it, the requirement is met elsewhere. */
export const sectionOf = {
  decisionsPublished: 'cases',
  decisionsWithdrawn: 'cases',
  monthlyReports: 'progress',
  documentsIssued: 'documents',
  documentsForPeriod: 'documents',
  questionsAnswered: 'questions',
  siteRenewed: undefined,
  contactsShown: undefined,
} as const satisfies Record<Evidence, string | undefined>;

/** Queries that reckon without the requirement's own limit where it states none: each has one that the portal publishes. */
export const limitElsewhere: readonly Evidence[] = ['decisionsPublished', 'questionsAnswered', 'contactsShown'];

/** What lateness against a time limit is counted in. */
export const countedIn = (limit: TimeLimit | undefined, query: Evidence): DaySort =>
  limit?.sort === 'within' ? limit.span.measuredIn : limit === undefined && query === 'decisionsPublished' ? 'workingDays' : 'days';
