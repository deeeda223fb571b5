import type { Lang } from '../domain/language.ts';

/** The file beside a record's facts that holds its words in a language. */
export const wordsFile = (lang: Lang): string => `${lang}.mdx`;
