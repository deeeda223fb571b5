import { languages, type Lang } from '../domain/language.ts';
import { pageAddress } from '../domain/page-address.ts';
import { belowBase } from '../domain/site-address.ts';
import { settings } from '../store/settings.ts';

/** The language of the page an article stands in, from its address; the portal's first outside of both. */
export const pageLanguage = (url: URL): Lang =>
  languages.find((lang) => url.pathname.startsWith(belowBase(pageAddress('', lang), settings().base))) ?? languages[0];
