import type { Lang } from '../domain/language.ts';

/** Whether Pagefind finds the other forms of a language's words. Where it does not, every letter is a word of its own. */
export const isStemmed: Readonly<Record<Lang, boolean>> = { zh: false, en: true };

/** The brackets that offices type for one another around the year of a decision number. */
const openings = new Set('([{〔【〖');
const closings = new Set(')]}〕】〗');

/** A bracket as the one that stands for all of its kind; any other character as it is. */
export const foldBracket = (character: string): string => (openings.has(character) ? '(' : closings.has(character) ? ')' : character);

/**
 * Splits a text into the words that are indexed and asked for, so that a quoted query finds exactly the
 * places where its characters stand side by side.
 *
 * Chinese: after NFKC and lower case every letter, digit and Han character is a word of its own, and so is
 * every punctuation mark (as a letter code, brackets of one direction alike); white space is nothing. A
 * phrase of such words matches where the text includes the query, at any cut but one: a word of other letters is found from
 * its first letter on, so that its first letter is another word than the same letter within. English: Latin words stay
 * whole so that Pagefind can stem them, and so do the digits of a number, which is never found inside a longer one or
 * a code; letters right behind a digit are a piece of a code, and no word; ASCII punctuation is dropped outside numbers,
 * the rest as above.
 *
 * The one function for index and query: a difference between the two would lose results.
 *
 * @param isInside whether the text was cut out of a code, so that its first letters begin no word
 */
export function tokens(text: string, lang: Lang, isInside = false): string[] {
  const words: string[] = [];
  let word = '';
  let isNumber = false;
  /** What a letter would stand right behind: nothing that belongs to its word, a letter, or a digit. */
  let behind: 'nothing' | 'letter' | 'digit' = isInside ? 'digit' : 'nothing';
  const flush = () => {
    if (word) words.push(word);
    word = '';
  };
  const characters = [...text.normalize('NFKC').toLowerCase()];
  characters.forEach((character, index) => {
    if (/[\p{L}\p{M}\p{N}]/u.test(character)) {
      const isDigit = /\p{Nd}/u.test(character);
      const isHan = /\p{Script=Han}/u.test(character);
      const standsAlone = !isStemmed[lang] || isHan;
      if (standsAlone || isDigit !== isNumber) flush();
      isNumber = isDigit;
      if (!isHan && !isDigit && !word) word = letterMark(behind, lang);
      behind = isHan ? 'nothing' : isDigit ? 'digit' : 'letter';
      word += character;
      if (standsAlone) flush();
    } else {
      if (character === "'" || character === '’') return;
      flush();
      if (/\p{Cf}/u.test(character)) return;
      behind = 'nothing';
      if (/\s/.test(character)) return;
      const inNumber = /\d/.test(characters[index - 1] ?? '') && /\d/.test(characters[index + 1] ?? '');
      const dropped = isStemmed[lang] && character <= '\u007f' && !inNumber && !openings.has(character) && !closings.has(character);
      if (!dropped) words.push(markWord(character));
    }
  });
  flush();
  return words;
}

/** What tells the first letters of a word from the same within one: in Chinese where a word begins, in English where none does. */
function letterMark(behind: 'nothing' | 'letter' | 'digit', lang: Lang): string {
  if (isStemmed[lang]) return behind === 'digit' ? 'zk' : '';
  return behind === 'nothing' ? 'zs' : '';
}

/** A punctuation mark as a word of letters that no text holds. */
function markWord(character: string): string {
  let code = foldBracket(character).codePointAt(0)!;
  let letters = '';
  for (; code > 0; code = Math.floor(code / 26)) letters = String.fromCharCode(97 + (code % 26)) + letters;
  return `zz${letters}`;
}

/** What is handed to the indexer: the fields of a record, kept apart so that no phrase spans two. */
export const indexText = (fields: readonly string[], lang: Lang): string =>
  fields
    .filter(Boolean)
    .map((field) => tokens(field, lang).join(' '))
    .join(' zzfield ');

/**
 * Splits a text so that a phrase in quotation marks is found exactly as it stands. Chinese: as above, which is exact. English:
 * every word stays itself, apart from all that Pagefind would take for its other forms, and punctuation counts.
 */
export function exactTokens(text: string, lang: Lang): string[] {
  if (!isStemmed[lang]) return tokens(text, lang);
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replaceAll('’', "'");
  return (plain.match(exactWords) ?? []).map((word) => (/[\p{L}\p{M}\p{N}]/u.test(word) ? unstemmed(word) : markWord(word)));
}
const exactWords = /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+|\S/gu;

/** Whether a text holds a word of letters alone, which has other forms. */
export const hasForms = (text: string, lang: Lang): boolean =>
  isStemmed[lang] && (text.normalize('NFKC').match(exactWords) ?? []).some((word) => /^(?!\p{Script=Han})[\p{L}\p{M}]+$/u.test(word));

/** A word with an end that no form has; what is no Latin letter is put into letters, or Pagefind would split there. */
const unstemmed = (word: string): string =>
  /^[a-z]+$/.test(word) ? `zq${word}q` : `zw${[...word].map((character) => letterCode(character.codePointAt(0)!)).join('')}q`;

/** A code point in five letters. */
const letterCode = (code: number): string =>
  Array.from({ length: 5 }, (_, place) => String.fromCharCode(97 + (Math.floor(code / 26 ** place) % 26))).join('');

/** Fields of a record as its exact words, kept apart as above. */
export const exactText = (fields: readonly string[], lang: Lang): string =>
  fields
    .filter(Boolean)
    .map((field) => exactTokens(field, lang).join(' '))
    .join(' zzfield ');
