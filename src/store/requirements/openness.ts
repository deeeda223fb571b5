import type { Entry } from '../../content/entry.ts';
import { monthEnd, monthOf, monthsFrom, plusMonths, type IsoDate, type IsoMonth } from '../../domain/days/calendar.ts';
import { publicityDays } from '../../domain/law/publicity-days.ts';
import { countedFrom, judgeOccasion, monthsCounted, type JudgedOccasion } from '../../domain/requirements/judge.ts';
import { dueAfter } from '../../domain/time-limits/due.ts';
import { usesOf, type Kind } from '../../schemas/index.ts';
import { matters, type Requirement } from '../../schemas/requirement.ts';
import type { Store } from '../store.ts';
import { queries, type RequirementOccasion } from './evidence.ts';

/** What civil society asks of the disclosure of pollution: over these subjects, whether it is systematic, timely, complete and friendly. */
export const opennessSubjects = ['supervision', 'complaints', 'selfMonitoring', 'emissions', 'impact'] as const;
export type OpennessSubject = (typeof opennessSubjects)[number];
export const opennessQuestions = ['systematic', 'timely', 'complete', 'friendly'] as const;
export type OpennessQuestion = (typeof opennessQuestions)[number];

/** The subjects of which the portal keeps records, by the kind that holds them. */
export const keptSubjects = { supervision: 'cases', complaints: 'questions' } as const satisfies Partial<Record<OpennessSubject, Kind>>;
export type KeptSubject = keyof typeof keptSubjects;

/**
 * The last twelve months that can be told, each with how many of the decisions made in it are public and were not withdrawn: months that
 * are over, with the longest limit for publishing what was decided on their last day.
 */
export function monthsOfDecisions(store: Store): { month: IsoMonth; count: number }[] {
  let last = plusMonths(monthOf(store.asOf), -1);
  while (limitOfMonth(last) >= store.asOf) last = plusMonths(last, -1);
  const counts = Map.groupBy(store.cases.counted(), ({ fields }) => monthOf(fields.decidedOn));
  return monthsFrom(plusMonths(last, 1 - monthsCounted), last).map((month) => ({ month, count: counts.get(month)?.length ?? 0 }));
}

/** The last day on which a decision of a month may become public in time. */
function limitOfMonth(month: IsoMonth): IsoDate {
  const due = dueAfter(monthEnd(month), { count: Math.max(...Object.values(publicityDays)), measuredIn: 'workingDays' });
  return 'on' in due ? due.on : due.latest;
}

const timely = { supervision: 'decisionsPublished', complaints: 'questionsAnswered' } as const;

/**
 * What of a subject was to be done in the last twelve months, judged by the limit that the portal publishes for all of it: of decisions
 * those made in them, as the search of cases can open them.
 */
export const occasionsInTime = (store: Store, subject: KeptSubject): JudgedOccasion<RequirementOccasion>[] =>
  queries[timely[subject]]({ store, limit: undefined, requirement: '' })
    .map((occasion) => judgeOccasion(occasion, store.asOf, subject === 'supervision' ? 'workingDays' : 'days'))
    .filter(({ due, began }) => {
      if (subject === 'supervision') return began >= countedFrom(store.asOf);
      return due !== undefined && ('on' in due ? due.on : due.latest) >= countedFrom(store.asOf);
    })
    .filter(({ status }) => status === 'kept' || status === 'late' || status === 'missed');

/** What a decision has to say to be complete: whom it is against, what was found, on which law, what follows, by whom and when. */
export const completeFields = ['decisionNumber', 'party', 'facts', 'legalBasis', 'penalty', 'authority', 'decidedOn'] as const;

/** The decisions that were not withdrawn, each with those of the fields that it lacks. */
export const decisionsWithGaps = (store: Store): { entry: Entry<'cases'>; lacks: (typeof completeFields)[number][] }[] =>
  store.cases.counted().map((entry) => ({ entry, lacks: completeFields.filter((field) => !entry.fields[field]) }));

/** The questions that somebody asked, each with whether there is an answer. */
export const askedQuestions = (store: Store): { entry: Entry<'questions'>; isAnswered: boolean }[] =>
  store
    .texts('questions')
    .filter(({ fields }) => fields.askedOn !== undefined)
    .map((entry) => ({ entry, isAnswered: entry.fields.answeredOn !== undefined && entry.fields.answeredOn <= store.asOf }));

/** The ways to reach the portal that its contacts give. */
export const channelsShown = (store: Store): { way: 'phone' | 'mail'; isShown: boolean; isDemo: boolean }[] =>
  queries
    .contactsShown({ store, limit: undefined, requirement: '' })
    .flatMap(({ record, done, isDemo }) => (record.kind === 'contacts' ? [{ way: record.way, isShown: done !== undefined, isDemo }] : []));

/** What makes records friendly to who looks for them. */
export const conveniences = ['list', 'search', 'feed', 'table', 'languages'] as const;
export type Convenience = (typeof conveniences)[number];

/** Which of them the records of a kind have. */
export function conveniencesOf(store: Store, kind: Kind): Record<Convenience, boolean> {
  const { searched, fed, downloadable } = usesOf(kind);
  const isOpen = store.sections.has(kind as never);
  return {
    list: isOpen,
    // Cases have a search of their own.
    search: isOpen && (kind === 'cases' || searched === true),
    feed: isOpen && fed !== undefined,
    table: isOpen && downloadable !== undefined,
    languages: isOpen && store.languages.length > 1,
  };
}

/** Emissions of enterprises: what these disclose of them, or others of information on them; not of vehicles and where those may go, nor who has to register. */
const isOfEmissions = ({ subjectKind }: Requirement, text: string): boolean =>
  !/机动车|移动机械|车型/.test(text) && (subjectKind === 'enterprise' ? /排放/ : /排放[^。；]*(?:信息|数据)/).test(text);
const mentions: Partial<Record<OpennessSubject, (fields: Requirement, text: string) => boolean>> = {
  selfMonitoring: (_, text) => /自行监测/.test(text),
  emissions: isOfEmissions,
};
const categories: Partial<Record<OpennessSubject, keyof typeof matters>> = { impact: 'impact' };

/** The requirements of the register about a subject of which the portal keeps no records: those that name it in their matter or content, or are of its area. */
export const requirementsAbout = (store: Store, subject: OpennessSubject): Entry<'requirements'>[] =>
  store
    .all('requirements')
    .filter(
      ({ fields }) =>
        fields.endedOn === undefined &&
        (categories[subject] === fields.category || (mentions[subject]?.(fields, `${fields.matter.zh}\n${fields.content.zh}`) ?? false)),
    );
