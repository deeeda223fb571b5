import { daysBetween, monthOf, type IsoDate, type IsoMonth } from '../days/calendar.ts';

/** The state that a unit may report of a task in a month. */
export type TaskState = 'notStarted' | 'onTrack' | 'atRisk' | 'behind' | 'done';
/** The status of a task by the published rule. */
export type TaskStatus = TaskState | 'doneLate';

/** Whether a task is finished, in time or late: figures of what is done count both. */
export const isFinished = (status: TaskStatus): boolean => status === 'done' || status === 'doneLate';

/** A task as its clock needs it. `pace`: whether progress is owed evenly over the time, or comes in steps. */
export type TaskClock = { start: IsoDate; deadline: IsoDate; pace: 'even' | 'steps' };
/** What the owner reported for one month. */
export type Reported = { month: IsoMonth; state: TaskState; percent: number };

/** Why a task has its status. */
export type StatusReason =
  /** The owner reported it. */
  | 'reported'
  /** The share done lies behind the share of the time gone. */
  | 'schedule'
  /** The deadline has passed. */
  | 'deadline';

export type TaskJudgement = {
  status: TaskStatus;
  reason: StatusReason;
  /** Share done, in percent, by the owner's latest report row; 0 before the first. */
  percent: number;
  /** Share of the time gone on the day of measurement, in percent, rounded; undefined where the task comes in steps. */
  planned: number | undefined;
  /** The month for which the owner first reported it done, where it is done. */
  doneIn: IsoMonth | undefined;
};

/** Percentage points by which the share done may lie behind the share of the time gone. */
export const tolerance = { onTrack: 10, atRisk: 25 } as const;

/** The share of a task's time that is gone at the end of a day, in percent from 0 to 100. */
export function timeGone({ start, deadline }: Pick<TaskClock, 'start' | 'deadline'>, day: IsoDate): number {
  const whole = daysBetween(start, deadline) + 1;
  const gone = daysBetween(start, day) + 1;
  return whole <= 0 ? (day >= deadline ? 100 : 0) : Math.min(100, Math.max(0, (gone / whole) * 100));
}

/**
 * The status of a task, by the rule that every task page prints:
 *
 * 1. done once the owner reports it done, and done late where it does so for a month after that of the deadline;
 * 2. behind once the deadline has passed;
 * 3. otherwise the worse of two: what the owner reported last, and the share done against the share of the time
 *    gone by `measuredOn`: up to 10 points less is on track, up to 25 at risk, more is behind. A task that
 *    comes in steps goes by what the owner reports.
 *
 * @param reported the owner's report rows, oldest month first, one a month
 * @param measuredOn the end of the last month whose reports were due: an owner's silence does not stop the clock
 */
export function judgeTask(clock: TaskClock, reported: readonly Reported[], measuredOn: IsoDate, asOf: IsoDate): TaskJudgement {
  const latest = reported.at(-1);
  const percent = latest?.percent ?? 0;
  const planned = clock.pace === 'even' ? Math.round(timeGone(clock, measuredOn)) : undefined;
  if (latest?.state === 'done') {
    const doneIn = reported[reported.findLastIndex(({ state }) => state !== 'done') + 1]!.month;
    return { status: doneIn > monthOf(clock.deadline) ? 'doneLate' : 'done', reason: 'reported', percent: 100, planned, doneIn };
  }
  const judged = (status: TaskStatus, reason: StatusReason): TaskJudgement => ({
    status,
    reason,
    percent,
    planned,
    doneIn: undefined,
  });
  if (clock.deadline < asOf) return judged('behind', 'deadline');
  const recorded = latest?.state ?? 'notStarted';
  const schedule = planned === undefined ? 'onTrack' : bySchedule(planned - percent);
  return severity[schedule] > severity[recorded] ? judged(schedule, 'schedule') : judged(recorded, 'reported');
}

const bySchedule = (points: number): 'onTrack' | 'atRisk' | 'behind' =>
  points <= tolerance.onTrack ? 'onTrack' : points <= tolerance.atRisk ? 'atRisk' : 'behind';

const severity: Record<TaskState, number> = { done: 0, notStarted: 0, onTrack: 0, atRisk: 1, behind: 2 };
