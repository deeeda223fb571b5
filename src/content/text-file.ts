import { languages, type Lang } from '../domain/language.ts';

/** The file beside a record's facts that holds its text in a language. */
export const textFile = (lang: Lang): string => `${lang}.mdx`;

/** The language of such a file, and the folder in which it lies; undefined for any other file. */
export function placeOfTextFile(file: string): { lang: Lang; folder: string } | undefined {
  const lang = languages.find((language) => file.endsWith(`/${textFile(language)}`));
  return lang && { lang, folder: file.slice(0, -textFile(lang).length - 1) };
}
