import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { publishedStore } from '../site/published-store.ts';
import { writeSearch } from './search-files.ts';

/**
 * Publishes the search at /search/. Records come from the store; the text is split by the function the
 * browser uses too, and never stands in a page.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'qingtian-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const log = (bundle: string, count: number) => logger.info(`${bundle}: ${count} records`);
        await writeSearch(await publishedStore(), fileURLToPath(new URL('search/', dir)), fileURLToPath(dir), log);
      },
      // In dev the search shows the content as it was when dev began.
      'astro:server:setup': ({ server, logger }) => {
        const folder = mkdtemp(path.join(tmpdir(), 'qingtian-search-'));
        const files = folder.then(async (made) => {
          await writeSearch(await publishedStore(), made);
          return sirv(made, { dev: true });
        });
        files.catch((error: unknown) => logger.error(String(error)));
        server.middlewares.use('/search', (request, response, next) => void files.then((serve) => serve(request, response, next), next));
        server.httpServer?.once('close', () => void folder.then((made) => rm(made, { recursive: true, force: true })));
      },
    },
  };
}
