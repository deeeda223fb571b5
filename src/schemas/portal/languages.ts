import { languages, type Bilingual, type Lang } from '../../domain/language.ts';
import { choice, list } from '../scalars.ts';

/** The languages a portal may be written in, as its record names them. */
const languageNames = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
} as const satisfies Record<Lang, Bilingual>;

/** Records are issued in Chinese, and other languages show it where they lack a text. */
export const writtenLanguages = list(
  choice(languageNames, {
    zh: '语言',
    en: 'Languages',
    meaning: {
      zh: '网站用哪些语言：[zh, en] 为中英文，[zh] 只有中文；不填为中英文。只有中文时，英文的文字可以留着，不公开。',
      en: 'In which languages the site is written: [zh, en] for Chinese and English, [zh] for Chinese alone; both where this is empty. With Chinese alone, English texts may stay in the folder and are not published.',
    },
  }),
).superRefine((named, context) => {
  if (!named.length || named.includes(languages[0])) return;
  const problem = {
    zh: '不能没有中文（zh）：各项记录是用中文发布的。',
    en: 'Chinese (zh) cannot be missing: records are issued in it.',
  };
  context.addIssue({ code: 'custom', message: problem.en, params: { problem }, input: undefined });
});
