import { z } from 'astro/zod';
import { date } from './fields.ts';
import { editorial } from './shared.ts';

/** A question of public concern and its answer. Questions the editors compiled have no `askedOn`. */
export const question = z.strictObject({
  ...editorial,
  askedOn: date({ zh: '提问日期', en: 'Asked on' }).optional(),
});
export type Question = z.infer<typeof question>;
