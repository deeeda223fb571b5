import { ascending, descending } from 'd3-array';
import { daysBetween, plusDays, plusMonths, monthOf, type IsoDate, type IsoMonth } from '../days/calendar.ts';
import { isScheduleKnown, isWorkingDay, workingDaysBetween } from '../days/working-days.ts';
import type { DaySort } from '../time-limits/time-limit.ts';
import { isPastDue, type Due } from '../time-limits/due.ts';

/**
 * How a requirement stands, or one occasion on which it was to be met. In the order in which readers look for them:
 * not done and past its day; done after its day; not done, with its day to come; done by its day; what cannot be judged.
 */
export const requirementStatusNames = ['missed', 'late', 'due', 'kept', 'unjudged'] as const;
export type RequirementStatus = (typeof requirementStatusNames)[number];

/**
 * Why one occasion cannot be judged: the holiday schedule of a year is not known, a day was not recorded from which it is
 * reckoned or on which it was done, or it is not known which limit binds the office.
 */
export const occasionDoubts = ['schedule', 'day', 'limit'] as const;
export type OccasionDoubt = (typeof occasionDoubts)[number];

/** Why a requirement as a whole cannot be judged. */
export const requirementDoubts = [
  'ended',
  'elsewhere',
  'addressed',
  'otherBody',
  'noLimit',
  'noEvidence',
  'noRecord',
  'noneLately',
  'unknown',
] as const;
export type RequirementDoubt = (typeof requirementDoubts)[number];

/** One time that a requirement was to be met: one decision, one report of a month, one question. */
export type Occasion = {
  /** The day from which it is reckoned; its month is that under which it is counted. */
  began: IsoDate;
  /** The last day on which it is in time. */
  due?: Due | undefined;
  /** The day on which it was done. */
  done?: IsoDate | undefined;
  doubt?: OccasionDoubt | undefined;
};

/** An occasion with its status; of what was late or is missed, by how many days, and its days in the calendar for the order. */
export type JudgedOccasion<O extends Occasion = Occasion> = O & {
  status: RequirementStatus;
  late?: { count: number; measuredIn: DaySort; calendarDays: number } | undefined;
  /** Of what is due: the day up to which it is in time. The last day; once that is over, the last of the days off right after it. */
  by?: IsoDate | undefined;
};

/** The first and the last day on which a limit may end. */
const first = (due: Due): IsoDate => ('on' in due ? due.on : due.earliest);
const last = (due: Due): IsoDate => ('on' in due ? due.on : due.latest);

/**
 * Judges one occasion on a day. In time is what was done on the last day of the limit or before; against a limit of working days also
 * what was done on days off right after it, before a further working day had begun. Where only a range of days is known for the last
 * one, an occasion is judged if the whole range gives the same answer.
 *
 * @param measuredIn what lateness is counted in; working days give way to days of the calendar where a schedule is not known
 */
export function judgeOccasion<O extends Occasion>(occasion: O, asOf: IsoDate, measuredIn: DaySort = 'days'): JudgedOccasion<O> {
  const { due, done, doubt } = occasion;
  if (doubt !== undefined || due === undefined) return { ...occasion, doubt: doubt ?? 'limit', status: 'unjudged' };
  const isDone = done !== undefined && done <= asOf;
  const until = isDone ? done : asOf;
  const past = daysPast(last(due), until, measuredIn);
  if (until <= first(due) || ('on' in due && past === 0))
    return isDone ? { ...occasion, status: 'kept' } : { ...occasion, status: 'due', by: dueBy(due, asOf) };
  const isSure = until > last(due) && (measuredIn === 'days' || !('on' in due) || isPastDue(due, until));
  if (!isSure) return { ...occasion, doubt: 'schedule', status: 'unjudged' };
  const late = { ...counted(last(due), until, measuredIn), calendarDays: daysBetween(last(due), until) };
  return { ...occasion, status: isDone ? 'late' : 'missed', late };
}

