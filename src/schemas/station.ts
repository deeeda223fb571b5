import { z } from 'astro/zod';
import { longestName, reference, translated } from './scalars.ts';

/** A monitoring station and the district it stands in. */
export const station = z.strictObject({
  name: translated({ zh: '名称', en: 'Name', longest: longestName }),
  unit: reference('units', { zh: '所在区', en: 'District' }),
});
export type Station = z.infer<typeof station>;
