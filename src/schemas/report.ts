import { z } from 'astro/zod';
import { choice, date, decimal, demo, reference, translated, webAddress } from './fields.ts';

export const taskStates = {
  notStarted: { zh: '未启动', en: 'Not started' },
  onTrack: { zh: '按期推进', en: 'On track' },
  atRisk: { zh: '存在风险', en: 'At risk' },
  behind: { zh: '滞后', en: 'Behind' },
  done: { zh: '已完成', en: 'Done' },
} as const;
export type TaskState = keyof typeof taskStates;

/** What one unit says of one task in one month: a row of content/progress/<yyyy-mm>.csv. */
export const report = z.strictObject({
  unit: reference('units', { zh: '单位', en: 'Unit' }),
  task: reference('tasks', { zh: '任务', en: 'Task' }),
  state: choice(taskStates, { zh: '状态', en: 'Status' }),
  percent: decimal({ zh: '完成百分比', en: 'Percent done', unit: '%' }, { min: 0, max: 100 }),
  statement: translated({ zh: '进展说明', en: 'Statement' }),
  submittedOn: date({ zh: '报送日期', en: 'Submitted on' }),
  evidence: webAddress({ zh: '佐证链接', en: 'Evidence' }).optional(),
  demo: demo(),
});
export type Report = z.infer<typeof report>;
