import { numeral as anyNumeral, readNumeral } from '../domain/law/articles.ts';
import type { Paragraph } from '../domain/law/provisions.ts';
import type { Lang, Translated } from '../domain/language.ts';
import { t } from './words.ts';

/** An article of a law as a page names it: 第31条, article 31. */
export const articleLabel = (article: string, lang: Lang): string => t(lang, 'law.article', { article });

/** An article where it begins a line or stands by itself: 第31条, Article 31. */
export const articleHead = (article: string, lang: Lang): string => t(lang, 'law.articleHead', { article });

/** What stands between the title of a document and the articles of it that are named. */
export const beforeArticles = (articles: Translated, lang: Lang): string =>
  lang === 'zh' && articles.zh.startsWith('第') ? ' ' : t(lang, 'punctuation.comma');

/** Words that name articles, cut around each but the first, before which nothing is cut: of a piece that names one, its number. */
export function articlePieces(written: string): { text: string; article?: string }[] {
  const pieces: { text: string; article?: string }[] = [];
  let from = 0;
  for (const { 0: found, 1: numeral = found, index } of written.matchAll(anyArticle)) {
    const number = readNumeral(numeral);
    if (number === undefined || withinArticle.test(written.slice(0, index))) continue;
    const start = pieces.length === 0 ? 0 : index;
    if (start > from) pieces.push({ text: written.slice(from, start) });
    from = index + found.length;
    pieces.push({ text: written.slice(start, from), article: String(number) });
  }
  return from < written.length ? [...pieces, { text: written.slice(from) }] : pieces;
}
const anyArticle = new RegExp(`第(${anyNumeral})条|(?<!\\d)\\d+(?!\\d)`, 'gu');
const withinArticle = /(?:paragraphs?|items?) (?:[\d, ]|to |and )*$/u;

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

/** Several of them, each paragraph once and items in runs: paragraph 1, items 1 to 4 and 6; undefined for none. */
export function paragraphsLabel(paragraphs: readonly string[], lang: Lang): string | undefined {
  const places = paragraphs.map(placeIn);
  if (places.some((place) => place === undefined))
    return paragraphs.map((paragraph) => paragraphLabel(paragraph, lang)).join(t(lang, 'punctuation.enumeration'));
  const groups: { paragraph: string; items: Item[] }[] = [];
  for (const { paragraph, item } of places as Place[]) {
    const last = groups.at(-1);
    if (item && last?.items.length && last.paragraph === paragraph) last.items.push(item);
    else groups.push({ paragraph, items: item ? [item] : [] });
  }
  const words = groups.map(({ paragraph, items }) =>
    [...(paragraph ? [paragraphLabel(paragraph, lang)] : []), ...(items.length ? [itemsWords(items, lang)] : [])].join(
      lang === 'zh' ? '' : t(lang, 'punctuation.comma'),
    ),
  );
  return words.join(t(lang, 'punctuation.semicolon')) || undefined;
}

type Item = { numeral: string; number: number };
/** A paragraph and item as decisions cite them, the first as it stands there, empty where none is named. */
type Place = { paragraph: string; item?: Item | undefined };

function placeIn(cited: string): Place | undefined {
  const [whole, paragraph = '', numeral] = /^(第[^款项]+款)?(?:第([^款项]+)项)?$/u.exec(cited) ?? [];
  if (!whole || numeral === undefined) return whole ? { paragraph } : undefined;
  const number = readNumeral(numeral);
  return number === undefined ? undefined : { paragraph, item: { numeral, number } };
}

/** Items in their order, three or more in a row as a run. */
function itemsWords(items: readonly Item[], lang: Lang): string {
  const runs: Item[][] = [];
  for (const item of items) {
    if (runs.at(-1)?.at(-1)?.number === item.number - 1) runs.at(-1)!.push(item);
    else runs.push([item]);
  }
  const nameOf = ({ numeral, number }: Item) => (lang === 'zh' ? t(lang, 'law.item', { number: numeral }) : String(number));
  const names = runs.flatMap((run) =>
    run.length > 2 ? t(lang, 'period.fromTo', { from: nameOf(run[0]!), to: nameOf(run.at(-1)!) }) : run.map(nameOf),
  );
  const between = t(lang, 'punctuation.enumeration');
  if (lang === 'zh') return names.join(between);
  if (items.length === 1) return t(lang, 'law.item', { number: names[0]! });
  const [first, last] = [names.slice(0, -1), names.at(-1)!];
  return t(lang, 'law.items', { numbers: first.length ? `${first.join(between)}${t(lang, 'law.and')}${last}` : last });
}
