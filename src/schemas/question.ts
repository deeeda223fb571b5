import { z } from 'astro/zod';
import { date, reference } from './scalars.ts';
import { editorial } from './shared.ts';

/**
 * A question of public concern and its answer. Questions the editors compiled have no `askedOn`; one that was
 * asked and has no `answeredOn` waits for its answer, and is listed as such.
 */
export const question = z
  .strictObject({
    ...editorial,
    askedOn: date({ zh: '提问日期', en: 'Asked on', happened: true }).optional(),
    answeredOn: date({ zh: '答复日期', en: 'Answered on', happened: true, notBefore: 'askedOn', opensOn: ['answeredOn'] }).optional(),
    followsUp: reference('questions', { zh: '追问自', en: 'Follows up on' }).optional(),
  })
  .superRefine((record, context) => {
    if (record.answeredOn === undefined || record.askedOn !== undefined) return;
    const problem = { zh: '写了答复日期，还应写明提问日期。', en: 'An answer with a day needs the day of the question.' };
    context.addIssue({ code: 'custom', path: ['answeredOn'], message: problem.en, params: { problem }, input: undefined });
  });
export type Question = z.infer<typeof question>;
