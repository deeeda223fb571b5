import { daysBetween, type IsoDate } from './calendar.ts';

/** How the putting right of a finding stands on a day. Days are calendar days. */
export type Rectification =
  { state: 'open'; days: number } | { state: 'overdue'; days: number } | { state: 'accepted' } | { state: 'acceptedLate'; days: number };

/**
 * Where a finding stands: accepted in time or N days after its deadline, or still open with N days left, or
 * N days overdue. It follows from the dates alone, so that nobody can forget to call it overdue.
 */
export function rectification(rectifyBy: IsoDate, acceptedOn: IsoDate | undefined, asOf: IsoDate): Rectification {
  if (acceptedOn !== undefined && acceptedOn <= asOf) {
    return acceptedOn <= rectifyBy ? { state: 'accepted' } : { state: 'acceptedLate', days: daysBetween(rectifyBy, acceptedOn) };
  }
  return asOf <= rectifyBy
    ? { state: 'open', days: daysBetween(asOf, rectifyBy) }
    : { state: 'overdue', days: daysBetween(rectifyBy, asOf) };
}
