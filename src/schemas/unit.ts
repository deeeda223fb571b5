import { z } from 'astro/zod';
import { decimal } from './numbers.ts';
import { choice, list, longestName, month, text, translated } from './scalars.ts';
import { contact } from './shared.ts';

export const unitKinds = {
  district: { zh: '区', en: 'District' },
  area: { zh: '开发区', en: 'Development area' },
  department: { zh: '市级部门', en: 'Municipal department' },
} as const;

/** A district, development area or department that has a part in the plan. */
export const unit = z.strictObject({
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
  contacts: z.array(contact).default([]),
  tile: z
    .strictObject({
      row: decimal({ zh: '格网行', en: 'Tile row' }, { min: 1, max: 12, whole: true }),
      column: decimal({ zh: '格网列', en: 'Tile column' }, { min: 1, max: 12, whole: true }),
    })
    .optional(),
});
export type Unit = z.infer<typeof unit>;
