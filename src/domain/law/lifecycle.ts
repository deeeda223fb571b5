import { ascending } from 'd3-array';
import type { IsoDate } from '../days/calendar.ts';

/** What the lifecycle needs to know of a policy document. */
export type LifecycleDocument = {
  id: string;
  formedOn?: IsoDate | undefined;
  issuedOn?: IsoDate | undefined;
  effectiveOn?: IsoDate | undefined;
  repeals?: string[] | undefined;
  amends?: string[] | undefined;
  successors?: string[] | undefined;
  /** True where nobody read that the document is in force now. */
  forceNotFound?: boolean | undefined;
  kind?: string | undefined;
  /** The day on which it was read to be in force. */
  forceReadOn?: IsoDate | undefined;
};

export type DocumentStatus =
  | { status: 'notYetInForce'; from: IsoDate }
  | { status: 'inForce' }
  /** In force, but not as it was issued: the latest amendment. */
  | { status: 'amended'; by: string; on: IsoDate }
  | { status: 'repealed'; by: string; on: IsoDate }
  /** Later documents of its sort have come; whether one of them repeals it is not known. */
  | { status: 'history'; successors: string[] }
  | { status: 'unknown' };

/** Whether nobody has read that a document still holds: what it asks for is told with that doubt. */
export const isForceUnread = ({ status }: DocumentStatus): boolean => status === 'history' || status === 'unknown';

/**
 * Whether a document is in force on a day. A document that repeals or amends another does so on the day it
 * takes effect itself; the earliest repeal counts, and the latest amendment. Where a named successor has come and no
 * repeal is known, nothing is claimed either way; nor where the day of effect, or whether it still holds, was not found, nor for a plan that
 * nobody read to be in force.
 */
export function documentStatus(document: LifecycleDocument, all: Iterable<LifecycleDocument>, asOf: IsoDate): DocumentStatus {
  let repeal: { by: string; on: IsoDate } | undefined;
  let amendment: { by: string; on: IsoDate } | undefined;
  const others = [...all];
  for (const { id: by, effectiveOn: on, repeals, amends } of others) {
    if (on === undefined || on > asOf) continue;
    if (repeals?.includes(document.id) && (!repeal || on < repeal.on)) repeal = { by, on };
    if (amends?.includes(document.id) && (!amendment || on > amendment.on)) amendment = { by, on };
  }
  if (repeal) return { status: 'repealed', ...repeal };
  if (document.effectiveOn !== undefined && document.effectiveOn > asOf) return { status: 'notYetInForce', from: document.effectiveOn };
  const successors = others.filter((other) => document.successors?.includes(other.id) && (countsFrom(other) ?? asOf) <= asOf);
  if (successors.some(countsFrom)) return { status: 'history', successors: successors.map(({ id }) => id) };
  if (amendment) return { status: 'amended', ...amendment };
  return isForceKnown(document) ? { status: 'inForce' } : { status: 'unknown' };
}

/** A plan of action gives way to the next one, often without a word: it is in force where somebody read so, and not by default. */
const isForceKnown = ({ effectiveOn, forceNotFound, kind, forceReadOn }: LifecycleDocument): boolean =>
  effectiveOn !== undefined && !forceNotFound && (kind !== 'plan' || forceReadOn !== undefined);

/** The day on which a document began to count, as far as it is known. */
export const countsFrom = ({ effectiveOn, issuedOn }: Pick<LifecycleDocument, 'effectiveOn' | 'issuedOn'>): IsoDate | undefined =>
  effectiveOn ?? issuedOn;

/** One day in the life of a document; `by` is the document that amended or repealed it, or that it repealed or amended. */
export type DocumentEvent = {
  on: IsoDate;
  what: 'formed' | 'issued' | 'effective' | 'amended' | 'repealed' | 'succeeded' | 'successorIssued' | 'repeals' | 'amends';
  by?: string;
};

/**
 * What happened to a document and through it, by day: dated, published, in force, with what it replaced that day, then
 * amended, repealed and succeeded by others; of a successor whose day of effect is not known, that it was published. Days yet to come are part of it; days that are not known are not.
 */
export function documentHistory(document: LifecycleDocument, all: Iterable<LifecycleDocument>): DocumentEvent[] {
  const { formedOn, issuedOn, effectiveOn, repeals = [], amends = [] } = document;
  const events: DocumentEvent[] = [];
  if (formedOn) events.push({ on: formedOn, what: 'formed' });
  if (issuedOn) events.push({ on: issuedOn, what: 'issued' });
  if (effectiveOn) {
    events.push({ on: effectiveOn, what: 'effective' });
    for (const by of amends) events.push({ on: effectiveOn, what: 'amends', by });
    for (const by of repeals) events.push({ on: effectiveOn, what: 'repeals', by });
  }
  for (const other of all) {
    const on = countsFrom(other);
    if (on && document.successors?.includes(other.id))
      events.push({ on, what: other.effectiveOn ? 'succeeded' : 'successorIssued', by: other.id });
    if (!other.effectiveOn) continue;
    if (other.amends?.includes(document.id)) events.push({ on: other.effectiveOn, what: 'amended', by: other.id });
    if (other.repeals?.includes(document.id)) events.push({ on: other.effectiveOn, what: 'repealed', by: other.id });
  }
  // A stable sort: what happened on one day stays in the order above.
  return events.toSorted((a, b) => ascending(a.on, b.on));
}
