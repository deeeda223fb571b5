import { z } from 'astro/zod';
import { readTimeLimit, writeTimeLimit } from '../domain/time-limits/read.ts';
import { choice, date, list, reference, scalar, text, translated } from './scalars.ts';
import { checking } from './shared.ts';

export const subjects = {
  agency: { zh: '行政机关', en: 'Public agencies' },
  enforcer: { zh: '处罚机关', en: 'Penalising agencies' },
  government: { zh: '人民政府', en: 'Governments' },
  bureau: { zh: '市生态环境局', en: 'City ecology bureau' },
  enterprise: { zh: '企业', en: 'Enterprises' },
  unit: { zh: '各区、各部门', en: 'Districts and departments' },
  notFound: { zh: '未查明', en: 'Not found' },
} as const;

export const matters = {
  information: { zh: '政府信息', en: 'Government information' },
  annualReport: { zh: '年度报告', en: 'Annual reports' },
  penalty: { zh: '行政处罚', en: 'Penalties' },
  enterprise: { zh: '企业环境信息', en: 'Enterprise information' },
  water: { zh: '水环境', en: 'Water' },
  air: { zh: '大气环境', en: 'Air' },
  supervision: { zh: '监督与举报', en: 'Supervision and reports' },
  progress: { zh: '任务进展', en: 'Task progress' },
} as const;

export const timings = {
  workingDays: { zh: '按工作日', en: 'Within working days' },
  days: { zh: '按日', en: 'Within days' },
  dated: { zh: '每年固定日期', en: 'A fixed date each year' },
  monthly: { zh: '每月', en: 'Monthly' },
  quarterly: { zh: '每季度', en: 'Quarterly' },
  yearly: { zh: '每年', en: 'Yearly' },
  continuous: { zh: '长期', en: 'At all times' },
  withResult: { zh: '随结果公布', en: 'When the result is out' },
  promptly: { zh: '及时', en: 'In good time' },
  before: { zh: '事前', en: 'Beforehand' },
  periodic: { zh: '定期', en: 'Regularly' },
  updated: { zh: '适时更新', en: 'Updated as needed' },
  realTime: { zh: '实时', en: 'In real time' },
  notStated: { zh: '条文没有写明', en: 'Not stated in the text' },
  notFound: { zh: '未查明', en: 'Not found' },
} as const;

export const audiences = {
  everyone: { zh: '全社会', en: 'Everyone' },
  group: { zh: '特定群体', en: 'A specific group' },
} as const;

export const manners = {
  proactive: { zh: '主动公开', en: 'Proactive' },
  request: { zh: '依申请公开', en: 'On request' },
} as const;

/** A time limit as data, kept as it is written in its notation. */
const timeLimit = scalar(
  'text',
  {
    zh: '时限规则',
    en: 'Time limit as data',
    meaning: {
      zh: '可以计算的公开时限，如 “within 20 workingDays of formed”“by 03-15 of nextYear”“at least quarterly”；写法见 docs/zh/time-limits.md。条文没有写明期限的不填。',
      en: 'The time limit as a rule that can be reckoned with, such as "within 20 workingDays of formed", "by 03-15 of nextYear" or "at least quarterly"; docs/time-limits.md says how it is written. Empty where the text states none.',
    },
    notScanned: { zh: '只有规定的词', en: 'Fixed words only' },
  },
  (typed) => {
    const read = readTimeLimit(typed);
    return 'limit' in read ? { value: writeTimeLimit(read.limit) } : { problem: read.problem };
  },
);

/**
 * A requirement to disclose: who, what, by when, on which legal basis. The columns follow the standard
 * catalogue of the ministry's guideline 环办厅函〔2019〕672号.
 */
export const requirement = z.strictObject({
  matter: translated({ zh: '公开事项', en: 'Matter', short: { zh: '事项', en: 'Matter' }, searched: 'inBoth', excerpt: 1 }),
  category: choice(matters, { zh: '一级事项', en: 'Area', short: { zh: '类别', en: 'Area' } }),
  content: translated({ zh: '公开内容(要素)', en: 'Content elements', short: { zh: '内容', en: 'What' }, searched: 'inBoth', excerpt: 2 }),
  basis: z
    .array(
      z.strictObject({
        document: reference('documents', { zh: '公开依据', en: 'Legal basis', short: { zh: '依据', en: 'Basis' } }),
        articles: translated({ zh: '条款', en: 'Articles' }),
      }),
    )
    .min(1),
  deadline: translated({ zh: '公开时限', en: 'Time limit', short: { zh: '时限', en: 'Time limit' }, searched: 'inBoth', excerpt: 4 }),
  timing: choice(timings, { zh: '时限类型', en: 'Kind of time limit' }),
  timeLimit: timeLimit.optional(),
  subject: translated({ zh: '公开主体', en: 'Who must disclose', short: { zh: '主体', en: 'Who' }, searched: 'inBoth', excerpt: 3 }),
  subjectKind: choice(subjects, { zh: '主体类别', en: 'Kind of subject' }),
  audience: choice(audiences, { zh: '公开对象', en: 'Audience' }).default('everyone'),
  manner: choice(manners, { zh: '公开方式', en: 'Manner' }).default('proactive'),
  topics: list(reference('topics', { zh: '主题', en: 'Topics' })),
  where: text({
    zh: '本站栏目',
    en: 'Where on this portal',
    meaning: { zh: '本站履行这项要求的栏目地址。', en: 'The section of this portal that meets this requirement.' },
  }).optional(),
  endedOn: date({
    zh: '终止日期',
    en: 'Ended on',
    meaning: {
      zh: '依据失效、后来的法律没有保留的要求：最后有效的一天。记录仍留在原地址。',
      en: 'Of a requirement whose basis is repealed and that the later law did not keep: the last day it stood. The record keeps its address.',
    },
  }).optional(),
  endedBy: reference('documents', { zh: '终止依据', en: 'Ended by' }).optional(),
  ...checking,
});
export type Requirement = z.infer<typeof requirement>;
