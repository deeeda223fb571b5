import { z } from 'astro/zod';
import { date, demo, list, reference, text, translated } from './fields.ts';

/** One task of a plan; the columns are those of the annex's task table. */
export const task = z.strictObject({
  number: text({ zh: '序号', en: 'Number' }),
  part: reference('topics', { zh: '部分', en: 'Part' }),
  keyTask: translated({ zh: '重点任务', en: 'Key task' }),
  measure: translated({ zh: '工作措施', en: 'Measure' }),
  deadline: date({ zh: '完成时限', en: 'Deadline' }),
  leadUnit: reference('units', { zh: '牵头部门', en: 'Lead department' }),
  responsibleUnits: list(reference('units', { zh: '主责单位', en: 'Responsible units' })),
  supportingUnits: list(reference('units', { zh: '协办单位', en: 'Supporting units' })),
  clause: text({ zh: '依据条款', en: 'Clause' }).optional(),
  indicator: reference('indicators', { zh: '关联指标', en: 'Indicator' }).optional(),
  demo: demo(),
});
export type Task = z.infer<typeof task>;
