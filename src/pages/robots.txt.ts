import type { APIRoute } from 'astro';
import { openStore } from '../store/index.ts';

export const GET: APIRoute = async ({ site }) => {
  const { portal } = await openStore();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL('/sitemap-index.xml', site ?? portal.baseUrl).href}\n`);
};
