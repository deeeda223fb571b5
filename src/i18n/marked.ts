import { isTranslation, languageTag, type Bilingual, type Lang } from '../domain/language.ts';

/** The tag of Chinese words; undefined for others. */
export const tagOf = (text: string): string | undefined => (/\p{Script=Han}/u.test(text) ? languageTag('zh') : undefined);

/** Words that an office wrote, with the `lang` that marks Chinese ones on a page in another language. */
export const markedText = (text: string, lang: Lang): { text: string; lang?: string | undefined } =>
  isTranslation(lang) ? { text, lang: tagOf(text) } : { text };

/** The words that stand beside the Chinese ones on a page in another language; none on a Chinese page. */
export const besideChinese = (text: Bilingual, lang: Lang): string | undefined => (isTranslation(lang) ? text[lang] : undefined);
