import { monthEnd } from '../../domain/days/calendar.ts';
import { countedFrom } from '../../domain/requirements/judge.ts';
import { otherLanguage, type Lang } from '../../domain/language.ts';
import { dataAddress, listAddress, tableName } from '../../domain/page-address.ts';
import { formatMonth, formatNumber } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t, type Key } from '../../i18n/words.ts';
import { labelOf } from '../../schemas/label.ts';
import { opennessTable } from '../../schemas/self-check.ts';
import { isInvented } from '../../schemas/scalars.ts';
import { sectionAddress } from '../../schemas/sections.ts';
import { addressOf } from '../../store/address.ts';
import {
  askedQuestions,
  channelsShown,
  conveniences,
  conveniencesOf,
  decisionsWithGaps,
  keptSubjects,
  monthsOfDecisions,
  occasionsInTime,
  opennessQuestions,
  opennessSubjects,
  requirementsAbout,
  type Convenience,
  type KeptSubject,
  type OpennessQuestion,
  type OpennessSubject,
} from '../../store/requirements/openness.ts';
import type { Store } from '../../store/store.ts';
import { countedCases, type Filters } from '../case/search-address.ts';
import { caseLink, linkOf, textLink, type Link, type MaybeLink } from '../links.ts';
import { occasionRow } from './occasions.ts';
import { countSeen, seenInWords } from './seen.ts';

/** A record behind a cell: what it is, how it stands, whether it was invented. */
export type OpennessRecord = { link: MaybeLink; note?: string | undefined; isDemo: boolean };
/** A cell: of so many things so many met, by which rule, with the records behind it. */
export type OpennessCell = {
  id: string;
  question: OpennessQuestion;
  met: number;
  all: number;
  figure: string;
  rule: string;
  records: OpennessRecord[];
  /** How many more records there are, and where all that were counted stand. */
  more?: { count: number; links: Link[] } | undefined;
};
/** A subject with its cells, or with the requirements about it where the portal keeps no records of it. */
export type OpennessRow = {
  id: OpennessSubject;
  name: string;
  note: string;
  /** Whether invented records are among those that its figures count. */
  isDemo: boolean;
  cells: OpennessCell[];
  requirements: { link: Link; seen: string }[];
};
export type OpennessView = { rows: OpennessRow[]; questions: { id: OpennessQuestion; name: string; meaning: string }[]; file: Link };

/** How many records a cell lists. */
const mostListed = 20;

export const opennessView = (store: Store, lang: Lang): OpennessView => ({
  rows: opennessSubjects.map((id) => ({
    id,
    name: t(lang, `openness.subject.${id}`),
    note: noteOf(store, id, lang),
    isDemo: isKept(id) && countedRecords[id](store).some(isInvented),
    cells: isKept(id) && store.sections.has(keptSubjects[id]) ? opennessQuestions.map((question) => cellOf(store, id, question, lang)) : [],
    requirements: isKept(id)
      ? []
      : requirementsAbout(store, id).map((entry) => ({
          link: linkOf(addressOf('requirements', entry.id, lang), inLanguage(entry.fields.matter, lang)),
          seen: seenInWords(entry.fields, lang),
        })),
  })),
  questions: opennessQuestions.map((id) => ({ id, name: t(lang, `openness.${id}`), meaning: t(lang, `openness.meaning.${id}`) })),
  file: { href: dataAddress(tableName(opennessTable, lang)), label: t(lang, 'openness.table') },
});

/** What is counted of a subject; of one that is not kept, for how many of its requirements a place is named where they can be seen. */
function noteOf(store: Store, id: OpennessSubject, lang: Lang): string {
  if (isKept(id)) return t(lang, store.sections.has(keptSubjects[id]) ? `openness.note.${id}` : 'openness.note.closed');
  const requirements = requirementsAbout(store, id);
  const seen = countSeen(requirements);
  const count = requirements.length;
  const counts = t(lang, seen.placed === count ? 'openness.placedAll' : 'openness.placed', { count, ...seen });
  return [t(lang, `openness.note.${id}`), ...(count ? [counts] : [])].join(t(lang, 'punctuation.gap'));
}

/** The records that the figures of a subject count. */
const countedRecords: Record<KeptSubject, (store: Store) => { fields: object }[]> = {
  supervision: (store) => store.cases.counted(),
  complaints: (store) => askedQuestions(store).map(({ entry }) => entry),
};

const isKept = (id: OpennessSubject): id is KeptSubject => id in keptSubjects;

/** What a cell counts and lists before its figure is written. */
type Counted = Pick<OpennessCell, 'met' | 'all' | 'records'> & { more?: Link[] };

function cellOf(store: Store, subject: KeptSubject, question: OpennessQuestion, lang: Lang): OpennessCell {
  const { met, all, records, more } = counters[question](store, subject, lang);
  const left = records.length - mostListed;
  return {
    id: `${subject}-${question}`,
    question,
    met,
    all,
    figure: all === 0 ? '–' : `${formatNumber(met, lang)} / ${formatNumber(all, lang)}`,
    rule: t(lang, question === 'friendly' ? 'openness.rule.friendly' : `openness.rule.${subject}.${question}`),
    records: records.slice(0, mostListed),
    more: more && { count: Math.max(0, left), links: more },
  };
}

