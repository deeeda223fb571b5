import type { IsoDate, IsoMonth } from '../../domain/days/calendar.ts';
import { lastDueMonth } from '../../domain/progress/reporting.ts';
import type { Portal } from '../../schemas/portal.ts';

type Reporting = Portal['reporting'];

/** The newest reporting month whose deadline has passed. */
export function lastDueMonthOf({ from, to, dueDay }: Reporting, asOf: IsoDate): IsoMonth | undefined {
  const due = lastDueMonth(asOf, dueDay);
  const last = to !== undefined && to < due ? to : due;
  return last < from ? undefined : last;
}
