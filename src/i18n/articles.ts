import { readNumeral } from '../domain/law/articles.ts';
import type { Paragraph } from '../domain/law/provisions.ts';
import type { Lang } from '../domain/language.ts';
import { t } from './words.ts';

/** An article of a law as a page names it: 第31条, article 31. */
export const articleLabel = (article: string, lang: Lang): string => t(lang, 'law.article', { article });

/** An article where it begins a line or stands by itself: 第31条, Article 31. */
export const articleHead = (article: string, lang: Lang): string => t(lang, 'law.articleHead', { article });

/** A paragraph and item as decisions cite them (第一款第四项), on an English page as paragraph 1, item 4. */
export function paragraphLabel(paragraph: string, lang: Lang): string {
  if (lang === 'zh') return paragraph;
  return [...paragraph.matchAll(/第(.+?)([款项])/gu)]
    .map(([whole, numeral, kind]) => {
      const number = readNumeral(numeral!);
      return number === undefined ? whole : t(lang, kind === '款' ? 'law.paragraph' : 'law.item', { number });
    })
    .join(t(lang, 'punctuation.comma'));
}

/** An article with the paragraph and item of it that are cited: article 1109, paragraph 1. */
export const placeLabel = (article: string, { paragraph, item }: Paragraph = {}, lang: Lang): string =>
  [
    articleLabel(article, lang),
    ...(paragraph === undefined ? [] : [t(lang, 'law.paragraph', { number: paragraph })]),
    ...(item === undefined ? [] : [t(lang, 'law.item', { number: item })]),
  ].join(t(lang, 'punctuation.comma'));

/** Several of them, on an English page with “items” once before their numbers: items 2 and 3; undefined for none. */
export function paragraphsLabel(paragraphs: readonly string[], lang: Lang): string | undefined {
  const numbers = paragraphs.map((paragraph) => /^第([^款项]+)项$/u.exec(paragraph)?.[1]).map((numeral) => numeral && readNumeral(numeral));
  if (lang === 'zh' || paragraphs.length < 2 || numbers.includes(undefined))
    return paragraphs.map((paragraph) => paragraphLabel(paragraph, lang)).join(t(lang, 'punctuation.enumeration')) || undefined;
  const [first, last] = [numbers.slice(0, -1), numbers.at(-1)];
  return t(lang, 'law.items', { numbers: `${first.join(t(lang, 'punctuation.enumeration'))}${t(lang, 'law.and')}${last}` });
}
