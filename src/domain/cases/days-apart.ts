import type { Bilingual } from '../language.ts';
import type { IsoDate } from '../days/calendar.ts';

type Days = {
  decidedOn: IsoDate;
  actedOn?: IsoDate | undefined;
  publishedOn?: IsoDate | undefined;
  publicityEnds?: IsoDate | undefined;
};
export type DaysDoubt = { field: 'actedOn' | 'publicityEnds'; message: Bilingual };

/** Years after which an act is punished no more, though it touched life, health or money (Administrative Penalty Law, art. 36). */
const limitation = 5;

/** Days of a record that hardly go together: an act of long before its decision, publicity that ends before it begins. */
export function daysApart({ decidedOn, actedOn, publishedOn, publicityEnds }: Days): DaysDoubt[] {
  const doubts: DaysDoubt[] = [];
  if (actedOn !== undefined && `${Number(actedOn.slice(0, 4)) + limitation}${actedOn.slice(4)}` < decidedOn)
    doubts.push({
      field: 'actedOn',
      message: {
        zh: `违法行为发生日期 ${actedOn} 比决定日期 ${decidedOn} 早五年以上，超过了追究时效（行政处罚法第三十六条：二年，涉及生命健康安全等的五年）。是不是年份写错了？违法行为连续到后来的请写终了的那一天。`,
        en: `The act is of ${actedOn}, more than five years before the decision of ${decidedOn}, and beyond the limitation (Administrative Penalty Law art. 36: two years, or five). Is the year a slip? Give the last day of an act that went on.`,
      },
    });
  if (publishedOn !== undefined && publicityEnds !== undefined && publicityEnds < publishedOn)
    doubts.push({
      field: 'publicityEnds',
      message: {
        zh: `公示截止期 ${publicityEnds} 早于公示日期 ${publishedOn}：这件决定不会列入公示。请核对。`,
        en: `Publicity ends on ${publicityEnds}, before it begins on ${publishedOn}: the decision would never be listed. Check it.`,
      },
    });
  return doubts;
}
