import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { inFull } from '../../domain/site-address.ts';
import type { CitedDecision } from '../../i18n/citation.ts';
import { t } from '../../i18n/words.ts';
import { publicDay } from '../../schemas/index.ts';
import { partyAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { authorityName } from '../../store/cases/authorities.ts';
import { caseTimeline, type CaseEvent } from '../../store/cases/timeline.ts';
import { isInvented, portalName, publisherName, withMark } from '../demonstration.ts';
import { caseLink, taskLink, type Link } from '../links.ts';
import { caseAftermath, type CaseAftermath } from './aftermath.ts';
import { caseBrief, caseInWords, caseTitle, type CaseBrief } from './brief.ts';
import { caseAnswers, type CaseAnswers } from './answers.ts';
import { correctionRows, type CorrectionRow } from './corrections.ts';
import { caseNotice, type CaseNotice } from './notice.ts';
import { caseRecord, type RecordRow } from './record.ts';
import { caseRows, type CaseRow, type CaseStatus } from './rows.ts';

/** Further cases that a case's page lists at most, of its party and of its article each. */
const mostRelated = 5;

/** What happened to a case or is still to come; of a last day also that it is over. */
export type CaseStep = Omit<CaseEvent, 'what'> & { what: CaseEvent['what'] | 'publicityEnded' | 'rectifyByPast'; isComing: boolean };
/** What a last day is called once it is over: it belongs to the time before. */
const over = { publicityEnds: 'publicityEnded', rectifyBy: 'rectifyByPast' } as const;

/** The steps of a case as they stand on a day. */
export const stepsOn = (day: IsoDate, events: readonly CaseEvent[]): CaseStep[] =>
  events.map((event) => {
    const { what } = event;
    const isOver = (what === 'publicityEnds' || what === 'rectifyBy') && event.on < day;
    return { ...event, what: isOver ? over[what] : what, isComing: event.on > day };
  });

/** All that a case's page shows; of a withdrawn decision neither answers nor record. */
export type CaseView = {
  id: string;
  page: Link;
  decisionNumber: string;
  /** What the page is called where no words are marked. */
  title: string;
  status: CaseStatus;
  description: string;
  publishedOn: IsoDate;
  /** The permanent address, whole. */
  address: string;
  brief: CaseBrief;
  notice: CaseNotice;
  answers?: CaseAnswers | undefined;
  aftermath: CaseAftermath;
  steps: CaseStep[];
  tasks: Link[];
  citation: CitedDecision;
  /** A letter that names an error of the record. */
  errorLetter: { subject: string; text: string };
  /** Where to write to about an error; undefined where the portal has no mail. */
  mail?: string | undefined;
  corrections: CorrectionRow[];
  record: RecordRow[];
  /** Other decisions against the same party; undefined where there is none. */
  ofParty?: { isRepeat: boolean; rows: CaseRow[]; href: string; count: number } | undefined;
  sameArticle: CaseRow[];
};

/** A case for its page in a language. `origin` is the portal's own address. */
export function caseView(store: Store, entry: Entry<'cases'>, lang: Lang, origin: string): CaseView {
  const { cases } = store;
  const { id, fields } = entry;
  const status = cases.status(entry);
  const isOpen = status !== 'withdrawn';
  const page = caseLink({ id, fields }, lang);
  const address = inFull(page.href, origin);
  const publishedOn = publicDay(entry)!;
  return {
    id,
    page,
    decisionNumber: fields.decisionNumber,
    title: caseTitle(store, entry, lang),
    status,
    description: withMark(caseInWords(store, entry, lang), isInvented(entry), lang),
    publishedOn,
    address,
    brief: caseBrief(store, entry, lang),
    notice: caseNotice(store, entry),
    answers: isOpen ? caseAnswers(store, entry, lang) : undefined,
    aftermath: caseAftermath(store, entry),
    steps: stepsOn(store.asOf, caseTimeline(entry, cases)),
    tasks: store
      .all('tasks')
      .filter((task) => task.fields.cases.includes(id))
      .map((task) => taskLink(task, lang)),
    citation: {
      id,
      author: isInvented(entry) ? publisherName(store, lang) : fields.authority,
      decisionNumber: fields.decisionNumber,
      publishedOn,
      seen: store.asOf,
      portal: portalName(store, lang),
      address,
      isDemo: isInvented(entry),
    },
    mail: store.mail,
    errorLetter: errorLetter(store, entry, address, lang),
    corrections: correctionRows(store, cases.correctionsOf(id), lang),
    record: isOpen ? caseRecord(store, entry, lang) : [],
    ofParty: ofParty(store, entry, lang),
    sameArticle: isOpen ? caseRows(store, cases.sameArticle(entry, mostRelated), lang) : [],
  };
}

/** A letter that names an error of the record; of an invented decision it says so, since letters travel. */
function errorLetter(store: Store, { fields }: Entry<'cases'>, address: string, lang: Lang): CaseView['errorLetter'] {
  const number = withMark(fields.decisionNumber, fields.demo === true, lang);
  const named = authorityName(store, fields.authority)[lang];
  const authority = named === undefined || named === fields.authority ? fields.authority : `${named} (${fields.authority})`;
  return {
    subject: t(lang, 'case.errorSubject', { number }),
    text: t(lang, 'case.errorLetter', { number, authority, address }),
  };
}

function ofParty(store: Store, entry: Entry<'cases'>, lang: Lang): CaseView['ofParty'] {
  const party = store.cases.party(entry);
  const others = store.cases.othersOfParty(entry);
  if (!party || others.length === 0) return undefined;
  return {
    isRepeat: party.repeats.has(entry.id),
    rows: caseRows(store, others.slice(0, mostRelated), lang),
    href: partyAddress(party.id, lang),
    count: party.cases.length,
  };
}
