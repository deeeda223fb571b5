import { languageTag, otherLanguage, type Lang, type Translated } from '../domain/language.ts';

/** A text in the page's language, or in the other one with its `lang` to mark it. */
export function inLanguage(text: Translated, lang: Lang): { text: string; lang?: string } {
  const own = text[lang];
  return own !== undefined ? { text: own } : { text: text.zh, lang: languageTag('zh') };
}

/**
 * What stands in several languages, in the page's language or else in the other one with its `lang` to mark it.
 *
 * @throws Error where it stands in neither.
 */
export function textIn<T>(texts: Partial<Record<Lang, T>>, lang: Lang): { text: T; lang?: string } {
  const own = texts[lang];
  if (own !== undefined) return { text: own };
  const other = texts[otherLanguage(lang)];
  if (other === undefined) throw new Error('A text in neither language.');
  return { text: other, lang: languageTag(otherLanguage(lang)) };
}
