import type { IsoDate } from '../../domain/days/calendar.ts';
import { daysOf } from '../../domain/days/periods.ts';
import type { Bilingual } from '../../domain/language.ts';
import type { Observation } from '../../schemas/indicator.ts';
import type { Draft } from '../entry.ts';
import type { Fault } from '../faults.ts';

type Indicator = Draft<'indicators'>;

/** What things are measured in, as each language writes it. */
const scales: readonly [zh: RegExp, en: RegExp][] = [
  [/微克/u, /[µμu]g|microgram/iu],
  [/毫克/u, /mg|milligram/iu],
  [/立方米/u, /m³|m3|cubic/iu],
  [/公里|千米/u, /km|kilomet/iu],
  [/[%％]|百分/u, /%|per ?cent/iu],
  [/^[天日]$/u, /days?/iu],
  [/吨/u, /\bt\b|tonn?e/iu],
  [/分贝/u, /dB|decibel/iu],
];
/** What is the better the less there is of it, and the better the more. */
const [harmful, wanted] = [
  /浓度|排放量|超标|细颗粒物|可吸入颗粒物|二氧化硫|二氧化氮|臭氧|一氧化碳/u,
  /优良|达标|一级天|改善|覆盖率|合格率/u,
];
/** Of each standard of the environment that is revised under its number: its years. */
const editions: Readonly<Record<string, readonly string[]>> = {
  'GB 3095': ['1982', '1996', '2012', '2026'],
  'GB 3838': ['1983', '1988', '2002'],
  'GB 3096': ['1982', '1993', '2008'],
};

/** What an indicator says of itself that cannot be: what it is measured in in two languages, which way is better, its standards and target. */
export function checkIndicator({ fields, file, locate }: Indicator, observations: readonly Observation[], faults: Fault[]): void {
  const warn = (place: (string | number)[], zh: string, en: string) =>
    faults.push({ severity: 'warning', file, ...locate(place), field: place.join('.'), message: { zh, en } });
  const { measuredIn, name, better, limits, dailyLimits, target } = fields;
  const { zh, en } = measuredIn;
  if (en !== undefined && scales.some(([chinese, english]) => chinese.test(zh) !== english.test(en)) && !isUnknown(zh, en))
    warn(
      ['measuredIn', 'en'],
      `计量单位中文是“${zh}”，英文是“${en}”，不是一回事。请核对。`,
      `It is measured in "${zh}" in Chinese and in "${en}" in English, which differ. Check it.`,
    );
  const shouldBe =
    harmful.test(name.zh) && !wanted.test(name.zh) ? 'lower' : wanted.test(name.zh) && !harmful.test(name.zh) ? 'higher' : better;
  if (better !== undefined && better !== shouldBe)
    warn(
      ['better'],
      `“${name.zh}”写的是${better === 'higher' ? '越高' : '越低'}越好。请核对方向。`,
      `Of "${name.en ?? name.zh}" this says that ${better} is better. Check it.`,
    );
  for (const [field, list] of Object.entries({ limits, dailyLimits }))
    for (const [index, { standard }] of list.entries())
      for (const [found, number, year] of standard.zh.matchAll(/(GB ?\d+)\s*[-—–]\s*(\d{4})/gu)) {
        const years = editions[number!.replace(/^GB ?/u, 'GB ')];
        if (years && !years.includes(year!))
          warn(
            [field, index, 'standard'],
            `没有“${found}”这个标准：${number} 有 ${years.join('、')} 年的。请核对年份。`,
            `There is no standard "${found}": ${number} is of ${years.join(', ')}. Check the year.`,
          );
      }
  const first = observations.find(({ value }) => value !== undefined)?.period;
  if (target && first !== undefined && /^\d{4}$/.test(target.by.slice(0, 4)) && target.by.slice(0, 4) < first.slice(0, 4))
    warn(
      ['target', 'by'],
      `目标年 ${target.by} 早于最早的数据 ${first}。请核对。`,
      `The target is for ${target.by}, before the first value, of ${first}. Check it.`,
    );
}

/** Whether neither language names a scale that is known here. */
const isUnknown = (zh: string, en: string): boolean =>
  !scales.some(([chinese]) => chinese.test(zh)) || !scales.some(([, english]) => english.test(en));

/** A value that a slip of the decimal point moves in among those beside it. */
const tenTimes = (value: number, beside: number): boolean => {
  const step = Math.abs(Math.log10(value / beside));
  return step > 0.82 && step < 1.18;
};
/** Beyond so many times the value before a series leaps anyhow. */
const tame = 3;

type Valued = { value: number; period: string; add: (message: Bilingual) => void };

/** Values that stand alone among their neighbours: ten times or a tenth of them, or with two digits exchanged; and those of a time that is not over. */
export function checkSteps(values: readonly Valued[], today: IsoDate | undefined): void {
  for (const { period, add } of values) {
    const { from, to } = daysOf(period);
    if (today !== undefined && from <= today && to >= today) add(notOver(period, today));
  }
  if (values.length < 4 || values.some(({ value }) => value <= 0)) return;
  for (const [index, { value, add }] of values.entries()) {
    const beside = [values[index - 1], values[index + 1]].flatMap((one) => (one ? [one.value] : []));
    const others = values.filter((_, at) => at !== index).map((one) => one.value);
    const steps = others.slice(1).map((one, at) => Math.max(one / others[at]!, others[at]! / one));
    if (Math.max(...steps) > tame) continue;
    if (beside.every((one) => tenTimes(value, one))) add(outOfLine(value, beside));
    else if (isExchanged(value, beside, others)) add(exchanged(value, beside));
  }
}

/** Whether a value leaps far beyond all steps of its series, and with two digits beside one another exchanged would not leap at all. */
function isExchanged(value: number, beside: readonly number[], others: readonly number[]): boolean {
  const widest = Math.max(...others.slice(1).map((one, at) => Math.abs(one - others[at]!)));
  const [low, high] = [Math.min(...beside), Math.max(...beside)];
  const off = Math.max(low - value, value - high, 0);
  if (beside.length < 2 || widest === 0 || off < 2 * widest) return false;
  const digits = String(value);
  return [...digits].some((_, at) => {
    const [a, b] = [digits[at]!, digits[at + 1] ?? ''];
    if (!/^\d\d$/.test(a + b) || a === b) return false;
    const other = Number(digits.slice(0, at) + b + a + digits.slice(at + 2));
    return other >= low - widest / 2 && other <= high + widest / 2;
  });
}

const outOfLine = (value: number, beside: readonly number[]): Bilingual => ({
  zh: `${value} 约是前后的值（${beside.join('、')}）的十倍或十分之一。是不是小数点错了位？请核对。`,
  en: `${value} is some ten times, or a tenth of, the values beside it (${beside.join(', ')}). Was the decimal point misplaced? Check it.`,
});
const exchanged = (value: number, beside: readonly number[]): Bilingual => ({
  zh: `${value} 与前后的值（${beside.join('、')}）相差很远，把相邻两位数字对调就接得上。请核对。`,
  en: `${value} is far off the values beside it (${beside.join(', ')}), and with two digits exchanged would fit. Check it.`,
});
const notOver = (period: string, today: IsoDate): Bilingual => ({
  zh: `${period} 还没有结束（今天是 ${today}），不能有全期的值。请核对时期；是截至目前的数，等期满再填。`,
  en: `${period} is not over (today is ${today}), and has no value of its whole yet. Check the period; what is of a part of it waits until it is over.`,
});
