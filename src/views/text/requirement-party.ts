import { ascending } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { nextFixedDay } from '../../domain/time-limits/due.ts';
import { formatDate } from '../../i18n/formats.ts';
import { periodWords } from '../../i18n/periods.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { calendarSubjectNames, hasFixedLimit, subjects, type CalendarSubject } from '../../schemas/requirement.ts';
import { subjectCalendarAddress } from '../../store/address.ts';
import { isOfListed, requirementsOfSubject } from '../../store/requirements/subjects.ts';
import type { Store } from '../../store/store.ts';
import { requirementRows, type RequirementRow } from '../document/requirements.ts';
import { linkOf, type Link } from '../links.ts';
import { heldTimeLimit } from '../../domain/time-limits/read.ts';

/** A requirement as whoever has to meet it sees it: by when, with the way to all that it has to disclose. */
export type RequirementParty = {
  subject: Translated;
  deadline: Translated;
  /** The next of its fixed days, in a sentence. */
  next?: string | undefined;
  calendar?: Link | undefined;
  /** What else the same subject has to disclose, what has fixed days first; and how much of it is shown where that is not all. */
  others: { title: string; rows: RequirementRow[]; more?: string | undefined };
};

type Requirement = Entry<'requirements'>;
const mostOthers = 12;

/** Undefined for a requirement that has an end, or of which the subject was not found. */
export function requirementParty(store: Store, { id, fields }: Requirement, lang: Lang): RequirementParty | undefined {
  const kind = calendarSubjectNames.find((subject) => subject === fields.subjectKind);
  if (fields.endedOn !== undefined || kind === undefined) return undefined;
  const limit = heldTimeLimit(fields.timeLimit);
  const next = limit && nextFixedDay(limit, store.asOf);
  const isSame = (other: Requirement) => other.fields.subject.zh === fields.subject.zh;
  const others = [...new Set([...store.all('requirements').filter(isSame), ...furtherOf(store, fields, kind)])]
    .filter((other) => other.id !== id && other.fields.endedOn === undefined)
    .toSorted((a, b) => ascending(rankOf(a), rankOf(b)) || ascending(Number(!isSame(a)), Number(!isSame(b))));
  const shown = others.slice(0, mostOthers);
  return {
    subject: fields.subject,
    deadline: fields.deadline,
    next: next && t(lang, 'requirement.partyNext', { date: formatDate(next.on, lang), period: periodWords(next.period, lang) }),
    calendar: linkOf(subjectCalendarAddress(kind, lang), { text: t(lang, 'requirement.partyCalendar', { subject: subjects[kind][lang] }) }),
    others: {
      title: t(lang, 'requirement.partyOthers', { subject: inLanguage(fields.subject, lang).text }),
      rows: requirementRows(store, shown, lang),
      more: others.length > shown.length ? t(lang, 'requirement.partyOthersMore', { shown: shown.length }) : undefined,
    },
  };
}

/** Kinds of subject of which it is known on which level they stand, so that what is due from wider kinds is due from them. */
const placed: readonly CalendarSubject[] = ['bureau', 'unit', 'national'];
/**
 * What is due from the same subject under other words: from whoever stands on the disclosure list; from a city's bureau, of which
 * there is one; and what is due from the wider kinds that it belongs to.
 */
function furtherOf(store: Store, fields: Requirement['fields'], kind: CalendarSubject): Requirement[] {
  if (kind === 'enterprise')
    return isOfListed(store, fields) ? store.all('requirements').filter((one) => isOfListed(store, one.fields)) : [];
  if (!placed.includes(kind)) return [];
  return requirementsOfSubject(store, kind).filter((one) => kind === 'bureau' || one.fields.subjectKind !== kind);
}

/** What has a day comes before what is counted from an event, and that before the rest. */
const rankOf = ({ fields }: Requirement): number => (hasFixedLimit(fields) ? 0 : fields.timeLimit === undefined ? 2 : 1);
