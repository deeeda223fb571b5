import astroSitemap from '@astrojs/sitemap';
import { pageAddress, pageAt } from '../../domain/page-address.ts';
import { languages, languageTag } from '../../domain/language.ts';
import { belowBase } from '../../domain/site-address.ts';
import { settings } from '../../store/settings.ts';

/**
 * The sitemap, with each page's counterpart in the other language. The integration's own `i18n` finds counterparts by
 * comparing every address with every other, which at 100,000 cases never ends; here they follow from the address.
 */
export const sitemap = () => astroSitemap({ serialize: (page) => ({ ...page, links: counterparts(page.url) }) });

/** A page in each language, from its address alone; none for an address outside the languages. */
export function counterparts(address: string, base = settings().base): { lang: string; url: string }[] {
  const { pathname } = new URL(address);
  const page = pageAt(pathname.slice(base.length - 1));
  if (!page) return [];
  return languages.map((lang) => ({ lang: languageTag(lang), url: new URL(belowBase(pageAddress(page.path, lang), base), address).href }));
}
