import { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import type { Better } from '../domain/progress/course.ts';
import type { Frequency } from '../domain/days/periods.ts';
import { decimal } from './numbers.ts';
import { choice, date, list, longestName, reference, text, translated } from './scalars.ts';
import { change, checking, source, sourceFound } from './shared.ts';

export type { Observation } from '../domain/progress/aggregate.ts';

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

/** A limit of a standard and the days for which it holds: a year is held against the limit of its own time. */
export const limit = z
  .strictObject({
    value: decimal({
      zh: '限值',
      en: 'Limit',
      meaning: { zh: '标准允许的最大值，按本指标的计量单位写。', en: 'What the standard allows, in what the indicator is measured in.' },
    }),
    from: date({
      zh: '施行日期',
      en: 'Holds from',
      meaning: {
        zh: '限值从哪天起适用；每一年与当时适用的限值比。',
        en: 'From which day the limit holds: a year is held against that of its own time.',
      },
    }).optional(),
    to: date({
      zh: '截止日期',
      en: 'Holds to',
      meaning: { zh: '限值最后适用的一天；仍在适用的不填。', en: 'The last day of the limit; empty where it still holds.' },
    }).optional(),
    name: translated({ zh: '限值名称', en: 'Name of the limit' }),
    standard: translated({ zh: '标准', en: 'Standard' }),
    source,
  })
  .superRefine(({ from, to }, context) => {
    if (!from || !to || from <= to) return;
    const problem = { zh: `截止日期 ${to} 早于施行日期 ${from}。`, en: `It ends on ${to}, before it begins on ${from}.` };
    context.addIssue({ code: 'custom', path: ['to'], message: problem.en, params: { problem }, input: undefined });
  });
export type Limit = z.infer<typeof limit>;

/** A day from which figures are made in another way, so that they do not compare with those before. */
export const methodBreak = z.strictObject({
  from: date({
    zh: '方法变更日期',
    en: 'Method changes on',
    meaning: {
      zh: '从这一天起，数据换了算法，与以前的不能直接比；图上标出。',
      en: 'From this day figures are made in another way and do not compare with those before; charts mark it.',
    },
    opensOn: ['from'],
  }),
  note: translated({ zh: '方法变更说明', en: 'What changes in the method' }),
  source,
});
export type MethodBreak = z.infer<typeof methodBreak>;

/** A measured series: what it is, where it comes from, what it is held against, and which table and columns hold it. */
export const indicator = z.strictObject({
  name: translated({ zh: '名称', en: 'Name', searched: 'inBoth', longest: longestName }),
  measuredIn: translated({
    zh: '计量单位',
    en: 'Measured in',
    meaning: { zh: '数值的单位，如 µg/m³。', en: 'What its values are in, such as µg/m³.' },
  }),
  definition: translated({ zh: '定义', en: 'Definition', searched: true }),
  reading: translated({ zh: '解读', en: 'What it shows', searched: true }),
  topics: list(
    reference('topics', {
      zh: '主题',
      en: 'Topics',
      meaning: { zh: '指标属于哪些主题；主题页由此列出它。', en: 'What it is about: the pages of these topics list it.' },
    }),
  ),
  frequency: choice(frequencies, {
    zh: '频率',
    en: 'Frequency',
    meaning: { zh: '数据多久一次，图和表按它来。', en: 'How often there are figures, by which charts and tables go.' },
  }),
  better: choice(directions, {
    zh: '方向',
    en: 'Direction',
    meaning: { zh: '数值越低还是越高越好；说不上好坏的不填。', en: 'Whether lower or higher values are better; empty where neither is.' },
  }).optional(),
  decimals: decimal(
    {
      zh: '小数位',
      en: 'Decimals',
      meaning: { zh: '数值显示几位小数；不填为 0。', en: 'With how many decimals values are shown; none where it is empty.' },
    },
    { min: 0, max: 4, whole: true },
  ).default(0),
  method: translated({ zh: '方法', en: 'Method' }).optional(),
  source: sourceFound,
  licence: translated({ zh: '许可', en: 'Licence' }),
  citation: text({
    zh: '引用',
    en: 'Citation',
    meaning: { zh: '引用这份数据时写的出处，照发布者的要求。', en: 'How the data are to be cited, as their publisher asks.' },
  }).optional(),
  target: z
    .strictObject({
      value: decimal({
        zh: '目标值',
        en: 'Target',
        short: { zh: '目标', en: 'Target' },
        meaning: { zh: '到目标年应达到的数值。', en: 'The value that is to be reached by the target year.' },
      }),
      by: text({
        zh: '目标年',
        en: 'Target year',
        meaning: { zh: '哪一年达到目标，如 2030。', en: 'The year by which the target is to be met, such as 2030.' },
      }),
      name: translated({ zh: '目标名称', en: 'Name of the target' }),
      source,
    })
    .optional(),
  limits: z.array(limit).default([]),
  /** What the standard allows as a 24-hour mean of the same pollutant: no year is held against it, but what texts say of it is. */
  dailyLimits: z.array(limit).default([]),
  breaks: z.array(methodBreak).default([]),
  baseline: z
    .strictObject({
      year: text({
        zh: '基准年',
        en: 'Baseline year',
        meaning: { zh: '和哪一年比，如 2020。', en: 'The year that the target is compared with, such as 2020.' },
      }),
      value: decimal({
        zh: '基准值',
        en: 'Baseline',
        short: { zh: '基准', en: 'Baseline' },
        meaning: { zh: '不填则取本指标该年的数值。', en: 'Where it is empty, the indicator’s own value of that year.' },
      }).optional(),
    })
    .optional(),
  revisions: list(change),
  ...checking,
  table: z.strictObject({
    file: text({ zh: '数据文件', en: 'Data file', meaning: { zh: '相对于 indicators/ 的路径。', en: 'Path below indicators/.' } }),
    period: text({
      zh: '时期列',
      en: 'Period column',
      meaning: {
        zh: '数据文件里写年份或月份的那一列的列名。',
        en: 'The header of the column of the data file that holds the year or month.',
      },
    }),
    value: text({
      zh: '数值列',
      en: 'Value column',
      meaning: { zh: '写数值的那一列的列名。', en: 'The header of the column that holds the values.' },
    }),
    series: text({
      zh: '分组列',
      en: 'Series column',
      meaning: {
        zh: '写站点或区的那一列的列名；只有一组数的不填。',
        en: 'The header of the column that holds the stations or districts; empty where there is one series.',
      },
    }).optional(),
    seriesAre: choice(seriesKinds, { zh: '分组类别', en: 'Series are' }).default('stations'),
    validHours: text({
      zh: '有效小时列',
      en: 'Valid-hours column',
      meaning: {
        zh: '写有效小时数的那一列的列名；没有的不填。',
        en: 'The header of the column that holds the valid hours; empty where there is none.',
      },
    }).optional(),
  }),
});
export type Indicator = z.infer<typeof indicator>;
