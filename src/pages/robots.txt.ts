import type { APIRoute } from 'astro';
import { inFull } from '../domain/site-address.ts';
import { openStore } from '../store/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const { portal } = await openStore();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${inFull('/sitemap-index.xml', site?.href ?? portal.baseUrl)}\n`);
};
