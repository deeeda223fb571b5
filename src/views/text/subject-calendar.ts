import { ascending, groups } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { isIsoDate, monthEnd, monthOf, plusDays, plusMonths, yearOf, type IsoDate } from '../../domain/days/calendar.ts';
import { isScheduleKnown, isWorkingDay } from '../../domain/days/working-days.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { fixedDaysFrom } from '../../domain/time-limits/due.ts';
import type { TimeLimit } from '../../domain/time-limits/time-limit.ts';
import { formatDate, formatMonth, formatWeekday } from '../../i18n/formats.ts';
import { periodWords } from '../../i18n/periods.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import {
  calendarSubjectNames,
  calendarSubjects,
  hasFixedLimit,
  listedSubject,
  subjects,
  type CalendarSubject,
} from '../../schemas/requirement.ts';
import { addressOf, subjectCalendarAddress, subjectCalendarFile } from '../../store/address.ts';
import { isOfListed, requirementsOfSubject } from '../../store/requirements/subjects.ts';
import type { Store } from '../../store/store.ts';
import { requirementRows, type RequirementRow } from '../document/requirements.ts';
import { linkOf, type Link, type SiblingLink } from '../links.ts';
import { heldTimeLimit } from '../../domain/time-limits/read.ts';

type Requirement = Entry<'requirements'>;
type Timing = Requirement['fields']['timing'];
/** A fixed day on which something is due, for which period and from whom. */
export type DueRow = { page: Link; period: string; subject: Translated; deadline: Translated };
export type DueDay = { on: IsoDate; text: string; isOff: boolean; rows: DueRow[] };

/** What has no fixed day, of one sort: of the subject itself, and of the kinds that it belongs to under words of their own. */
export type CalendarPart = {
  id: 'event' | 'always' | 'unstated';
  title: string;
  note: string;
  rows: RequirementRow[];
  further?: { title: string; rows: RequirementRow[] } | undefined;
};

/** What a kind of subject has to disclose: on which days of the coming year, after which events, and at all times. */
export type SubjectCalendarView = {
  title: string;
  calendars: SiblingLink[];
  /** Of a subject that belongs to further kinds: that theirs are here too. */
  also?: string | undefined;
  months: { name: string; days: DueDay[] }[];
  /** On the calendar of enterprises those of the disclosure list, under a heading of their own; the rest leaves them out. */
  listed?: { title: string; note: string; months: { name: string; days: DueDay[] }[]; rows: RequirementRow[] } | undefined;
  notes: string[];
  feed?: string | undefined;
  parts: CalendarPart[];
};

/** The kinds of subject that a portal has requirements of, each with a calendar. */
export const subjectsWithCalendar = (store: Store): CalendarSubject[] =>
  calendarSubjectNames.filter((subject) => store.all('requirements').some(({ fields }) => fields.subjectKind === subject));

/** The year from a day on: its first and its last day. */
export const yearAhead = (asOf: IsoDate): { first: IsoDate; last: IsoDate } => {
  const again = `${plusMonths(monthOf(asOf), 12)}${asOf.slice(7)}`;
  return { first: asOf, last: isIsoDate(again) ? plusDays(again, -1) : monthEnd(monthOf(again)) };
};

/** The fixed days of a requirement in the year to come. */
export function daysAhead({ fields }: Requirement, asOf: IsoDate): ReturnType<typeof fixedDaysFrom> {
  const limit = hasFixedLimit(fields) ? heldTimeLimit(fields.timeLimit) : undefined;
  const { first, last } = yearAhead(asOf);
  return limit === undefined ? [] : fixedDaysFrom(limit, first, last);
}

