import { limitOf, type TimedLimit } from '../law/limits.ts';
import type { Period } from '../days/periods.ts';

/** A value that an indicator is to reach by a year. */
export type Target = { value: number; by: Period };
export type Better = 'lower' | 'higher';
/** A value of a year. */
export type YearValue = { year: string; value: number };

/** A year against the limit of its own time. */
export type LimitCourse<L extends TimedLimit = TimedLimit> = { status: 'kept' | 'missed'; latest: YearValue; limit: L };

export type TargetCourse =
  /** The target year is past: it was reached or not, by the value of that year where there is one. */
  | { status: 'reached' | 'notReached'; latest: YearValue }
  /** On the way: the latest value against the straight line from the baseline to the target. */
  | { status: 'onCourse' | 'offCourse'; latest: YearValue; line: number };

const isNoWorse = (value: number, than: number, better: Better): boolean => (better === 'lower' ? value <= than : value >= than);

/** Whether a year keeps the limit of its own time; undefined where there is no value, or no limit held. */
export function limitCourse<L extends TimedLimit>(
  limits: readonly L[],
  better: Better,
  latest: YearValue | undefined,
): LimitCourse<L> | undefined {
  const limit = latest && limitOf(limits, latest.year);
  return limit && { status: isNoWorse(latest.value, limit.value, better) ? 'kept' : 'missed', latest, limit };
}

/**
 * Whether an indicator is on course for its target. The way is the straight line from the baseline to the
 * target: on course where the latest value is no worse than the line in its year; in and after the target year
 * the target itself counts. Undefined where there is no value, or a way without a baseline before it; nor is anything
 * said of a target whose year is over and whose values end before it.
 *
 * @param years the whole years that are over, in their order
 * @param running the year that is not over
 */
export function targetCourse(
  target: Target,
  better: Better,
  baseline: YearValue | undefined,
  years: readonly YearValue[],
  running: string,
): TargetCourse | undefined {
  const latest = years.find(({ year }) => year === target.by) ?? years.at(-1);
  if (!latest) return undefined;
  if (latest.year >= target.by) return { status: isNoWorse(latest.value, target.value, better) ? 'reached' : 'notReached', latest };
  if (target.by < running) return undefined;
  if (!baseline || baseline.year >= latest.year) return undefined;
  const gone = (Number(latest.year) - Number(baseline.year)) / (Number(target.by) - Number(baseline.year));
  const line = baseline.value + (target.value - baseline.value) * gone;
  return { status: isNoWorse(latest.value, line, better) ? 'onCourse' : 'offCourse', latest, line };
}

/** Whether a limit is kept, or a target reached or on course. */
export const isGood = ({ status }: LimitCourse | TargetCourse): boolean => ['kept', 'reached', 'onCourse'].includes(status);
