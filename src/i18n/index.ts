import type { Lang, Translated } from '../domain/language.ts';
import { languageTag, otherLanguage } from '../domain/language.ts';
import en from './en.json' with { type: 'json' };
import zh from './zh.json' with { type: 'json' };

/** Every string of the interface has a key; a key that one language lacks fails the type check. */
export type Key = keyof typeof zh;
const strings: Record<Lang, Record<Key, string>> = { zh, en };

/**
 * The interface's words for a key, with `{name}` replaced by the given values.
 *
 * @example t('en', 'search.count', { count: '312' }) // '312 results'
 */
export function t(lang: Lang, key: Key, values: Record<string, string | number> = {}): string {
  return strings[lang][key].replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** All words whose keys begin with one of the prefixes: what a script of a page says. */
export const wordsBelow = (lang: Lang, prefixes: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(strings[lang]).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));

/** A text in the page's language, or in the other one with its `lang` to mark it. */
export function inLanguage(text: Translated, lang: Lang): { words: string; lang?: string } {
  const own = text[lang];
  return own !== undefined ? { words: own } : { words: text.zh, lang: languageTag('zh') };
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

/** Formatters are dear to make and made for every figure of every page otherwise. */
const formatters = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();
function kept<F extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => F): F {
  const known = formatters.get(key) as F | undefined;
  if (known) return known;
  const made = make();
  formatters.set(key, made);
  return made;
}

const dateLocale = (lang: Lang): string => (lang === 'zh' ? 'zh-CN' : 'en-GB');

/** `2023-03-01` as 2023年3月1日 or 1 March 2023. */
export function formatDate(date: string, lang: Lang): string {
  return kept(`date ${lang}`, () => new Intl.DateTimeFormat(dateLocale(lang), { dateStyle: 'long', timeZone: 'UTC' })).format(
    new Date(`${date}T00:00:00Z`),
  );
}

/** `2023-03` as 2023年3月 or March 2023. */
export function formatMonth(month: string, lang: Lang): string {
  return kept(`month ${lang}`, () => new Intl.DateTimeFormat(dateLocale(lang), { year: 'numeric', month: 'long', timeZone: 'UTC' })).format(
    new Date(`${month}-01T00:00:00Z`),
  );
}

/** A number with the grouping of the language, and a fixed number of decimals where one is given. */
export function formatNumber(value: number, lang: Lang, decimals?: number): string {
  const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return kept(`number ${lang} ${decimals}`, () => new Intl.NumberFormat(languageTag(lang), digits)).format(value);
}
