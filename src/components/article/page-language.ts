import type { Lang } from '../../domain/language.ts';

/** The language of the page an article stands in, from its address. */
export const pageLanguage = (url: URL): Lang => (url.pathname.startsWith('/en/') ? 'en' : 'zh');
