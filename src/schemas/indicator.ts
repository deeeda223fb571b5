import { z } from 'astro/zod';
import { choice, decimal, list, reference, text, translated } from './fields.ts';
import { source } from './shared.ts';

export const frequencies = {
  monthly: { zh: '每月', en: 'Monthly' },
  yearly: { zh: '每年', en: 'Yearly' },
} as const;

export const directions = {
  lower: { zh: '越低越好', en: 'Lower is better' },
  higher: { zh: '越高越好', en: 'Higher is better' },
} as const;

/** A measured series: what it is, where it comes from, and which table and columns hold it. */
export const indicator = z.strictObject({
  name: translated({ zh: '名称', en: 'Name' }),
  unit: translated({ zh: '计量单位', en: 'Unit of measure' }),
  definition: translated({ zh: '定义', en: 'Definition' }),
  reading: translated({ zh: '解读', en: 'What it shows' }),
  topics: list(reference('topics', { zh: '主题', en: 'Topics' })),
  frequency: choice(frequencies, { zh: '频率', en: 'Frequency' }),
  better: choice(directions, { zh: '方向', en: 'Direction' }).optional(),
  decimals: decimal({ zh: '小数位', en: 'Decimals' }, { min: 0, max: 4 }).default(0),
  method: translated({ zh: '方法', en: 'Method' }).optional(),
  source,
  licence: translated({ zh: '许可', en: 'Licence' }),
  citation: text({ zh: '引用', en: 'Citation' }).optional(),
  table: z.strictObject({
    file: text({ zh: '数据文件', en: 'Data file', meaning: { zh: '相对于 indicators/ 的路径。', en: 'Path below indicators/.' } }),
    period: text({ zh: '时期列', en: 'Period column' }),
    value: text({ zh: '数值列', en: 'Value column' }),
    series: text({ zh: '分组列', en: 'Series column' }).optional(),
    validHours: text({ zh: '有效小时列', en: 'Valid-hours column' }).optional(),
  }),
});
export type Indicator = z.infer<typeof indicator>;

/** One value of a series. `value` is undefined where nothing valid was measured: a gap, never zero. */
export type Observation = { period: string; value?: number | undefined; series?: string | undefined; validHours?: number | undefined };
