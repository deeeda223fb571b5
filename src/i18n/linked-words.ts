import type { Lang } from '../domain/language.ts';
import type { Values } from './fill.ts';
import { t, type Key } from './words.ts';

/**
 * Where a number of a sentence is gone through: so many things are found there, or a figure of them (`of`) is so much. `search` is
 * the way for readers with script where the page at `href` holds more.
 */
export type CountLink = { href: string; count: number; of?: 'fines' | undefined; search?: string | undefined };
/** A sentence of the interface with the ways that it names; a way that is missing or to nothing is left out. */
export type Sentence = { key: Key; values: Values; links: Partial<Record<string, CountLink>> };

/** Words of a sentence that lead on, by the name that the sentence gives to where; or that do not. */
export type LinkedPiece = { text: string; to?: string };

/**
 * A sentence in pieces: what it writes as `<cases>{count} cases</cases>` leads to what its caller calls `cases`.
 *
 * @example linkedWords('en', 'tasks.linked', { count: 6 }) // [{ text: '6 tasks', to: 'tasks' }, { text: ' in all' }]
 */
export function linkedWords(lang: Lang, key: Key, values: Values): LinkedPiece[] {
  // An odd part is the name of a link, followed by its words.
  const parts = t(lang, key, values).split(/<(\w+)>(.*?)<\/\1>/);
  return parts.flatMap((text, index): LinkedPiece[] => {
    if (index % 3 === 1) return [];
    return text ? [index % 3 === 2 ? { text, to: parts[index - 1]! } : { text }] : [];
  });
}

/** The same sentence for a place that can hold no link. */
export const withoutLinks = (lang: Lang, key: Key, values: Values): string =>
  linkedWords(lang, key, values)
    .map(({ text }) => text)
    .join('');
