import type { Lang } from '../domain/language.ts';
import { languages } from '../domain/language.ts';

/** The static paths of a page that exists once a language. */
export const languagePaths = () => languages.map((lang) => ({ params: { lang } }));

/** The static paths of a page that exists once a language for each id, under the parameter `name`. */
export const entryPaths = (ids: Iterable<string>, name = 'id', more: Record<string, string> = {}): { params: Record<string, string> }[] =>
  [...ids].flatMap((id) => languages.map((lang) => ({ params: { lang, [name]: id, ...more } })));

/** The static paths of the pages of a list after its first, under the parameter `page`. */
export const furtherPages = (entries: number, perPage: number): { params: Record<string, string> }[] =>
  entryPaths(
    Array.from({ length: Math.max(0, Math.ceil(entries / perPage) - 1) }, (_, index) => String(index + 2)),
    'page',
  );

/** The language of a page's address; the first where it names none. */
export const langOf = (params: Record<string, string | undefined>): Lang =>
  languages.find((lang) => lang === params['lang']) ?? languages[0];
