import { defineMiddleware } from 'astro:middleware';
import { linkPhones } from './publish/site/phone-links.ts';
import { openStore } from './store/index.ts';

/** Every page: what no page can say by itself. The numbers of the portal's contacts are called with one tap wherever they stand. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const { phones } = await openStore();
  return new Response(linkPhones(await response.text(), phones), response);
});