export function subjectCalendarView(store: Store, subject: CalendarSubject, lang: Lang): SubjectCalendarView {
  const all = requirementsOfSubject(store, subject);
  const ofListed = all.filter(({ fields }) => isOfListed(store, fields));
  const requirements = all.filter((requirement) => !ofListed.includes(requirement));
  const months = monthsOfDays(store, requirements, lang);
  const listed = ofListed.length ? listedPart(store, ofListed, lang) : undefined;
  const kinds = calendarSubjects[subject].map((kind) => subjects[kind][lang]).join(t(lang, 'punctuation.enumeration'));
  return {
    title: t(lang, 'subjectCalendar.title', { subject: subjects[subject][lang] }),
    calendars: calendarLinks(store, lang, subject),
    also: [
      ...(kinds ? [t(lang, 'subjectCalendar.also', { kinds })] : []),
      ...(subject === 'bureau' && store.portal.adminLevel === 'municipality'
        ? [t(lang, 'subjectCalendar.province', { city: inLanguage(store.portal.city, lang).text })]
        : []),
    ].join(t(lang, 'punctuation.gap')),
    months,
    listed,
    notes: notesOn(
      [...months, ...(listed?.months ?? [])].flatMap(({ days }) => days),
      store.asOf,
      lang,
    ),
    feed: months.length || listed?.months.length ? subjectCalendarFile(subject, lang) : undefined,
    parts: (['event', 'always', 'unstated'] as const).flatMap((id) => {
      const rows = requirements.filter((requirement) => partOf(requirement) === id);
      const [own, further] = [true, false].map((isOwn) =>
        requirementRows(
          store,
          rows.filter(({ fields }) => (fields.subjectKind === subject) === isOwn),
          lang,
        ),
      ) as [RequirementRow[], RequirementRow[]];
      if (!rows.length) return [];
      return {
        id,
        title: t(lang, `subjectCalendar.${id}`),
        note: t(lang, `subjectCalendar.${id}Note`),
        rows: own,
        further: further.length ? { title: t(lang, 'subjectCalendar.further', { kinds }), rows: further } : undefined,
      };
    }),
  };
}

/** What enterprises on the disclosure list owe: their days, and what has none. */
function listedPart(store: Store, ofListed: readonly Requirement[], lang: Lang): SubjectCalendarView['listed'] {
  const undated = ofListed.filter((requirement) => partOf(requirement) !== undefined);
  return {
    title: listedSubject[lang],
    note: t(lang, 'subjectCalendar.listedNote'),
    months: monthsOfDays(store, ofListed, lang),
    rows: requirementRows(store, undated, lang),
  };
}

/** The ways to the calendars of a portal, of which one may be open. */
export const calendarLinks = (store: Store, lang: Lang, present?: CalendarSubject): SiblingLink[] =>
  subjectsWithCalendar(store).map((subject) => ({
    href: subjectCalendarAddress(subject, lang),
    label: subjects[subject][lang],
    isPresent: subject === present,
  }));

function monthsOfDays(store: Store, requirements: readonly Requirement[], lang: Lang): SubjectCalendarView['months'] {
  const due = requirements.flatMap((requirement) => daysAhead(requirement, store.asOf).map((day) => ({ ...day, requirement })));
  const days = groups(
    due.toSorted((a, b) => ascending(a.on, b.on)),
    ({ on }) => on,
  ).map(([on, held]) => ({
    on,
    text: `${formatDate(on, lang)}${t(lang, 'punctuation.comma')}${formatWeekday(on, lang)}`,
    isOff: isScheduleKnown(on) && !isWorkingDay(on),
    rows: held.map(({ period, requirement: { id, fields } }) => ({
      page: linkOf(addressOf('requirements', id, lang), inLanguage(fields.matter, lang)),
      period: periodWords(period, lang),
      subject: fields.subject,
      deadline: fields.deadline,
    })),
  }));
  return groups(days, ({ on }) => monthOf(on)).map(([month, held]) => ({ name: formatMonth(month, lang), days: held }));
}

function notesOn(days: readonly DueDay[], asOf: IsoDate, lang: Lang): string[] {
  const { first, last } = yearAhead(asOf);
  const unknown = new Set(days.flatMap(({ on }) => (isScheduleKnown(on) ? [] : [yearOf(on)])));
  return [
    t(lang, 'subjectCalendar.datedNote', { from: formatDate(first, lang), to: formatDate(last, lang) }),
    ...[...unknown].map((year) => t(lang, 'subjectCalendar.unknownYear', { year })),
  ];
}

/** The sorts of time limit that follow an event or go ahead of it; of the others those without fixed days hold at all times. */
const ofEvents: readonly TimeLimit['sort'][] = ['within', 'ahead', 'with', 'before', 'promptly'];
/** The same of the kinds of a time limit that is words alone. */
const timingsOfEvents: readonly Timing[] = ['workingDays', 'days', 'withResult', 'promptly', 'before'];
const timingsOfAlways: readonly Timing[] = ['continuous', 'periodic', 'updated', 'realTime'];

/** Where a requirement stands on the page: undefined for one with fixed days, which has stood among the months. */
function partOf({ fields }: Requirement): CalendarPart['id'] | undefined {
  if (hasFixedLimit(fields)) return undefined;
  const limit = heldTimeLimit(fields.timeLimit);
  if (limit !== undefined) return ofEvents.includes(limit.sort) ? 'event' : 'always';
  if (timingsOfEvents.includes(fields.timing)) return 'event';
  return timingsOfAlways.includes(fields.timing) ? 'always' : 'unstated';
}
