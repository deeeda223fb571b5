import { z } from 'astro/zod';
import type { Bilingual } from '../domain/language.ts';
import { date, list, reference, scalar, translated } from './scalars.ts';

const articleNumber = (typed: string): { value: string } | { problem: Bilingual } =>
  /^[1-9]\d*$/.test(typed)
    ? { value: typed }
    : {
        problem: {
          zh: `“${typed}”不是条号。请只写数字，如 31。`,
          en: `"${typed}" is not the number of an article. Write digits only, such as 31.`,
        },
      };

/** An article of a law that was read for what it has disclosed: the requirements that rest on it, or why there are none. */
export const articleRead = z
  .strictObject({
    article: scalar(
      'text',
      {
        zh: '条',
        en: 'Article',
        meaning: { zh: '读过的一条，写条号，如 62。', en: 'The article that was read, by its number, such as 62.' },
      },
      articleNumber,
    ),
    requirements: list(
      reference('requirements', {
        zh: '公开要求',
        en: 'Requirements',
        meaning: { zh: '依据这一条的公开要求。', en: 'The disclosure requirements that rest on the article.' },
      }),
    ),
    reason: translated({
      zh: '没有要求的原因',
      en: 'Why there is none',
      meaning: { zh: '这一条没有规定要公开什么的原因。', en: 'Why nothing is to be disclosed under the article.' },
    }).optional(),
    readOn: date({
      zh: '阅读日期',
      en: 'Read on',
      meaning: { zh: '读这一条的那天，读的是当时有效的文本。', en: 'The day on which the article was read, in the text that held then.' },
      opensOn: ['readOn'],
    }),
  })
  .superRefine(({ requirements, reason }, context) => {
    if (requirements.length || reason !== undefined) return;
    const problem = {
      zh: '这一条既没有公开要求，也没有写原因。请写其中一个。',
      en: 'The article has neither a requirement nor a reason why there is none. Give one of them.',
    };
    context.addIssue({ code: 'custom', path: ['requirements'], message: problem.en, params: { problem }, input: undefined });
  });
