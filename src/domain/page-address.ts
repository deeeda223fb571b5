import type { Lang } from './language.ts';

/** The address of a page in a language, from what comes after the language: `cases/`, `tasks/status/#done`; of the home page for none. */
export const pageAddress = (path: string, lang: Lang): string => ['', lang, path].join('/');
