import { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import { enforcementCase } from './case/case.ts';
import { fieldMeta } from './fields.ts';
import { choice, date, demo, flag, reference, text, translated } from './scalars.ts';

/** The fields of a case under their names, which a correction may name by key or official label. */
export const correctableFields: Record<string, Bilingual> = Object.fromEntries(
  Object.entries(enforcementCase.shape)
    .filter(([name, schema]) => name !== 'demo' && !fieldMeta(schema)?.unlisted)
    .map(([name, schema]) => {
      const meta = fieldMeta(schema)!;
      return [name, { zh: meta.zh, en: meta.en }];
    }),
);

/** A published change of a published case: what stood there, what stands there now, why and when. */
export const correction = z
  .strictObject({
    on: date({
      zh: '更正日期',
      en: 'Corrected on',
      short: { zh: '日期', en: 'Date' },
      happened: true,
      meaning: { zh: '公开内容改动的那天。', en: 'The day on which what is public was changed.' },
    }),
    case: reference('cases', {
      zh: '行政处罚决定书文号',
      en: 'Decision number',
      short: { zh: '案件', en: 'Case' },
      meaning: { zh: '更正的是哪一件决定。', en: 'The decision that was corrected.' },
    }),
    field: choice(correctableFields, {
      zh: '更正字段',
      en: 'Field',
      meaning: { zh: '改的是哪一个字段。', en: 'Which field was changed.' },
    }),
    before: text({
      zh: '更正前',
      en: 'Before',
      meaning: { zh: '原来公开的内容；原来为空的不填。', en: 'What was public before; empty where nothing was.' },
    }).optional(),
    after: text({
      zh: '更正后',
      en: 'After',
      meaning: { zh: '现在公开的内容；清空的不填。', en: 'What is public now; empty where the field was cleared.' },
    }).optional(),
    withheld: flag({
      zh: '更正前内容不公开',
      en: 'Former words withheld',
      meaning: {
        zh: '更正前的内容涉及隐私等不得公开时填“是”，并把“更正前”留空。',
        en: 'Yes where the former words may not be published, for privacy say; "before" then stays empty.',
      },
    }).default(false),
    why: translated({
      zh: '更正原因',
      en: 'Reason',
      short: { zh: '说明', en: 'Why' },
      meaning: { zh: '为什么更正，读者会看到。', en: 'Why it was corrected, as readers see it.' },
    }),
    demo: demo(),
  })
  .superRefine((record, context) => {
    const fault = (path: string, zh: string, en: string) =>
      context.addIssue({ code: 'custom', path: [path], message: en, params: { problem: { zh, en } } });
    if (record.withheld && record.before)
      fault('before', '标明不公开时，“更正前”应留空。', 'Where the former words are withheld, "before" stays empty.');
    if (!record.withheld && record.before === record.after) fault('after', '更正前后的内容相同。', 'Before and after are the same.');
  });
