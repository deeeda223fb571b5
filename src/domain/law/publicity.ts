import { daysBetween, yearOf, type IsoDate } from '../days/calendar.ts';
import { dueAfter, isPastDue } from '../time-limits/due.ts';
import { publicityDays } from './publicity-days.ts';
import { isScheduleKnown, plusWorkingDays, workingDaysBetween } from '../days/working-days.ts';

/** From this day the Measures for Ecological and Environmental Administrative Penalties (MEE order 30) are in force. */
const order30InForce = '2023-07-01';

/** A limit of working days for publishing a decision, and the rule it is from. */
export type PublicityLimit = { days: number; rule: keyof typeof publicityDays };

/** Ecology authorities, under the name they have had since 2018 and the one before. */
const ofEcology = /生态环境|环境保护/;
/** Departments of another field, which the Measures do not bind. */
const ofOtherField =
  /住房|建设|城市管理|城管|水务|水利|交通|公安|市场监督|应急|农业|园林|林业|规划|自然资源|卫生|发展(?:和|与)?改革|城市更新|海事|气象/;

/**
 * The working days within which an authority is to publish a decision: for ecology authorities 7 by MEE order 30 art. 65,
 * since it is in force. For every other department, and for decisions before it, 20 by the Government Information Disclosure
 * Regulations art. 26, since the Administrative Penalty Law art. 48 names no days. Undefined where the name of the authority, such as
 * that of a development area or of an enforcement bureau for all fields, does not show whether it decides as an ecology authority.
 */
export function publicityLimit(authority: string, decidedOn: IsoDate): PublicityLimit | undefined {
  if (decidedOn < order30InForce) return limitBy('regulations');
  if (ofEcology.test(authority)) return limitBy('order30');
  return ofOtherField.test(authority) ? limitBy('regulations') : undefined;
}

const limitBy = (rule: PublicityLimit['rule']): PublicityLimit => ({ days: publicityDays[rule], rule });

/** Working days within which a revoked or changed decision leaves publicity (Administrative Penalty Law art. 48, 85). */
export const withdrawalLimit = 3;

/** From this day the Measures for Credit Repair (NDRC order 36) are in force: no class of violation is public for longer. */
export const longestPublicity = { from: '2026-04-01', years: 3 } as const;

/** The last day on which a decision may be shown, where publicity of that length would reach into the time of the rule; else undefined. */
export function lastDayOfPublicity(decidedOn: IsoDate): IsoDate | undefined {
  const year = String(Number(yearOf(decidedOn)) + longestPublicity.years);
  const last = `${year}${decidedOn.slice(4)}`.replace('-02-29', '-02-28');
  return last >= longestPublicity.from ? last : undefined;
}

/** How something stood against its limit of working days; undefined days: the holiday schedule is not known. */
export type Timeliness = { limit: number; due: IsoDate; late: number } | undefined;

/**
 * Whether something done on a day was done within `limit` working days of another, and how many working
 * days late it was. Undefined where the days reach into a year whose holiday schedule is not published.
 */
export function timeliness(from: IsoDate, done: IsoDate, limit: number): Timeliness {
  if (!isScheduleKnown(from) || !isScheduleKnown(done)) return undefined;
  try {
    const due = plusWorkingDays(from, limit);
    return { limit, due, late: workingDaysBetween(due, done) };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** How long a decision took to become public: whole days, and the working days past its limit, 0 where it kept it. */
export type Publication = {
  days: number;
  /** Undefined where it cannot be judged: no limit is known of the authority, or the days between which it ends do not tell. */
  isLate: boolean | undefined;
  /** Undefined where it cannot be counted too: it was late, and the holiday schedule of the year is not known. */
  late: number | undefined;
};

/** How long a decision took to become public against {@link publicityLimit}; undefined where the day is not known. */
export function publicationOf(decision: {
  authority: string;
  decidedOn: IsoDate;
  publishedOn?: IsoDate | undefined;
}): Publication | undefined {
  const { authority, decidedOn, publishedOn } = decision;
  if (publishedOn === undefined) return undefined;
  const limit = publicityLimit(authority, decidedOn);
  const counted = limit && timeliness(decidedOn, publishedOn, limit.days)?.late;
  const isLate =
    counted === undefined
      ? limit && isPastDue(dueAfter(decidedOn, { count: limit.days, measuredIn: 'workingDays' }), publishedOn)
      : counted > 0;
  return { days: daysBetween(decidedOn, publishedOn), isLate, late: isLate === false ? 0 : counted };
}
