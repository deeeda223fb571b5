/** What a day of a time limit is counted in. */
export const daySorts = ['workingDays', 'days'] as const;
export type DaySort = (typeof daySorts)[number];

/** What a time limit counts from, goes with or comes before. */
export const limitEvents = [
  'formed',
  'received',
  'asked',
  'documentReceived',
  'listPublished',
  'result',
  'decision',
  'revision',
  'pronounced',
  'emergencyEnd',
  'incident',
  'filing',
  'application',
  'submission',
  'publication',
  'hearing',
  'restriction',
  'renewal',
] as const;
export type LimitEvent = (typeof limitEvents)[number];

/** How often something comes back. */
export const limitFrequencies = ['daily', 'weekly', 'monthly', 'quarterly', 'yearly'] as const;
export type LimitFrequency = (typeof limitFrequencies)[number];

/** A number of days. */
export type Span = { count: number; measuredIn: DaySort };
/** A day of a month, or its last. */
export type DayOfMonth = number | 'end';
/** Whether a day lies in the period that it belongs to or in the one after it. */
export type InPeriod = 'same' | 'next';

/** A time limit as data: when something is to be disclosed, by a rule that can be reckoned with. */
export type TimeLimit =
  | { sort: 'within'; span: Span; of: LimitEvent; extension?: Span }
  | { sort: 'ahead'; span: Span; of: LimitEvent }
  | { sort: 'yearly'; month: number; day: DayOfMonth; place: InPeriod }
  | { sort: 'monthly'; day: DayOfMonth; place: InPeriod }
  | { sort: 'often'; frequency: LimitFrequency }
  | { sort: 'with'; of: LimitEvent }
  | { sort: 'before'; of: LimitEvent }
  | { sort: 'promptly'; after?: LimitEvent }
  | { sort: 'standing' | 'updated' | 'periodic' | 'realTime' };

/** The last days of the months, February with the day that only some years have. */
const lastDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** Whether a month has a day in some year. */
export const hasDay = (month: number, day: DayOfMonth): boolean => day === 'end' || (day >= 1 && day <= (lastDays[month - 1] ?? 0));
/** The most days that a time limit may count. */
export const mostDays = 366;
