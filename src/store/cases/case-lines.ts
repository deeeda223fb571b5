import type { Entry } from '../../content/entry.ts';
import { publicationOf } from '../../domain/law/publicity.ts';
import type { DerivedFields } from '../../schemas/case/case-derived.ts';
import type { CaseIndex } from './case-index.ts';

/** What a decision may be among those of its party, and how it may have become public. */
export type HistoryValue = 'single' | 'others' | 'repeat';
export type PublicationValue = 'inTime' | 'late' | 'unjudged';

/** Whether a case's party has other public decisions, and which of them makes it a repeat; undefined for whom nobody can tell apart. */
export type CaseHistory = { others: number; repeatOf?: string | undefined } | undefined;

export function caseHistory(cases: CaseIndex, entry: Entry<'cases'>): CaseHistory {
  const party = cases.party(entry);
  return party && { others: party.cases.length - 1, repeatOf: party.repeats.get(entry.id) };
}

/** What a decision is among those of its party, as readers filter by it. */
export function historyValues(cases: CaseIndex, entry: Entry<'cases'>): HistoryValue[] {
  const history = caseHistory(cases, entry);
  if (!history) return [];
  return [history.others > 0 ? 'others' : 'single', ...(history.repeatOf === undefined ? [] : (['repeat'] as const))];
}

/** How a decision became public against its limit, as readers filter by it; nothing of one that was withdrawn or whose day is not known. */
export function publicationValues(cases: CaseIndex, entry: Entry<'cases'>): PublicationValue[] {
  const publication = cases.status(entry) === 'withdrawn' ? undefined : publicationOf(entry.fields);
  if (!publication) return [];
  if (publication.isLate === undefined) return ['unjudged'];
  return [publication.isLate ? 'late' : 'inTime'];
}

/** What the portal works out of a decision: of one that was withdrawn, that it was. */
export function derivedOf(cases: CaseIndex, entry: Entry<'cases'>): DerivedFields {
  const statusNow = cases.status(entry);
  if (statusNow === 'withdrawn') return { statusNow };
  const publication = publicationOf(entry.fields);
  const history = caseHistory(cases, entry);
  const earlier = cases.party(entry)?.cases.find(({ id }) => id === history?.repeatOf);
  return {
    statusNow,
    publicationDays: publication?.days,
    publicationLate: publication?.late,
    otherDecisions: history?.others,
    repeatOf: earlier?.fields.decisionNumber,
  };
}

/** A decision as a line of a published table. */
export const caseLineOf = (cases: CaseIndex, entry: Entry<'cases'>): Record<string, unknown> => ({
  ...entry.fields,
  ...derivedOf(cases, entry),
});
