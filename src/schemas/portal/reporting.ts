import { z } from 'astro/zod';
import { decimal } from '../numbers.ts';
import { month, reference, text } from '../scalars.ts';

/** Months before and after which nobody reports: a page is made for each. */
const [firstMonth, lastMonth] = ['2000-01', '2099-12'];

/** By which months and days units report. */
export const reporting = z
  .strictObject({
    document: reference('documents', {
      zh: '依据文件',
      en: 'Document',
      meaning: {
        zh: '要求各单位每月报告的文件，一般是行动计划。',
        en: 'The document that asks units for monthly reports, as a rule the action plan.',
      },
    }),
    clause: text({
      zh: '依据条款',
      en: 'Clause',
      meaning: {
        zh: '要求每月报告的那一条，写条款号，如 2。',
        en: 'The clause of that document that asks for monthly reports, by its number, such as 2.',
      },
    }),
    dueDay: decimal(
      {
        zh: '报送截止日',
        en: 'Due day of the month',
        meaning: {
          zh: '每月几日前报告上月进展，1到28。',
          en: 'The day of each month by which units report on the month before, from 1 to 28.',
        },
      },
      { min: 1, max: 28, whole: true },
    ),
    from: month({
      zh: '首个报告月',
      en: 'First reporting month',
      meaning: {
        zh: '各单位要报告的第一个月；没有写起始日期的任务，从这个月的第一天算起。',
        en: 'The first month on which units report; a task without a start is counted from its first day.',
      },
    }),
    to: month({
      zh: '末个报告月',
      en: 'Last reporting month',
      meaning: { zh: '最后一个要报告的月份；计划还在执行的不填。', en: 'The last month on which units report; empty while the plan runs.' },
    }).optional(),
  })
  .superRefine(({ from, to }, context) => {
    const fault = (path: 'from' | 'to', zh: string, en: string) =>
      context.addIssue({ code: 'custom', path: [path], message: en, params: { problem: { zh, en } }, input: undefined });
    for (const [path, month] of [
      ['from', from],
      ['to', to],
    ] as const)
      if (month !== undefined && (month < firstMonth || month > lastMonth))
        fault(
          path,
          `${month} 不在 ${firstMonth} 到 ${lastMonth} 之间。请核对。`,
          `${month} is not between ${firstMonth} and ${lastMonth}. Check it.`,
        );
    if (to !== undefined && to < from)
      fault('to', `末个报告月 ${to} 早于首个报告月 ${from}。`, `The last reporting month ${to} is before the first, ${from}.`);
  });
