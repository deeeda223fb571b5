import { z } from 'astro/zod';
import { evidences } from '../requirement.ts';
import { choice, date, flag, reference } from '../scalars.ts';
import { source } from '../shared.ts';

/** Where a city keeps or shows a requirement otherwise than its record says: by other records, from a later day, or elsewhere. */
export const evidence = z
  .array(
    z
      .strictObject({
        requirement: reference('requirements', { zh: '公开要求', en: 'Requirement', carries: true }),
        by: choice(evidences, { zh: '改凭的记录', en: 'Judged by' }).optional(),
        elsewhere: flag({
          zh: '不在本站',
          en: 'Elsewhere',
          meaning: { zh: '这项要求由别处公开，本站不判定。', en: 'It is met elsewhere, and this portal does not judge it.' },
        }).default(false),
        seenAt: source.optional(),
        from: date({
          zh: '起算日期',
          en: 'Judged from',
          meaning: { zh: '到期日在这一天以前的不判定。', en: 'What was due before this day is not judged.' },
        }).optional(),
      })
      .superRefine(({ by, elsewhere, seenAt, from }, context) => {
        const fault = (path: string, zh: string, en: string) =>
          context.addIssue({ code: 'custom', path: [path], message: en, params: { problem: { zh, en } }, input: undefined });
        if (elsewhere && (by ?? from) !== undefined)
          fault(
            'elsewhere',
            '不在本站的要求不再写凭什么记录、从哪天起判定。',
            'What is met elsewhere is judged by no records and from no day.',
          );
        if (!elsewhere && seenAt !== undefined)
          fault('seenAt', '写了在哪里能看到，还应写 elsewhere: true。', 'Say elsewhere: true with the place where it can be seen.');
      }),
  )
  .default([]);
