import { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import { decimal } from './numbers.ts';
import { choice, date, demo, list, reference, scalar, text, translated } from './scalars.ts';

export const paces = {
  even: { zh: '均匀推进', en: 'Even' },
  steps: { zh: '分步推进', en: 'In steps' },
} as const;

/** A task's number is part of its address. */
const readNumber = (typed: string): { value: string } | { problem: Bilingual } =>
  /^[0-9A-Za-z]{1,12}([.-][0-9A-Za-z]{1,12}){0,3}$/.test(typed)
    ? { value: typed }
    : {
        problem: {
          zh: `"${typed}" 不能作任务序号：序号是网址的一部分，只能用数字和字母，如 12、3-1。`,
          en: `"${typed}" cannot be a task's number: it is part of an address, so digits and letters only, such as 12 or 3-1.`,
        },
      };

/** One task of a plan; the columns are those of the annex's task table. */
export const task = z.strictObject({
  number: scalar(
    'text',
    {
      zh: '序号',
      en: 'Number',
      short: { zh: '序号', en: 'No.' },
      meaning: {
        zh: '计划任务表里的序号，也是任务编号的一部分。',
        en: 'Its number in the table of the plan, and part of the id of the task.',
      },
    },
    readNumber,
  ),
  part: reference('topics', {
    zh: '部分',
    en: 'Part',
    meaning: { zh: '任务在计划的哪一部分。', en: 'The part of the plan in which the task stands.' },
  }),
  keyTask: translated({
    zh: '重点任务',
    en: 'Key task',
    searched: 'inBoth',
    meaning: { zh: '任务的名称，照计划写。', en: 'What the task is called, as the plan has it.' },
  }),
  measure: translated({
    zh: '工作措施',
    en: 'Measure',
    searched: 'inBoth',
    meaning: { zh: '要做什么，照计划写。', en: 'What is to be done, as the plan has it.' },
  }),
  target: decimal(
    {
      zh: '目标数量',
      en: 'Target quantity',
      short: { zh: '目标', en: 'Target' },
      meaning: {
        zh: '要完成多少；单位报完成数量时，进度由此算出。没有数量的任务不填。',
        en: 'How much is to be done: where units report a quantity, the share done is worked out from it. Empty for a task without a number.',
      },
    },
    { min: 0.000001 },
  ).optional(),
  targetMeasuredIn: translated({
    zh: '目标单位',
    en: 'Target measured in',
    meaning: { zh: '目标数量的计量单位，如 辆、公里。', en: 'What the target is counted in, such as vehicles or km.' },
  }).optional(),
  start: date({
    zh: '起始日期',
    en: 'Start',
    meaning: { zh: '不填则从首个报告月的第一天算起。', en: 'Where it is empty, the first day of the first reporting month.' },
  }).optional(),
  deadline: date({
    zh: '完成时限',
    en: 'Deadline',
    meaning: {
      zh: '最迟哪天完成；过了这天没有完成的标为逾期。',
      en: 'The day by which it is to be done; what is not done after it is shown as overdue.',
    },
  }),
  pace: choice(paces, {
    zh: '推进方式',
    en: 'Pace',
    meaning: {
      zh: '分步推进的任务不按时间比例核算进度，只看报送的状态和完成时限。不填即均匀推进。',
      en: 'Progress that comes in steps is not measured against the time elapsed, only by what is reported and the deadline. Where it is empty, the pace is even.',
    },
  }).default('even'),
  leadUnit: reference('units', { zh: '牵头部门', en: 'Lead department', short: { zh: '牵头部门', en: 'Lead' }, searched: true }),
  leads: list(
    text({
      zh: '牵头变更',
      en: 'Later leads',
      meaning: {
        zh: '哪一天起由谁牵头，写日期、空格和单位的编号或名称，如“2026-07-01 某某局”；几次变更用“；”隔开。以前的月份仍算原来的牵头部门。',
        en: 'From which day which unit leads: the day, a space, and the id or name of the unit; several with ; between them. Earlier months stay those of the lead before.',
      },
      notScanned: { zh: '只有日期和单位的名称。', en: 'A day and the name of a unit only.' },
    }),
  ),
  responsibleUnits: list(reference('units', { zh: '主责单位', en: 'Responsible units', short: { zh: '主责单位', en: 'Responsible' } })),
  supportingUnits: list(reference('units', { zh: '协办单位', en: 'Supporting units', short: { zh: '协办单位', en: 'Supporting' } })),
  clause: text({
    zh: '依据条款',
    en: 'Clause',
    short: { zh: '依据条款', en: 'Basis' },
    meaning: { zh: '任务依据计划的哪一条，写条款号。', en: 'The clause of the plan on which the task rests, by its number.' },
  }).optional(),
  indicator: reference('indicators', {
    zh: '关联指标',
    en: 'Indicator',
    meaning: {
      zh: '能看出任务成效的指标；两边的页面互相链接。',
      en: 'The indicator in which the task shows; their pages lead to each other.',
    },
  }).optional(),
  documents: list(reference('documents', { zh: '关联文件', en: 'Documents' })),
  cases: list(reference('cases', { zh: '关联案件', en: 'Cases' })),
  violations: list(
    text({
      zh: '关联违法类型',
      en: 'Violation types',
      meaning: { zh: '写法与案件表的“违法行为类型”一致。', en: 'As the case tables write them.' },
    }),
  ),
  demo: demo(),
});
export type Task = z.infer<typeof task>;
