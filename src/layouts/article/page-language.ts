import { languages, type Lang } from '../../domain/language.ts';

/** The language of the page an article stands in, from its address; the portal's first outside of both. */
export const pageLanguage = (url: URL): Lang => languages.find((lang) => url.pathname.startsWith(`/${lang}/`)) ?? languages[0];
