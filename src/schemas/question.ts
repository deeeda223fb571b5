import { z } from 'astro/zod';
import { date, reference } from './fields.ts';
import { editorial } from './shared.ts';

/**
 * A question of public concern and its answer. Questions the editors compiled have no `askedOn`; one that was
 * asked and has no `answeredOn` waits for its answer, and is listed as such.
 */
export const question = z
  .strictObject({
    ...editorial,
    askedOn: date({ zh: '提问日期', en: 'Asked on' }).optional(),
    answeredOn: date({ zh: '答复日期', en: 'Answered on' }).optional(),
    followsUp: reference('questions', { zh: '追问', en: 'Follows up on' }).optional(),
  })
  .superRefine((record, context) => {
    const { askedOn, answeredOn } = record;
    if (answeredOn === undefined || (askedOn !== undefined && answeredOn >= askedOn)) return;
    const problem =
      askedOn === undefined
        ? { zh: '写了答复日期，还应写明提问日期。', en: 'An answer with a day needs the day of the question.' }
        : {
            zh: `答复日期 ${answeredOn} 早于提问日期 ${askedOn}。`,
            en: `The answer of ${answeredOn} is before the question of ${askedOn}.`,
          };
    context.addIssue({ code: 'custom', path: ['answeredOn'], message: problem.en, params: { problem }, input: undefined });
  });
export type Question = z.infer<typeof question>;
