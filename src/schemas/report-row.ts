import { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import type { TaskStatus, TaskState } from '../domain/progress/task-status.ts';
import { ownOrWebAddress } from './addresses.ts';
import { decimal } from './numbers.ts';
import { choice, date, demo, reference, text, translated } from './scalars.ts';

/** The state that a unit may report of a task. */
export const taskStates = {
  notStarted: { zh: '未启动', en: 'Not started' },
  onTrack: { zh: '按期推进', en: 'On track' },
  atRisk: { zh: '存在风险', en: 'At risk' },
  behind: { zh: '滞后', en: 'Behind' },
  done: { zh: '已完成', en: 'Done' },
} as const satisfies Record<TaskState, Bilingual>;

/** The statuses of a task, in the order in which readers look for them. */
export const taskStatuses = {
  behind: taskStates.behind,
  atRisk: taskStates.atRisk,
  onTrack: taskStates.onTrack,
  notStarted: taskStates.notStarted,
  doneLate: { zh: '逾期完成', en: 'Done late' },
  done: taskStates.done,
} as const satisfies Record<TaskStatus, Bilingual>;

/** What one unit reports of one task in one month: a row of content/progress/<yyyy-mm>.csv. */
export const reportRow = z
  .strictObject({
    unit: reference('units', { zh: '单位', en: 'Unit', meaning: { zh: '报送的单位。', en: 'The unit that reports.' } }),
    task: reference('tasks', { zh: '任务', en: 'Task', meaning: { zh: '报告的是哪项任务。', en: 'The task on which it reports.' } }),
    state: choice(taskStates, {
      zh: '状态',
      en: 'State',
      short: { zh: '自报状态', en: 'Reported' },
      meaning: {
        zh: '单位自己报的状态；页面另按公开的规则判定，两者并列。',
        en: 'What the unit itself says; beside it pages show what the published rule makes of the report.',
      },
    }),
    percent: decimal(
      {
        zh: '完成百分比',
        en: 'Percent done',
        short: { zh: '进度', en: 'Done' },
        measuredIn: '%',
        meaning: { zh: '累计进度。填了完成数量时可不填。', en: 'Progress so far. May be left out where a quantity is given.' },
      },
      { min: 0, max: 100 },
    ).optional(),
    quantity: decimal(
      {
        zh: '完成数量',
        en: 'Quantity done',
        meaning: { zh: '累计数量，单位与任务的目标单位相同。', en: 'Quantity so far, measured in what the task’s target is.' },
      },
      { min: 0 },
    ).optional(),
    quantityMeasuredIn: text({
      zh: '数量单位',
      en: 'Quantity measured in',
      meaning: {
        zh: '完成数量的计量单位，如 辆；与任务的目标单位相同。',
        en: 'What the quantity is counted in, such as vehicles: as the target of the task.',
      },
    }).optional(),
    note: translated({
      zh: '进展说明',
      en: 'Note',
      short: { zh: '说明', en: 'Note' },
      meaning: { zh: '这个月做了什么，一两句话。', en: 'What was done in the month, in a sentence or two.' },
    }),
    submittedOn: date({
      zh: '报送日期',
      en: 'Submitted on',
      short: { zh: '报送日期', en: 'Submitted' },
      meaning: {
        zh: '单位报来的那天；由它判定按时还是逾期。',
        en: 'The day on which the unit sent it, by which it counts as on time or late.',
      },
    }),
    evidence: ownOrWebAddress({ zh: '佐证链接', en: 'Evidence', short: { zh: '佐证', en: 'Evidence' }, leadsTo: 'address' }).optional(),
    resubmission: translated({
      zh: '重报说明',
      en: 'Why resubmitted',
      meaning: {
        zh: '同一单位同一任务当月再次报送时填写：改了什么，为什么改。先前的一行照旧保留。',
        en: 'For a second report of one unit on one task in a month: what changed and why. The earlier row stays as it is.',
      },
    }).optional(),
    demo: demo(),
  })
  .superRefine((record, context) => {
    if (record.percent !== undefined || record.quantity !== undefined) return;
    const problem = { zh: '“完成百分比”和“完成数量”至少填一项。', en: 'Give the percent done or the quantity done.' };
    context.addIssue({ code: 'custom', path: ['percent'], message: problem.en, params: { problem }, input: undefined });
  });
