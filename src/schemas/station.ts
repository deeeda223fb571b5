import { z } from 'astro/zod';
import { longestName, reference, translated } from './scalars.ts';

/** A monitoring station and the district it stands in. */
export const station = z.strictObject({
  name: translated({ zh: '名称', en: 'Name', longest: longestName }),
  unit: reference('units', {
    zh: '所在区',
    en: 'District',
    meaning: { zh: '站点在哪个区；那个区的页面列出它的数据。', en: 'The district in which it stands, whose page shows its figures.' },
  }),
});
export type Station = z.infer<typeof station>;