/** The day up to which something due is in time; undefined where only a range is known. */
function dueBy(due: Due, asOf: IsoDate): IsoDate | undefined {
  if (!('on' in due) || asOf <= due.on) return 'on' in due ? due.on : undefined;
  let day = asOf;
  for (let next = plusDays(day, 1); isScheduleKnown(next) && !isWorkingDay(next); next = plusDays(day, 1)) day = next;
  return day;
}

/** Whether working days between two days can be counted. */
const canCount = (from: IsoDate, to: IsoDate, measuredIn: DaySort): boolean =>
  measuredIn === 'workingDays' && isScheduleKnown(from) && isScheduleKnown(to);

const counted = (from: IsoDate, to: IsoDate, measuredIn: DaySort): { count: number; measuredIn: DaySort } =>
  canCount(from, to, measuredIn)
    ? { count: workingDaysBetween(from, to), measuredIn }
    : { count: daysBetween(from, to), measuredIn: 'days' };

const daysPast = (due: IsoDate, until: IsoDate, measuredIn: DaySort): number => (until <= due ? 0 : counted(due, until, measuredIn).count);

export type StatusCounts = Record<RequirementStatus, number>;
export const noOccasions = (): StatusCounts => ({ missed: 0, late: 0, due: 0, kept: 0, unjudged: 0 });

export function countStatuses(occasions: readonly { status: RequirementStatus }[]): StatusCounts {
  const counts = noOccasions();
  for (const { status } of occasions) counts[status]++;
  return counts;
}

/** How many months back lateness that was made good still counts. */
export const monthsCounted = 12;

/** The first day whose lateness counts on a day: the same day a year ago. */
export const countedFrom = (asOf: IsoDate): IsoDate => `${plusMonths(monthOf(asOf), -monthsCounted)}${asOf.slice(7)}`;

/**
 * The status of a requirement, by its occasions:
 *
 * - missed: at least one is not done and past its day, however long ago;
 * - late: none is, and at least one whose day lay in the last 12 months was done after it;
 * - kept: none of these, and at least one whose day lay in the last 12 months or is to come was done in time;
 * - due: nothing was to be done in the last 12 months, and something is not yet due;
 * - unjudged: none of these, with the reason.
 */
export function judgeRequirement(
  occasions: readonly JudgedOccasion[],
  asOf: IsoDate,
): { status: RequirementStatus; doubt?: RequirementDoubt } {
  const from = countedFrom(asOf);
  const counts = countStatuses(occasions.filter(({ status, due }) => status === 'missed' || (due && last(due) >= from)));
  for (const status of ['missed', 'late', 'kept', 'due'] as const) if (counts[status] > 0) return { status };
  if (occasions.length === 0) return { status: 'unjudged', doubt: 'noRecord' };
  return { status: 'unjudged', doubt: occasions.every(({ status }) => status === 'unjudged') ? 'unknown' : 'noneLately' };
}

/** Those that were late or are missed, the most days past their day first. */
export const worstOf = <O extends JudgedOccasion>(occasions: readonly O[], most: number): O[] =>
  occasions
    .filter(({ late }) => late !== undefined)
    .toSorted((a, b) => descending(a.late!.calendarDays, b.late!.calendarDays) || descending(a.began, b.began))
    .slice(0, most);

/** The day by which something not done is due next; undefined where nothing is, or only a range is known. */
export const nextDue = (occasions: readonly JudgedOccasion[]): IsoDate | undefined =>
  occasions
    .flatMap(({ by }) => (by === undefined ? [] : [by]))
    .toSorted()
    .at(0);

/** The occasions of each month, oldest month first. */
export const byMonth = <O extends Occasion>(occasions: readonly O[]): [IsoMonth, O[]][] =>
  [...Map.groupBy(occasions, ({ began }) => monthOf(began))].toSorted(([a], [b]) => ascending(a, b));
