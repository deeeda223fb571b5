import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { hoursOf, monthsOf, type Period } from '../../domain/days/periods.ts';

/** A value this many times the one before it, or as many times smaller, was measured in something else or typed with a slip. */
const widestStep = 20;
/** What can be below zero: shares, changes and temperatures. */
const maybeNegative = /%|％|℃|°|度|变化|增|比/u;

type Observed = { period: Period; value: number; before: number | undefined; measuredIn: string; today: IsoDate | undefined };

/** What of a measured value is worth a second look; undefined where nothing is. */
export function doubtOf({ period, value, before, measuredIn, today }: Observed): Bilingual | undefined {
  if (today !== undefined && `${monthsOf(period)[0]}-01` > today)
    return {
      zh: `${period} 还没有到（今天是 ${today}），到那时才会公开；若是笔误请改正。`,
      en: `${period} has not begun (today is ${today}). The value is public from then on; correct it if it is a slip.`,
    };
  if (period < '1900') return { zh: `${period} 早于 1900 年。请核对。`, en: `${period} is before 1900. Check the period.` };
  if (value < 0 && !maybeNegative.test(measuredIn))
    return {
      zh: `${value} 是负数，以“${measuredIn}”计量的值不会小于零。请核对。`,
      en: `${value} is negative; what is measured in "${measuredIn}" is not. Check it.`,
    };
  if (before !== undefined && before > 0 && value > 0 && Math.max(value / before, before / value) > widestStep)
    return {
      zh: `${value} 与前一个值 ${before} 相差 ${widestStep} 倍以上。请核对数字和计量单位。`,
      en: `${value} is more than ${widestStep} times off the value before, ${before}. Check the number and what it is measured in.`,
    };
  return undefined;
}

/** Shares of a whole; a change may be more than all of it, and so may what was done of what was planned. */
const isShare = (name: string, measuredIn: string): boolean =>
  /^(?:[%％]|百分)/u.test(measuredIn) && !/变化|变动|增|降|升|同比|环比|完成/u.test(name);

/** Why a value cannot be: more days than its period has, or more than all of a whole; undefined where it can. */
export function impossible(
  period: Period,
  value: number,
  { name, measuredIn }: { name: string; measuredIn: string },
): Bilingual | undefined {
  const days = monthsOf(period).reduce((sum, month) => sum + hoursOf(month) / 24, 0);
  if (/^[天日]$/u.test(measuredIn) && value > days)
    return {
      zh: `${value} 天多于 ${period} 的 ${days} 天。请核对。`,
      en: `${value} days are more than the ${days} that ${period} has. Check the number.`,
    };
  if (isShare(name, measuredIn) && value > 100)
    return { zh: `${value}% 超过了全部。请核对。`, en: `${value}% is more than all of it. Check the number.` };
  return undefined;
}

/** Why a number of hours with a valid value cannot be: there are more than its period has. */
export function tooManyHours(period: Period, hours: number): Bilingual | undefined {
  const most = monthsOf(period).reduce((sum, month) => sum + hoursOf(month), 0);
  if (hours <= most) return undefined;
  return {
    zh: `${hours} 小时多于 ${period} 的 ${most} 小时。请核对。`,
    en: `${hours} hours are more than the ${most} that ${period} has. Check the number.`,
  };
}