const counters: Record<OpennessQuestion, (store: Store, subject: KeptSubject, lang: Lang) => Counted> = {
  systematic: (store, subject, lang) => (subject === 'supervision' ? decisionMonths(store, lang) : channels(store, lang)),
  timely: inTime,
  complete: (store, subject, lang) => (subject === 'supervision' ? wholeDecisions(store, lang) : answers(store, lang)),
  friendly: friendliness,
};

function decisionMonths(store: Store, lang: Lang): Counted {
  const months = monthsOfDecisions(store);
  const isDemo = store.cases.counted().some(isInvented);
  return {
    met: months.filter(({ count }) => count > 0).length,
    all: months.length,
    records: months.map(({ month, count }) => ({
      link: {
        label: formatMonth(month, lang),
        href: count > 0 ? countedCases(lang, { from: `${month}-01`, to: monthEnd(month) }) : undefined,
      },
      note: t(lang, 'openness.decisions', { count }),
      isDemo: isDemo && count > 0,
    })),
    more: [
      decisionsLink(
        lang,
        { from: `${months[0]!.month}-01`, to: monthEnd(months.at(-1)!.month) },
        months.reduce((sum, { count }) => sum + count, 0),
      ),
    ],
  };
}

/** The search for exactly the decisions that were counted. */
const decisionsLink = (lang: Lang, filters: Filters, count: number, key: Key = 'openness.allDecisions'): Link => ({
  href: countedCases(lang, filters),
  label: t(lang, key, { count }),
  count,
});

function channels(store: Store, lang: Lang): Counted {
  const ways = channelsShown(store);
  return {
    met: ways.filter(({ isShown }) => isShown).length,
    all: ways.length,
    records: ways.map(({ way, isShown, isDemo }) => ({
      link: { href: sectionAddress('feedback', lang), label: t(lang, way === 'phone' ? 'judged.contactPhone' : 'judged.contactMail') },
      note: t(lang, isShown ? 'openness.there' : 'openness.notThere'),
      isDemo,
    })),
  };
}

/** Those that were late or are missed, and the way to those in time. */
function inTime(store: Store, subject: KeptSubject, lang: Lang): Counted {
  const occasions = occasionsInTime(store, subject);
  const kept = occasions.filter(({ status }) => status === 'kept');
  const rows = occasions.filter(({ status }) => status !== 'kept').map((occasion) => occasionRow(store, occasion, lang));
  return {
    met: kept.length,
    all: occasions.length,
    records: rows.map(({ record, label, isDemo }) => ({ link: record, note: label, isDemo })),
    more:
      subject === 'supervision'
        ? [
            decisionsLink(lang, { publication: 'inTime', from: countedFrom(store.asOf) }, kept.length, 'openness.decisionsInTime'),
            decisionsLink(lang, { publication: 'late', from: countedFrom(store.asOf) }, rows.length, 'openness.decisionsLate'),
          ].filter(({ count }) => count)
        : [questionsLink(lang)],
  };
}

function wholeDecisions(store: Store, lang: Lang): Counted {
  const decisions = decisionsWithGaps(store);
  const gaps = decisions.filter(({ lacks }) => lacks.length > 0);
  return {
    met: decisions.length - gaps.length,
    all: decisions.length,
    records: gaps.map(({ entry, lacks }) => ({
      link: caseLink(entry, lang),
      note: t(lang, 'openness.lacks', { fields: lacks.map((field) => labelOf('cases', field, lang)).join({ zh: '、', en: ', ' }[lang]) }),
      isDemo: isInvented(entry),
    })),
    more: [decisionsLink(lang, {}, decisions.length)],
  };
}

const questionsLink = (lang: Lang): Link => ({ href: listAddress('questions', lang), label: t(lang, 'openness.allQuestions') });

function answers(store: Store, lang: Lang): Counted {
  const questions = askedQuestions(store);
  return {
    met: questions.filter(({ isAnswered }) => isAnswered).length,
    all: questions.length,
    records: questions
      .filter(({ isAnswered }) => !isAnswered)
      .map(({ entry }) => ({ link: textLink(entry, lang), note: t(lang, 'openness.unanswered'), isDemo: isInvented(entry) })),
    more: [questionsLink(lang)],
  };
}

function friendliness(store: Store, subject: KeptSubject, lang: Lang): Counted {
  const kind = keptSubjects[subject];
  const has = conveniencesOf(store, kind);
  const hrefs: Record<Convenience, string> = {
    list: listAddress(kind, lang),
    search: listAddress('search', lang),
    feed: listAddress('feeds', lang),
    table: listAddress('data', lang),
    languages: listAddress(kind, otherLanguage(lang)),
  };
  return {
    met: conveniences.filter((one) => has[one]).length,
    all: conveniences.length,
    records: conveniences.map((one) => ({
      link: { label: t(lang, one === 'list' ? 'search.view.list' : `openness.has.${one}`), href: has[one] ? hrefs[one] : undefined },
      note: t(lang, has[one] ? 'openness.there' : 'openness.notThere'),
      isDemo: false,
    })),
  };
}
