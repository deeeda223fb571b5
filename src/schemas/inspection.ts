import { z } from 'astro/zod';
import { choice, date, demo, list, reference, translated } from './fields.ts';

export const rectificationStates = {
  open: { zh: '整改中', en: 'Being put right' },
  overdue: { zh: '逾期未改', en: 'Overdue' },
  accepted: { zh: '已验收', en: 'Accepted' },
} as const;

/** A finding of an inspection and how it was put right. */
export const inspection = z.strictObject({
  title: translated({ zh: '标题', en: 'Title' }),
  unit: reference('units', { zh: '责任单位', en: 'Responsible unit' }),
  foundOn: date({ zh: '发现日期', en: 'Found on' }),
  finding: translated({ zh: '问题', en: 'Finding' }),
  rectifyBy: date({ zh: '整改期限', en: 'To be put right by' }),
  state: choice(rectificationStates, { zh: '整改状态', en: 'State' }),
  acceptedOn: date({ zh: '验收日期', en: 'Accepted on' }).optional(),
  outcome: translated({ zh: '整改结果', en: 'Outcome' }).optional(),
  tasks: list(reference('tasks', { zh: '关联任务', en: 'Tasks' })),
  topics: list(reference('topics', { zh: '主题', en: 'Topics' })),
  demo: demo(),
});
export type Inspection = z.infer<typeof inspection>;
