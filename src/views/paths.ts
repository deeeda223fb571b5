import { languages, type Lang } from '../domain/language.ts';
import type { Section } from '../schemas/sections.ts';
import { openStore } from '../store/index.ts';
import { furtherNumbers, pagesOfLists, type PagedList } from './pages-of-lists.ts';

type Paths = Promise<{ params: Record<string, string> }[]>;

/** The static paths of a page that exists once a language of the portal. */
export const languagePaths = async (): Paths => (await openStore()).languages.map((lang) => ({ params: { lang } }));

/** The static paths of a page that exists once a language for each id, under the parameter `name`. */
export async function entryPaths(ids: Iterable<string>, name = 'id', more: Record<string, string> = {}): Paths {
  const written = (await openStore()).languages;
  return [...ids].flatMap((id) => written.map((lang) => ({ params: { lang, [name]: id, ...more } })));
}

/** The static paths of the pages of a list after its first, under the parameter `page`. */
export const furtherPages = async (list: PagedList): Paths =>
  entryPaths(furtherNumbers(pagesOfLists(await openStore())[list]).map(String), 'page');

/** The static paths of a page of a section: none in a portal without it. */
export const inSection =
  (section: Section, paths: () => Paths = languagePaths): (() => Paths) =>
  async () =>
    (await openStore()).sections.has(section) ? paths() : [];

/** The language of a page's address; the first where it names none. */
export const langOf = (params: Record<string, string | undefined>): Lang =>
  languages.find((lang) => lang === params['lang']) ?? languages[0];
