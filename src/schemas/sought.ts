import { z } from 'astro/zod';
import type { Lang } from '../domain/language.ts';
import { choice, demo, list, text } from './scalars.ts';

/** Who asks. */
const readers = {
  resident: { zh: '居民', en: 'Resident' },
  journalist: { zh: '记者', en: 'Journalist' },
  clerk: { zh: '工作人员', en: 'Clerk' },
} as const;

/** What a question is for: finding the weights of the search, or trying it once they are found. */
const halves = {
  tuning: { zh: '调整用', en: 'Tuning' },
  held: { zh: '检验用', en: 'Held' },
} as const;

const askedIn = { zh: { zh: '中文', en: 'Chinese' }, en: { zh: '英文', en: 'English' } } as const satisfies Record<Lang, unknown>;

/** What a reader types, and the page that is plainly meant: by such questions the search is measured. */
export const sought = z.strictObject({
  lang: choice(askedIn, { zh: '语言', en: 'Language' }),
  question: text({ zh: '问题', en: 'Question', meaning: { zh: '读者会输入的话，原样写。', en: 'What a reader types, as it is typed.' } }),
  pages: list(
    text({
      zh: '所指页面',
      en: 'Pages meant',
      meaning: {
        zh: '语言之后的地址，写成 /documents/air-law/ 的样子；几页都对时列出几页。',
        en: 'The address after the language, written like /documents/air-law/; more than one where each is right.',
      },
    }),
  ),
  reader: choice(readers, { zh: '谁在问', en: 'Reader' }),
  half: choice(halves, { zh: '用途', en: 'Half' }),
  demo: demo(),
});
export type Sought = z.infer<typeof sought>;
