import { z } from 'astro/zod';
import { text } from '../scalars.ts';

/** Acts as decisions write them, and how a summary in English says them. */
export const actWords = z
  .array(
    z.strictObject({
      chinese: text({
        zh: '行为的中文写法',
        en: 'Act in Chinese',
        meaning: {
          zh: '违法事实里原样出现的说法，不跨标点。',
          en: 'As the facts of decisions write it, within one clause.',
        },
      }),
      english: text({
        zh: '行为的英文写法',
        en: 'Act in English',
        meaning: {
          zh: '英文页的处罚摘要这样写，不多于中文所说；小写开头。',
          en: 'As the summary of a decision says it on English pages, no more than the Chinese says; begins in lower case.',
        },
      }),
    }),
  )
  .default([]);
