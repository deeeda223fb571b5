import type { IsoDate } from '../days/calendar.ts';
import { documentStatus, type LifecycleDocument } from './lifecycle.ts';

/** Why a document did not count on a day: the repeal, or the day from which it does. */
export type NotInForce = Extract<ReturnType<typeof documentStatus>, { status: 'repealed' | 'notYetInForce' }>;

/** Why a law did not count on a day; undefined where it did, or where nobody knows. */
export function notInForce(document: LifecycleDocument, all: Iterable<LifecycleDocument>, on: IsoDate): NotInForce | undefined {
  const status = documentStatus(document, all, on);
  return status.status === 'repealed' || status.status === 'notYetInForce' ? status : undefined;
}

/**
 * Why a law could not be the basis of a decision. It may be the law of the day of the act, or that of the decision, where
 * it is milder (Administrative Penalty Law art. 37, Ecological and Environmental Code art. 1057). Where the day of the act
 * is not given, that of the decision counts. An amended law counts as in force.
 */
export function noBasis(
  document: LifecycleDocument,
  all: Iterable<LifecycleDocument>,
  { decidedOn, actedOn }: { decidedOn: IsoDate; actedOn?: IsoDate | undefined },
): NotInForce | undefined {
  const onDecision = notInForce(document, all, decidedOn);
  return onDecision && actedOn !== undefined && !notInForce(document, all, actedOn) ? undefined : onDecision;
}
