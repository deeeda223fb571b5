import type { Lang } from '../domain/language.ts';
import { exactTokens, isStemmed } from './tokens.ts';

/** Of one syllable with a single consonant behind a single vowel: such a word doubles its end, finned of fin. */
const doubles = /^[^aeiou]*(?:qu)?[aeiou][^aeiouwxy]$/;
/** Of more syllables such a word may double its end: committed, but visited. */
const mayDouble = /[^aeiou][aeiou][^aeiouwxy]$/;
/** Behind what a plural has es. */
const hissing = /(?:s|x|z|ch|sh|o)$/;
const shortest = 3;

/** The plural of a noun, or what he or she does. */
function withS(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ies`];
  if (!hissing.test(word)) return [`${word}s`];
  return word.endsWith('o') ? [`${word}es`, `${word}s`] : [`${word}es`];
}

/** What was done, and what is being done. */
function inTenses(word: string): string[] {
  if (/[^aeiou]y$/.test(word)) return [`${word.slice(0, -1)}ied`, `${word}ing`];
  // Three letters with ee are no verb that has a past of this kind: feed is none of fee.
  if (/ee$/.test(word)) return word.length > shortest ? [`${word}d`, `${word}ing`] : [`${word}ing`];
  if (word.endsWith('ie')) return [`${word}d`, `${word.slice(0, -2)}ying`];
  if (word.endsWith('e')) return [`${word}d`, `${word.slice(0, -1)}ing`, ...(/[oy]e$/.test(word) ? [`${word}ing`] : [])];
  const twice = word + word.at(-1)!;
  const stems = doubles.test(word) ? [twice] : mayDouble.test(word) ? [word, twice] : [word];
  return stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`]);
}

/** Words of their own that only look like a form of another. */
const ofTheirOwn = new Set(['during', 'enterprising', 'evening', 'morning', 'news', 'nothing', 'outstanding', 'pressing', 'wedding']);

const formsOf = (word: string): string[] => [word, ...[...withS(word), ...inTenses(word)].filter((form) => !ofTheirOwn.has(form))];

/** What a word may be a form of: each is one only where its own forms hold the word. */
function basesOf(word: string): string[] {
  const cut = (end: string, instead: readonly string[]) =>
    word.endsWith(end) ? instead.map((behind) => word.slice(0, -end.length) + behind) : [];
  const undoubled = /([^aeiou])\1(?:ed|ing)$/.test(word) ? [word.replace(/.(?:ed|ing)$/, '')] : [];
  const guessed = [
    ...(/(?:ss|us|is)$/.test(word) ? [] : cut('s', [''])),
    ...cut('es', ['']),
    ...cut('ies', ['y']),
    ...cut('ied', ['y']),
    ...cut('ed', ['', 'e']),
    ...cut('ing', ['', 'e']),
    ...cut('ying', ['ie']),
    ...undoubled,
  ];
  return guessed.filter((base) => base.length >= shortest && /[aeiouy]/.test(base) && formsOf(base).includes(word));
}

/**
 * An English word with its plain plural and tenses, whichever of them was typed: fine, fines, fined, fining. A word that is
 * built of it is another, as lawful is none of law and product none of produce.
 */
export function plainForms(word: string): string[] {
  if (!/^[a-z]{3,}$/.test(word) || ofTheirOwn.has(word)) return [word];
  return [...new Set([word, ...formsOf(word), ...basesOf(word).flatMap(formsOf)])];
}

const ofLetters = /^zq([a-z]+)q$/;

/**
 * The rows in which a phrase stands whose English words stand there themselves or in a plain form of theirs: the index finds
 * whatever has the same stem.
 *
 * @param search asks the index, which holds each word once more as itself
 * @param phrase how the index is asked for what was typed
 */
export async function inPlainForms(
  search: (phrase: string) => Promise<Map<number, number>>,
  phrase: string,
  typed: string,
  lang: Lang,
): Promise<Map<number, number>> {
  const words = isStemmed[lang] ? exactTokens(typed, lang) : [];
  const [only] = words.length === 1 && ofLetters.test(words[0]!) ? words : [];
  let found = only === undefined ? await search(phrase) : undefined;
  for (const word of new Set(words)) {
    const letters = ofLetters.exec(word)?.[1];
    if (letters === undefined || found?.size === 0) continue;
    const rows = new Map<number, number>();
    for (const form of plainForms(letters))
      for (const [row, score] of await search(`"${exactTokens(form, lang).join(' ')}"`)) rows.set(row, Math.max(score, rows.get(row) ?? 0));
    found = found === undefined ? rows : new Map([...found].filter(([row]) => rows.has(row)));
  }
  return found!;
}
