/** The portal's two languages; the first is the one records are issued in. */
export const languages = ['zh', 'en'] as const;
export type Lang = (typeof languages)[number];

/** The same text in both languages. */
export type Bilingual = Record<Lang, string>;

/** What is written alike in both languages. */
export const alike = (text: string): Bilingual => ({ zh: text, en: text });

/** A text that may not have been translated yet: Chinese always stands, English may be missing. */
export type Translated = { zh: string; en?: string | undefined };
/** A text in both languages, in Chinese where it is not translated. */
export const bilingual = (text: Translated): Bilingual => ({ zh: text.zh, en: text.en ?? text.zh });

export const otherLanguage = (lang: Lang): Lang => (lang === languages[0] ? languages[1] : languages[0]);

/** Whether a page is in another language than the one in which records are issued. */
export const isTranslation = (lang: Lang): boolean => lang !== languages[0];

/** The tag of Chinese, in which records are issued. */
export const chineseTag = 'zh-CN';
const tags: Record<Lang, string> = { zh: chineseTag, en: 'en' };

/** BCP 47 tag for the `lang` attribute, `hreflang` and `Intl`. */
export const languageTag = (lang: Lang): string => tags[lang];

/** The language of a page by its BCP 47 tag. */
export const languageOfTag = (tag: string): Lang => languages.find((lang) => languageTag(lang) === tag) ?? languages[0];
