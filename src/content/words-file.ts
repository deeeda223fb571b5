import { languages, type Lang } from '../domain/language.ts';

/** The file beside a record's facts that holds its words in a language. */
export const wordsFile = (lang: Lang): string => `${lang}.mdx`;

/** The language of a file of words, and the folder of the text to which it belongs; undefined for any other file. */
export function readWordsFile(file: string): { lang: Lang; folder: string } | undefined {
  const lang = languages.find((language) => file.endsWith(`/${wordsFile(language)}`));
  return lang && { lang, folder: file.slice(0, -wordsFile(lang).length - 1) };
}
