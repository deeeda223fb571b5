import { z } from 'astro/zod';
import { choice, decimal, list, text, translated } from './fields.ts';

export const unitKinds = {
  district: { zh: '区', en: 'District' },
  area: { zh: '开发区', en: 'Development area' },
  department: { zh: '市级部门', en: 'Municipal department' },
} as const;

/** A district, development area or department that has duties under the plan. */
export const unit = z.strictObject({
  name: translated({ zh: '名称', en: 'Name' }),
  fullName: translated({ zh: '全称', en: 'Full name' }).optional(),
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
      meaning: { zh: '表格里指这个单位的其他写法。', en: 'Other spellings of this unit in office tables.' },
    }),
  ),
  tile: z
    .strictObject({
      row: decimal({ zh: '格网行', en: 'Tile row' }, { min: 1, max: 12 }),
      column: decimal({ zh: '格网列', en: 'Tile column' }, { min: 1, max: 12 }),
    })
    .optional(),
});
export type Unit = z.infer<typeof unit>;
