import { datesIn } from '../numbers/dates-in-words.ts';
import { isIsoDate, type IsoDate } from '../days/calendar.ts';
import type { Bilingual } from '../language.ts';

type Narrated = {
  facts?: string | undefined;
  rectification?: string | undefined;
  decidedOn: IsoDate;
  actedOn?: IsoDate | undefined;
  rectifiedOn?: IsoDate | undefined;
};
export type DayDoubt = { field: 'facts' | 'rectification'; message: Bilingual };

/** A day in such words is an end or a promise, and may well be later. */
const toCome = /有效期|期限|限期|届满|到期|截止|承诺|计划|预计|拟|应当?[于在]|须[于在]|之?前(?:完成|改正|整改|缴|拆)/u;

/** Days that a decision's facts or its rectification name and that cannot be: after the decision, before the act, after the acceptance. */
export function dayDoubtsInWords({ facts = '', rectification = '', decidedOn, actedOn, rectifiedOn }: Narrated): DayDoubt[] {
  const doubts: DayDoubt[] = [];
  const doubt = (field: DayDoubt['field'], zh: string, en: string) => doubts.push({ field, message: { zh, en } });
  const later = daysIn(facts).find((day) => day > decidedOn);
  if (later !== undefined)
    doubt(
      'facts',
      `违法事实写到 ${later}，晚于决定日期 ${decidedOn}。`,
      `The facts name ${later}, a day after the decision of ${decidedOn}.`,
    );
  const month = later === undefined ? monthsIn(facts).find((one) => one > decidedOn.slice(0, one.length)) : undefined;
  if (month !== undefined)
    doubt(
      'facts',
      `违法事实写到 ${month}，晚于决定日期 ${decidedOn}。`,
      `The facts name ${month}, which is after the decision of ${decidedOn}.`,
    );
  const done = daysIn(rectification);
  const early = actedOn === undefined ? undefined : done.find((day) => day < actedOn);
  if (early !== undefined)
    doubt(
      'rectification',
      `整改情况写到 ${early}，早于违法行为发生日期 ${actedOn}。`,
      `How it was put right names ${early}, a day before the act of ${actedOn}.`,
    );
  const late = rectifiedOn === undefined ? undefined : done.find((day) => day > rectifiedOn);
  if (late !== undefined)
    doubt(
      'rectification',
      `整改情况写到 ${late}，晚于整改验收日期 ${rectifiedOn}。`,
      `How it was put right names ${late}, a day after its acceptance on ${rectifiedOn}.`,
    );
  return doubts;
}

/** The months without a day that a text names as having been. */
const monthsIn = (text: string): string[] =>
  clausesOf(text).flatMap((clause) =>
    datesIn(clause, 'zh').flatMap(({ year, month, day }) =>
      year !== undefined && month !== undefined && day === undefined ? [`${year}-${String(month).padStart(2, '0')}`] : [],
    ),
  );

const clausesOf = (text: string): string[] => text.split(/[。；;\n]/u).filter((clause) => !toCome.test(clause));

/** The whole days that a text names as having been. */
const daysIn = (text: string): IsoDate[] =>
  clausesOf(text).flatMap((clause) =>
    datesIn(clause, 'zh').flatMap(({ year, month, day }) => {
      const date = [year, month, day].map((part, index) => String(part ?? '').padStart(index ? 2 : 4, '0')).join('-');
      return year !== undefined && day !== undefined && isIsoDate(date) ? [date] : [];
    }),
  );
