import { fetchJson } from './case-files.ts';

/** The portal's small glossary for searching: English and everyday words in lower case and the Chinese that decisions use. */
export type ChineseWords = Readonly<Record<string, string>>;

let loaded: Promise<ChineseWords> | undefined;

/** The glossary, loaded when it is first asked for; empty where it does not come. */
export const chineseWords = (): Promise<ChineseWords> =>
  (loaded ??= (fetchJson('/search/words.json') as Promise<ChineseWords>).catch(() => {
    loaded = undefined;
    return {};
  }));

/** Words typed in English as decisions say them: the whole, else term by term; undefined where none is known. */
export function inChinese(terms: readonly string[], words: ChineseWords): string | undefined {
  const whole = chineseOf(terms.join(' '), words);
  if (whole) return whole;
  const single = terms.map((term) => chineseOf(term, words));
  return single.some(Boolean) ? single.map((chinese, index) => chinese ?? terms[index]).join(' ') : undefined;
}

/** The plural is looked up as its singular. */
const chineseOf = (typed: string, words: ChineseWords): string | undefined => {
  const word = typed.toLowerCase();
  const known = [word, word.replace(/s$/, ''), word.replace(/es$/, '')].find((one) => Object.hasOwn(words, one));
  return known === undefined ? undefined : words[known];
};
