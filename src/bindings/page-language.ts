import { languages, type Lang } from '../domain/language.ts';
import { pageAddress } from '../domain/page-address.ts';
import { belowBase } from '../domain/site-address.ts';

/** The language of the page an article stands in, from its address; the portal's first outside of both. */
export const pageLanguage = (url: URL): Lang =>
  languages.find((lang) => url.pathname.startsWith(belowBase(pageAddress('', lang), import.meta.env.BASE_URL))) ?? languages[0];
