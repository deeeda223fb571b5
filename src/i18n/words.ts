import type { Lang } from '../domain/language.ts';
import { fill, type Values } from './fill.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Every string of the interface has a key; a key that one language lacks fails the type check. */
export type Key = keyof typeof zh;
const strings: Record<Lang, Record<Key, string>> = { zh, en };

/**
 * The interface's words for a key, with `{name}` replaced by the given values and words that agree with them in number.
 *
 * @example t('en', 'search.count', { count: '312' }) // '312 results'
 */
export function t(lang: Lang, key: Key, values: Values = {}): string {
  // A key put together of names may have no words, whatever its type promises.
  const text: string | undefined = strings[lang][key];
  if (text === undefined) throw new Error(`src/i18n/${lang}/ has no words for "${key}"`);
  return fill(text, values);
}

/** The words of a language, for what takes them from its caller. */
export const wordsIn =
  (lang: Lang) =>
  (key: Key, values?: Values): string =>
    t(lang, key, values);

/** All words whose keys begin with one of the prefixes: the words of a page's script. */
export const wordsBelow = (lang: Lang, prefixes: readonly string[]): Record<string, string> =>
  Object.fromEntries(Object.entries(strings[lang]).filter(([key]) => prefixes.some((prefix) => key.startsWith(prefix))));
