import { daysBetween, monthOf, monthsFrom, plusMonths, type IsoDate, type IsoMonth } from '../days/calendar.ts';

/**
 * The day by which a month's progress is due: `dueDay` of the month that follows, as the rule in portal.yaml says. End of
 * that day, in the portal's time zone.
 */
export const reportDueOn = (month: IsoMonth, dueDay: number): IsoDate => `${plusMonths(month, 1)}-${String(dueDay).padStart(2, '0')}`;

export type Punctuality =
  | { status: 'onTime' }
  | { status: 'late'; days: number }
  | { status: 'due' }
  | { status: 'missing'; days: number }
  /** The unit owed no report for the month: it joined later, or was dissolved before. */
  | { status: 'notOwed' };

/** True where a unit owes a report for a month: from the month it joined to the month it was dissolved in, and before that in which it was merged into another. */
export const owesReport = ({ reportsFrom, reportsTo, mergedOn }: Owing, month: IsoMonth): boolean =>
  (reportsFrom === undefined || reportsFrom <= month) &&
  (reportsTo === undefined || month <= reportsTo) &&
  (mergedOn === undefined || month < monthOf(mergedOn));

type Owing = { reportsFrom?: IsoMonth | undefined; reportsTo?: IsoMonth | undefined; mergedOn?: IsoDate | undefined };

/**
 * The punctuality of one month's report on a given day: filed in time, filed N days late,
 * not filed and not yet due, or not filed and N days overdue. Days are calendar days.
 */
export function punctuality(month: IsoMonth, submittedOn: IsoDate | undefined, asOf: IsoDate, dueDay: number): Punctuality {
  const due = reportDueOn(month, dueDay);
  const filed = submittedOn !== undefined && submittedOn <= asOf ? submittedOn : undefined;
  if (filed !== undefined) {
    return filed <= due ? { status: 'onTime' } : { status: 'late', days: daysBetween(due, filed) };
  }
  return asOf <= due ? { status: 'due' } : { status: 'missing', days: daysBetween(due, asOf) };
}

/** The reporting months from the first to the one now running, or to the last of the plan. */
export function reportingMonths({ from, to }: { from: IsoMonth; to?: IsoMonth | undefined }, asOf: IsoDate): IsoMonth[] {
  const running = monthOf(asOf);
  return monthsFrom(from, to !== undefined && to < running ? to : running);
}

/** The newest month whose reports were already due on a day. */
export function lastDueMonth(asOf: IsoDate, dueDay: number): IsoMonth {
  const previous = plusMonths(monthOf(asOf), -1);
  return reportDueOn(previous, dueDay) < asOf ? previous : plusMonths(previous, -1);
}
