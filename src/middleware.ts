import { defineMiddleware } from 'astro:middleware';
import { markChineseRuns } from './publish/site/chinese-marks.ts';
import { linkPhones } from './publish/site/phone-links.ts';
import { withoutClosedLinks } from './publish/site/open-links.ts';
import { placedPage } from './publish/site/placed-page.ts';
import { isSection, sections as allSections } from './schemas/sections.ts';
import { openStore } from './store/index.ts';
import { settings } from './store/settings.ts';

/**
 * What no page can say by itself, as it leaves. The numbers of the portal's contacts are called with one tap wherever
 * they stand; links to sections that this portal is without become words; Chinese in a page of another language, a decision's number within a sentence say, is marked as such; and addresses, which pages, components and articles begin at the portal's root, are put below the path at
 * which the site stands.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { phones, sections } = await openStore();
  const isClosed = (name: string): boolean => isSection(name) && !sections.has(name);
  const written = await response.text();
  const linked = sections.size === allSections.length ? written : withoutClosedLinks(written, (name) => !isClosed(name));
  const page = markChineseRuns(linkPhones(linked, phones));
  return new Response(placedPage(page, settings().base), response);
});
