import { languages, type Lang } from '../domain/language.ts';
import { pageAt } from '../domain/page-address.ts';
import { settings } from '../store/settings.ts';

/** The language of the page an article stands in, from its address; the portal's first outside of both. */
export const pageLanguage = (url: URL): Lang => pageAt(url.pathname.slice(settings().base.length - 1))?.lang ?? languages[0];
