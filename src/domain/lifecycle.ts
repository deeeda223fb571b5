import type { IsoDate } from './calendar.ts';

/** What the lifecycle needs to know of a policy document. */
export type LifecycleDocument = {
  id: string;
  effectiveOn?: IsoDate | undefined;
  repeals?: string[] | undefined;
  amends?: string[] | undefined;
};

export type DocumentStatus =
  | { state: 'notYetInForce'; from: IsoDate }
  | { state: 'inForce' }
  /** In force, but not as it was issued: the latest amendment. */
  | { state: 'amended'; by: string; on: IsoDate }
  | { state: 'repealed'; by: string; on: IsoDate }
  | { state: 'unknown' };

/**
 * Whether a document is in force on a day. A document that repeals or amends another does so on the day it
 * takes effect itself; the earliest repeal counts, and the latest amendment.
 */
export function documentStatus(document: LifecycleDocument, all: Iterable<LifecycleDocument>, asOf: IsoDate): DocumentStatus {
  let repeal: { by: string; on: IsoDate } | undefined;
  let amendment: { by: string; on: IsoDate } | undefined;
  for (const { id: by, effectiveOn: on, repeals, amends } of all) {
    if (on === undefined || on > asOf) continue;
    if (repeals?.includes(document.id) && (!repeal || on < repeal.on)) repeal = { by, on };
    if (amends?.includes(document.id) && (!amendment || on > amendment.on)) amendment = { by, on };
  }
  if (repeal) return { state: 'repealed', ...repeal };
  if (document.effectiveOn !== undefined && document.effectiveOn > asOf) return { state: 'notYetInForce', from: document.effectiveOn };
  if (amendment) return { state: 'amended', ...amendment };
  return document.effectiveOn === undefined ? { state: 'unknown' } : { state: 'inForce' };
}
