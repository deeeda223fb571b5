import { daysBetween, type IsoDate } from '../days/calendar.ts';

/** The status of a rectification on a day. Days are calendar days. */
export type Rectification =
  | { status: 'open'; days: number }
  | { status: 'overdue'; days: number }
  | { status: 'accepted' }
  | { status: 'acceptedLate'; days: number };

/**
 * The status of a finding: accepted in time or N days after its deadline, or still open with N days left, or
 * N days past its deadline. Only the day of acceptance is known, not when the work was done: what is told is that it was
 * not accepted by its day.
 */
export function rectification(rectifyBy: IsoDate, acceptedOn: IsoDate | undefined, asOf: IsoDate): Rectification {
  if (acceptedOn !== undefined && acceptedOn <= asOf) {
    return acceptedOn <= rectifyBy ? { status: 'accepted' } : { status: 'acceptedLate', days: daysBetween(rectifyBy, acceptedOn) };
  }
  return asOf <= rectifyBy
    ? { status: 'open', days: daysBetween(asOf, rectifyBy) }
    : { status: 'overdue', days: daysBetween(rectifyBy, asOf) };
}

const stage =
  /^(?:(?:目前|现|尚|仍)?(?:正在|尚在|在)?(?:整改|改正)(?:之?中|进行中)?|(?:尚|仍)?未(?:完成)?(?:整改|改正)|(?:整改|改正)(?:尚)?未完成|待(?:整改|改正|验收))$/u;

/** Whether words say no more than that a rectification is under way, or not begun: what it came to is yet to be told. */
export const onlyNamesStage = (text: string): boolean => stage.test(text.replace(/[\s。.，,；;]/gu, ''));
