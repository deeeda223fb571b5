import { readFile } from 'node:fs/promises';
import path from 'node:path';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { borrowedBy } from '../library.ts';
import { isFile } from '../missing.ts';
import { spellingFile } from './spelling-file.ts';

export type Misspelling = { word: string; nearest?: string | undefined };
/** The words of a passage that no dictionary knows. */
export type EnglishSpelling = (text: string) => Misspelling[];

/**
 * A speller of British English, with the content folder's own words.
 *
 * @param names what the portal itself calls its units, stations and terms: their words are known too
 */
export async function englishSpelling(directory: string, names: readonly string[]): Promise<EnglishSpelling> {
  const speller = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  const { libraries } = await borrowedBy(directory);
  for (const folder of [directory, ...libraries.map((library) => library.directory)]) {
    const file = path.join(folder, spellingFile);
    const own = (await isFile(file)) ? await readFile(file, 'utf8') : '';
    for (const word of wordsOf(own.replace(/#.*/g, ''))) speller.add(word);
  }
  for (const word of wordsOf(names.join(' '))) speller.add(word);
  const known = new Map<string, boolean>();
  const knows = (word: string): boolean => {
    if (!known.has(word)) known.set(word, speller.correct(word) || speller.correct(word.toLowerCase()));
    return known.get(word)!;
  };
  return (text) => [...new Set(wordsOf(text))].filter((word) => !knows(word)).map((word) => ({ word, nearest: speller.suggest(word)[0] }));
}

/** Words a dictionary can judge: not addresses, numbers with letters, acronyms or other scripts. */
function wordsOf(text: string): string[] {
  return text
    .replace(/\b(?:https?:|mailto:|www\.)\S+/g, ' ')
    .split(/[^\p{L}\p{N}\p{M}’'_@/.]+/u)
    .filter((token) => !/[\p{N}_@]|\p{Script=Han}|\.\p{L}/u.test(token))
    .flatMap((token) => token.split(/[/.]/))
    .map((token) => token.replace(/^['’]+|['’]+$|['’]s$/g, '').replaceAll('’', "'"))
    .filter((word) => word.length > 1 && !/^\p{Lu}+s?$/u.test(word));
}
