import { z } from 'astro/zod';
import { flag, longestName, translated } from './scalars.ts';

/** A subject that texts, tasks and indicators share; the parts of the plan are topics. */
export const topic = z.strictObject({
  name: translated({ zh: '名称', en: 'Name', longest: longestName }),
  description: translated({ zh: '说明', en: 'Description' }),
  part: flag({
    zh: '是否计划的组成部分',
    en: 'A part of the plan',
    meaning: {
      zh: '计划按它分章的主题填“是”，任务归在它名下。',
      en: 'Yes for a topic that is a chapter of the plan, below which its tasks stand.',
    },
  }).default(false),
});
export type Topic = z.infer<typeof topic>;
