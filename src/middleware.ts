import { defineMiddleware } from 'astro:middleware';
import { placedPage } from './publish/site/placed-page.ts';
import { settings } from './store/settings.ts';

/**
 * Where an address becomes a link: pages, components and articles write addresses that begin at the portal's root, and
 * here, as a page leaves, they are put below the path at which the site stands.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const { base } = settings();
  const response = await next();
  if (base === '/' || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(placedPage(await response.text(), base), response);
});
