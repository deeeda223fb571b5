import astroSitemap from '@astrojs/sitemap';
import { pageAddress, pageAt } from '../../domain/page-address.ts';
import { languageTag, type Lang } from '../../domain/language.ts';
import { belowBase } from '../../domain/site-address.ts';
import { settings } from '../../store/settings.ts';
import { publishedStore } from './published-store.ts';

/**
 * The sitemap, with each page's counterpart in the other language. The integration's own `i18n` finds counterparts by
 * comparing every address with every other, which at 100,000 cases never ends; here they follow from the address.
 */
export const sitemap = (written = async (): Promise<readonly Lang[]> => (await publishedStore()).languages) =>
  astroSitemap({ serialize: async (page) => ({ ...page, links: counterparts(page.url, await written()) }) });

/** A page in each language, from its address alone; none for an address outside the languages, or where there is but one. */
export function counterparts(address: string, written: readonly Lang[], base = settings().base): { lang: string; url: string }[] {
  const { pathname } = new URL(address);
  const page = pageAt(pathname.slice(base.length - 1));
  if (!page || written.length < 2) return [];
  return written.map((lang) => ({ lang: languageTag(lang), url: new URL(belowBase(pageAddress(page.path, lang), base), address).href }));
}
