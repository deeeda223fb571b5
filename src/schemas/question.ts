import { z } from 'astro/zod';
import { date, reference, translated } from './scalars.ts';
import { editorial, withdrawn } from './shared.ts';

/** Something that was done on the way to an answer. */
const step = z.strictObject({
  on: date({
    zh: '日期',
    en: 'Day',
    notBefore: 'askedOn',
    meaning: { zh: '做这件事的那天；到这一天起公开。', en: 'The day on which it was done, from which it is public.' },
    opensOn: ['on'],
  }),
  note: translated({ zh: '做了什么', en: 'What was done' }),
});

/**
 * A question of public concern and its answer. Questions the editors compiled have no `askedOn`; one that was
 * asked and has no `answeredOn` waits for its answer, and is listed as such.
 */
export const question = z
  .strictObject({
    ...editorial,
    withdrawn,
    askedOn: date({
      zh: '提问日期',
      en: 'Asked on',
      happened: true,
      meaning: {
        zh: '有人提问的日期，答复期限由此算起；编写的问题不填。',
        en: 'The day on which somebody asked, from which the limit for answers runs; empty for a question that the editors put.',
      },
    }).optional(),
    answeredOn: date({
      zh: '答复日期',
      en: 'Answered on',
      happened: true,
      notBefore: 'askedOn',
      meaning: {
        zh: '答复的日期；还没有答复的不填，问题列为待答复。',
        en: 'The day of the answer; empty while the question waits for it, and it is listed as waiting.',
      },
      opensOn: ['answeredOn'],
    }).optional(),
    doneSoFar: z.array(step).default([]),
    followsUp: reference('questions', { zh: '追问自', en: 'Follows up on' }).optional(),
  })
  .superRefine((record, context) => {
    if (record.answeredOn === undefined || record.askedOn !== undefined) return;
    const problem = { zh: '写了答复日期，还应写明提问日期。', en: 'An answer with a day needs the day of the question.' };
    context.addIssue({ code: 'custom', path: ['answeredOn'], message: problem.en, params: { problem }, input: undefined });
  });
export type Question = z.infer<typeof question>;
