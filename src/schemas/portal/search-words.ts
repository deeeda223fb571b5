import { z } from 'astro/zod';
import { text } from '../scalars.ts';

/** Words by which readers look for cases, and what decisions say instead. */
export const searchWords = z
  .array(
    z.strictObject({
      word: text({
        zh: '读者的说法',
        en: 'Reader’s word',
        meaning: {
          zh: '读者可能用来找案件的说法：英文词（小写、单数），或者与公文用词不同的日常叫法。',
          en: 'What a reader may look for: an English word, in lower case and the singular, or an everyday Chinese one that decisions do not use.',
        },
      }),
      chinese: text({
        zh: '中文词',
        en: 'Chinese word',
        meaning: {
          zh: '处罚决定里的说法；用读者的说法搜不到、或者搜到的少时，检索页引到这里。',
          en: 'As decisions say it; the search leads there where the reader’s word finds nothing or less.',
        },
      }),
    }),
  )
  .default([]);
