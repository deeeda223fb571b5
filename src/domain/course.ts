import type { Period } from './periods.ts';

/** A target of an indicator: a limit to keep at all times, or a value to reach by a year. */
export type Target = { value: number; by?: Period | undefined };
export type Better = 'lower' | 'higher';
/** A value of a year. */
export type YearValue = { year: string; value: number };

export type Course =
  /** A limit is kept, or not, in the latest year. */
  | { status: 'kept' | 'missed'; latest: YearValue }
  /** The target year is here or past: it was reached or not. */
  | { status: 'reached' | 'notReached'; latest: YearValue }
  /** On the way: the latest value against the straight line from the baseline to the target. */
  | { status: 'onCourse' | 'offCourse'; latest: YearValue; line: number };

/**
 * Whether an indicator is on course for its target. Without a year the target is a limit, kept or missed by
 * the latest value. With one, the way is the straight line from the baseline to the target: on course where
 * the latest value is no worse than the line in its year; in and after the target year the target itself
 * counts. Undefined where there is no value, or a way without a baseline before it.
 *
 * @param latest the latest whole year
 */
export function courseOf(
  target: Target,
  better: Better,
  baseline: YearValue | undefined,
  latest: YearValue | undefined,
): Course | undefined {
  if (!latest) return undefined;
  const good = (limit: number) => (better === 'lower' ? latest.value <= limit : latest.value >= limit);
  if (target.by === undefined) return { status: good(target.value) ? 'kept' : 'missed', latest };
  if (latest.year >= target.by) return { status: good(target.value) ? 'reached' : 'notReached', latest };
  if (!baseline || baseline.year >= latest.year) return undefined;
  const gone = (Number(latest.year) - Number(baseline.year)) / (Number(target.by) - Number(baseline.year));
  const line = baseline.value + (target.value - baseline.value) * gone;
  return { status: good(line) ? 'onCourse' : 'offCourse', latest, line };
}
