import type { IsoDate } from './calendar.ts';

/** What the lifecycle needs to know of a policy document. */
export type LifecycleDocument = {
  id: string;
  effectiveOn?: IsoDate | undefined;
  repeals?: string[] | undefined;
};

export type DocumentStatus =
  { state: 'notYetInForce'; from: IsoDate } | { state: 'inForce' } | { state: 'repealed'; by: string; on: IsoDate } | { state: 'unknown' };

/**
 * Whether a document is in force on a day. A document that repeals another ends it on the day it
 * takes effect itself; the earliest repeal counts.
 */
export function documentStatus(document: LifecycleDocument, all: Iterable<LifecycleDocument>, asOf: IsoDate): DocumentStatus {
  let repeal: { by: string; on: IsoDate } | undefined;
  for (const other of all) {
    const on = other.effectiveOn;
    if (!other.repeals?.includes(document.id) || on === undefined || on > asOf) continue;
    if (!repeal || on < repeal.on) repeal = { by: other.id, on };
  }
  if (repeal) return { state: 'repealed', ...repeal };
  if (document.effectiveOn === undefined) return { state: 'unknown' };
  return document.effectiveOn > asOf ? { state: 'notYetInForce', from: document.effectiveOn } : { state: 'inForce' };
}
