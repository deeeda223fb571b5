import { z } from 'astro/zod';
import { demo, flag, list, longestName, text } from './scalars.ts';

const word = (label: { zh: string; en: string }) => text({ ...label, longest: longestName });

/**
 * Words that mean the same to a reader who searches, those first that the portal's own texts use; or, with `of`, what else a
 * page is called; or, with `advises`, of what a page says what to do, with `otherwise` also whom to turn to about what no other page advises on.
 */
export const synonyms = z.strictObject({
  of: text({
    zh: '页面',
    en: 'Page',
    meaning: {
      zh: '这些词是哪一页的别名，写成 documents/air-law 或 cases 的样子；不填，则这些词彼此同义。',
      en: 'The page of which these words are other names, written like documents/air-law or cases; without it they mean the same as one another.',
    },
  }).optional(),
  advises: text({
    zh: '告诉怎么办的页面',
    en: 'Page that advises',
    meaning: {
      zh: '读者问这些事怎么办、找谁时，应当看到哪一页，写法同 of；这些词不是它的别名。',
      en: 'The page for who asks what to do or whom to turn to about these words, written as in of; they are no other names of it.',
    },
  }).optional(),
  otherwise: flag({
    zh: '没有别的页时也是',
    en: 'Where no other advises',
    meaning: {
      zh: '读者问找谁、打什么电话、去哪举报，而没有别的页告诉怎么办时，也应当看到这一页。',
      en: 'Also the page for who asks whom to call or where to report, about something on which no other page advises.',
    },
  }).default(false),
  chinese: list(word({ zh: '中文词', en: 'Chinese words' })),
  english: list(word({ zh: '英文词', en: 'English words' })),
  demo: demo(),
});
