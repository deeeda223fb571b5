import ical, { type ICalCalendar } from 'ical-generator';
import type { Entry } from '../../content/entry.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import { startOfDay } from '../../domain/days/time-zone.ts';
import { languageTag, type Lang } from '../../domain/language.ts';
import { inFull } from '../../domain/site-address.ts';
import { isForceUnread } from '../../domain/law/lifecycle.ts';
import { fixedDays } from '../../domain/time-limits/due.ts';
import { heldTimeLimit } from '../../domain/time-limits/read.ts';
import { periodWords } from '../../i18n/periods.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { hasFixedLimit, subjects, type CalendarSubject } from '../../schemas/requirement.ts';
import { addressOf, subjectCalendarFile } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { demoBanner, withMark } from '../../views/demonstration.ts';
import { requirementsOfSubject } from '../../store/requirements/subjects.ts';
import { daysAhead, subjectsWithCalendar } from '../../views/text/subject-calendar.ts';
import { timeLimitCalendar } from '../../views/text/time-limit.ts';
import { calendarText, takesNoTime } from './calendar-text.ts';

/** The requirements whose time limits have fixed days this year, with the address and words of their calendar in each language. */
export function* requirementCalendars(
  store: Store,
  languages: readonly Lang[],
  origin: string,
): Generator<{ address: string; text: () => string }> {
  for (const requirement of store.all('requirements')) {
    if (!hasFixedLimit(requirement.fields)) continue;
    for (const lang of languages)
      yield { address: timeLimitCalendar(requirement.id, lang), text: () => requirementCalendar(store, requirement, lang, origin) };
  }
}

/** The calendars of what each kind of subject has to disclose in the year to come, where any of it has fixed days. */
export function* subjectCalendars(
  store: Store,
  languages: readonly Lang[],
  origin: string,
): Generator<{ address: string; text: () => string }> {
  for (const subject of subjectsWithCalendar(store)) {
    if (!requirementsOfSubject(store, subject).some((requirement) => daysAhead(requirement, store.asOf).length)) continue;
    for (const lang of languages)
      yield { address: subjectCalendarFile(subject, lang), text: () => subjectCalendar(store, subject, lang, origin) };
  }
}

function daysOf(store: Store, requirement: Entry<'requirements'>): ReturnType<typeof fixedDays> {
  const limit = heldTimeLimit(requirement.fields.timeLimit);
  return limit === undefined ? [] : fixedDays(limit, Number(yearOf(store.asOf)));
}

/** This year's days of a requirement as iCalendar: all-day events, the same for the same content and day. */
export function requirementCalendar(store: Store, requirement: Entry<'requirements'>, lang: Lang, origin: string): string {
  const name = inLanguage(requirement.fields.matter, lang).text;
  const calendar = emptyCalendar(store, { name, address: timeLimitCalendar(requirement.id, lang) }, lang, origin);
  addDays(calendar, { store, requirement, days: daysOf(store, requirement) }, lang, origin);
  return calendarText(calendar);
}

/** The days in the year to come on which a kind of subject has something to disclose, as iCalendar. */
export function subjectCalendar(store: Store, subject: CalendarSubject, lang: Lang, origin: string): string {
  const name = t(lang, 'subjectCalendar.title', { subject: subjects[subject][lang] });
  const calendar = emptyCalendar(store, { name, address: subjectCalendarFile(subject, lang) }, lang, origin);
  for (const requirement of requirementsOfSubject(store, subject))
    addDays(calendar, { store, requirement, days: daysAhead(requirement, store.asOf) }, lang, origin);
  return calendarText(calendar);
}

const emptyCalendar = (store: Store, { name, address }: { name: string; address: string }, lang: Lang, origin: string): ICalCalendar =>
  ical({
    name: withMark(name, store.portal.demo, lang),
    description: store.portal.demo ? demoBanner(store, lang) : null,
    prodId: { company: 'Qingtian', product: 'Requirements', language: languageTag(lang).toUpperCase() },
    source: inFull(address, origin),
  });

type DaysOfRequirement = { store: Store; requirement: Entry<'requirements'>; days: ReturnType<typeof fixedDays> };
function addDays(calendar: ICalCalendar, { store, requirement, days }: DaysOfRequirement, lang: Lang, origin: string): void {
  const { id, fields } = requirement;
  const matter = inLanguage(fields.matter, lang).text;
  const stamp = startOfDay(store.asOf, store.portal.timeZone);
  const isUnsure = fields.basis.every(({ document }) => isForceUnread(store.documentStatus(document)));
  // As on the page, the doubt stands with what the text was held against, not in the title.
  const doubt = isUnsure ? [fields.checkedAgainst ? inLanguage(fields.checkedAgainst, lang).text : t(lang, 'calendar.unsureNote')] : [];
  const host = origin.replace(/^https?:\/\/|\/$/g, '');
  for (const { on, period } of days) {
    const summary = t(lang, 'calendar.requirement', { matter, period: periodWords(period, lang) });
    calendar.createEvent({
      id: `requirement-${id}-${on}@${host}`,
      start: on,
      allDay: true,
      transparency: takesNoTime,
      stamp,
      summary,
      description: [inLanguage(fields.subject, lang).text, inLanguage(fields.deadline, lang).text, ...doubt].join('\n'),
      url: inFull(addressOf('requirements', id, lang), origin),
    });
  }
}
