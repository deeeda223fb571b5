import { z } from 'astro/zod';
import { group } from './fields.ts';
import { decimal } from './numbers.ts';
import { choice, date, list, longestName, month, reference, text, translated } from './scalars.ts';
import { contact } from './shared.ts';

export const unitKinds = {
  district: { zh: '区', en: 'District' },
  area: { zh: '开发区', en: 'Development area' },
  department: { zh: '市级部门', en: 'Municipal department' },
} as const;

/** A district, development area or department that has a part in the plan. */
export const unit = z
  .strictObject({
    name: translated({ zh: '名称', en: 'Name', searched: 'inBoth', longest: longestName }),
    fullName: translated({ zh: '全称', en: 'Full name', searched: 'inBoth', longest: longestName }).optional(),
    kind: choice(unitKinds, { zh: '类别', en: 'Kind' }),
    code: text({
      zh: '行政区划代码',
      en: 'Division code',
      meaning: { zh: 'GB/T 2260 的六位代码。', en: 'Six digits of GB/T 2260.' },
    }).optional(),
    aliases: list(
      text({
        zh: '别称',
        en: 'Also called',
        longest: longestName,
        meaning: { zh: '表格里指这个单位的其他写法。', en: 'Other spellings of this unit in office tables.' },
      }),
    ),
    reportsFrom: month({
      zh: '报送起始月',
      en: 'Reports from',
      meaning: {
        zh: '后来加入的单位，从这个月起承担月度报送。',
        en: 'For a unit that joined later: the first month for which it owes a report.',
      },
    }).optional(),
    reportsTo: month({
      zh: '报送终止月',
      en: 'Reports to',
      meaning: {
        zh: '撤并的单位，到这个月为止承担月度报送。',
        en: 'For a unit that was dissolved: the last month for which it owed a report.',
      },
    }).optional(),
    formerNames: group(
      { zh: '曾用名', en: 'Former names' },
      z.array(
        z.strictObject({
          name: translated({ zh: '曾用名', en: 'Former name', longest: longestName }),
          until: date({
            zh: '用到哪天',
            en: 'Used until',
            happened: true,
            meaning: {
              zh: '叫这个名称的最后一天；这一天以前的月份仍写这个名称。',
              en: 'The last day of this name; months up to it keep it.',
            },
          }),
        }),
      ),
    ).default([]),
    mergedInto: reference('units', {
      zh: '并入',
      en: 'Merged into',
      meaning: {
        zh: '这个单位并入了哪个单位；它的页面和以前的月份保留。分设的，各写一个新单位。',
        en: 'The unit into which this one was merged; its page and its earlier months stay. Where one was split, the new units are written as such.',
      },
    }).optional(),
    mergedOn: date({
      zh: '并入日期',
      en: 'Merged on',
      happened: true,
      meaning: { zh: '从这天所在的月份起不再报送。', en: 'From the month of this day on it owes no report.' },
    }).optional(),
    contacts: group({ zh: '联系方式', en: 'Contacts' }, z.array(contact)).default([]),
    tile: group(
      { zh: '方格图位置', en: 'Place on the grid' },
      z.strictObject({
        row: decimal(
          {
            zh: '格网行',
            en: 'Tile row',
            meaning: {
              zh: '在各区的方格图里第几行，最上面（最北）为 1。',
              en: 'Its row on the grid of districts, 1 at the top, in the north.',
            },
          },
          { min: 1, max: 12, whole: true },
        ),
        column: decimal(
          {
            zh: '格网列',
            en: 'Tile column',
            meaning: {
              zh: '在各区的方格图里第几列，最左（最西）为 1。',
              en: 'Its column on the grid of districts, 1 on the left, in the west.',
            },
          },
          { min: 1, max: 12, whole: true },
        ),
      }),
    ).optional(),
  })
  .superRefine(({ mergedInto, mergedOn }, context) => {
    if ((mergedInto === undefined) === (mergedOn === undefined)) return;
    const path = mergedInto === undefined ? 'mergedInto' : 'mergedOn';
    const problem = {
      zh: '“并入”和“并入日期”要一起写。',
      en: 'Into which unit and on which day it was merged are written together.',
    };
    context.addIssue({ code: 'custom', path: [path], message: problem.en, params: { problem }, input: undefined });
  });
export type Unit = z.infer<typeof unit>;
