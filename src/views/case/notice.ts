import type { Entry } from '../../content/entry.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { CaseStatus } from '../../schemas/case/case.ts';
import type { Store } from '../../store/store.ts';

/** What a reader must know of a case before its facts. */
export type CaseNotice = {
  status: CaseStatus;
  changedOn?: IsoDate | undefined;
  reason?: string | undefined;
  publicityEnds?: IsoDate | undefined;
  demo: boolean;
};

export function caseNotice(store: Store, entry: Entry<'cases'>): CaseNotice {
  const { stateOn, stateReason, publicityEnds, demo } = entry.fields;
  return { status: store.cases.status(entry), changedOn: stateOn, reason: stateReason, publicityEnds, demo: Boolean(demo) };
}
