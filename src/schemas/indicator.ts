import { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import type { Better } from '../domain/course.ts';
import type { Frequency } from '../domain/periods.ts';
import { decimal } from './numbers.ts';
import { choice, list, reference, text, translated } from './scalars.ts';
import { change, source, sourceFound } from './shared.ts';

export type { Observation } from '../domain/aggregate.ts';

export const frequencies = {
  monthly: { zh: '每月', en: 'Monthly' },
  quarterly: { zh: '每季', en: 'Quarterly' },
  yearly: { zh: '每年', en: 'Yearly' },
} as const satisfies Record<Frequency, Bilingual>;

export const directions = {
  lower: { zh: '越低越好', en: 'Lower is better' },
  higher: { zh: '越高越好', en: 'Higher is better' },
} as const satisfies Record<Better, Bilingual>;

/** What the series of a table are: stations of stations.yaml, or units of units.yaml. */
export const seriesKinds = {
  stations: { zh: '监测站', en: 'Stations' },
  units: { zh: '单位', en: 'Units' },
} as const;

/** A measured series: what it is, where it comes from, what it is held against, and which table and columns hold it. */
export const indicator = z.strictObject({
  name: translated({ zh: '名称', en: 'Name', searched: 'inBoth' }),
  unit: translated({ zh: '计量单位', en: 'Unit of measure' }),
  definition: translated({ zh: '定义', en: 'Definition', searched: true }),
  reading: translated({ zh: '解读', en: 'What it shows', searched: true }),
  topics: list(reference('topics', { zh: '主题', en: 'Topics' })),
  frequency: choice(frequencies, { zh: '频率', en: 'Frequency' }),
  better: choice(directions, { zh: '方向', en: 'Direction' }).optional(),
  decimals: decimal({ zh: '小数位', en: 'Decimals' }, { min: 0, max: 4 }).default(0),
  method: translated({ zh: '方法', en: 'Method' }).optional(),
  source: sourceFound,
  licence: translated({ zh: '许可', en: 'Licence' }),
  citation: text({ zh: '引用', en: 'Citation' }).optional(),
  target: z
    .strictObject({
      value: decimal({ zh: '目标值', en: 'Target' }),
      by: text({
        zh: '目标年',
        en: 'Target year',
        meaning: { zh: '不填表示始终适用的限值。', en: 'Empty for a limit that holds at all times.' },
      }).optional(),
      name: translated({ zh: '目标名称', en: 'Name of the target' }),
      source,
    })
    .optional(),
  baseline: z
    .strictObject({
      year: text({ zh: '基准年', en: 'Baseline year' }),
      value: decimal({
        zh: '基准值',
        en: 'Baseline',
        meaning: { zh: '不填则取本指标该年的数值。', en: 'Where it is empty, the indicator’s own value of that year.' },
      }).optional(),
    })
    .optional(),
  revisions: list(change),
  table: z.strictObject({
    file: text({ zh: '数据文件', en: 'Data file', meaning: { zh: '相对于 indicators/ 的路径。', en: 'Path below indicators/.' } }),
    period: text({ zh: '时期列', en: 'Period column' }),
    value: text({ zh: '数值列', en: 'Value column' }),
    series: text({ zh: '分组列', en: 'Series column' }).optional(),
    seriesAre: choice(seriesKinds, { zh: '分组类别', en: 'Series are' }).default('stations'),
    validHours: text({ zh: '有效小时列', en: 'Valid-hours column' }).optional(),
  }),
});
export type Indicator = z.infer<typeof indicator>;
