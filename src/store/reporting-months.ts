import { monthOf, monthsFrom, type IsoDate, type IsoMonth } from '../domain/calendar.ts';
import { lastDueMonth } from '../domain/reporting.ts';
import type { Portal } from '../schemas/portal.ts';

type Reporting = Portal['reporting'];

/** The reporting months from the first to the one now running, or to the last of the plan. */
export function reportingMonths({ from, to }: Reporting, asOf: IsoDate): IsoMonth[] {
  const running = monthOf(asOf);
  return monthsFrom(from, to !== undefined && to < running ? to : running);
}

/** The newest reporting month whose deadline has passed. */
export function lastDueMonthOf({ from, to, dueDay }: Reporting, asOf: IsoDate): IsoMonth | undefined {
  const due = lastDueMonth(asOf, dueDay);
  const last = to !== undefined && to < due ? to : due;
  return last < from ? undefined : last;
}
