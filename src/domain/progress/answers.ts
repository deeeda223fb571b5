import { daysBetween, plusDays, plusMonths, monthOf, type IsoDate } from '../days/calendar.ts';

/** The status of a question of the public: answered after N days, or waiting for N days; late by so many days past its limit. */
export type AnswerStatus = { status: 'answered' | 'waiting'; days: number; due: IsoDate; late: number };

/** The same day some months later; where that month is shorter, its last day. */
export function monthsLater(date: IsoDate, months: number): IsoDate {
  const month = plusMonths(monthOf(date), months);
  const last = plusDays(`${plusMonths(month, 1)}-01`, -1);
  const same = `${month}-${date.slice(8)}`;
  return same < last ? same : last;
}

/**
 * How long a question waited, in calendar days, against the portal's limit of months. For government
 * websites a message left unanswered for 3 months fails the check (国办秘函〔2019〕19号).
 */
export function answerStatus(askedOn: IsoDate, answeredOn: IsoDate | undefined, asOf: IsoDate, limitMonths: number): AnswerStatus {
  const due = monthsLater(askedOn, limitMonths);
  const answered = answeredOn !== undefined && answeredOn <= asOf;
  const until = answered ? answeredOn : asOf;
  return { status: answered ? 'answered' : 'waiting', days: daysBetween(askedOn, until), due, late: Math.max(0, daysBetween(due, until)) };
}
