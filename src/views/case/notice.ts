import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { CaseStatus } from '../../schemas/case/case.ts';
import type { Store } from '../../store/store.ts';

/** What a reader must know of a case before its facts. */
export type CaseNotice = {
  status: CaseStatus;
  /** A review or a lawsuit lasts, be the publicity over or not. */
  isUnderReview?: boolean | undefined;
  changedOn?: IsoDate | undefined;
  reason?: string | undefined;
  publicityEnds?: IsoDate | undefined;
  demo: boolean;
};

export function caseNotice(store: Store, entry: Entry<'cases'>): CaseNotice {
  const { stateOn, stateReason, publicityEnds, demo } = entry.fields;
  const isUnderReview = store.cases.isUnderReview(entry);
  return { status: store.cases.status(entry), isUnderReview, changedOn: stateOn, reason: stateReason, publicityEnds, demo: Boolean(demo) };
}
