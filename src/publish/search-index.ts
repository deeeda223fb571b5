import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import sirv from 'sirv';
import { loadCheckedContent } from '../content/load.ts';
import { languages } from '../domain/language.ts';
import { ColumnsBuilder } from '../search/columns.ts';
import { bundles, type Bundle } from '../search/scopes.ts';
import { indexText } from '../search/tokens.ts';
import { settings } from '../store/settings.ts';
import { Store } from '../store/store.ts';
import { searchRecords, type SearchRecord } from './search-records.ts';

/**
 * Writes the search: for each bundle a Pagefind index at /search/<bundle>/ and, beside it, the columns that
 * filters and sorting read. Records come from the store; the text is split by the function the browser
 * uses too, and never stands in a page.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'qingtian-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        await writeSearch(fileURLToPath(new URL('search/', dir)), (bundle, count) => logger.info(`${bundle}: ${count} records`));
      },
      // In dev the search shows the content as it was when dev began.
      'astro:server:setup': ({ server, logger }) => {
        const folder = mkdtemp(path.join(tmpdir(), 'qingtian-search-'));
        const files = folder.then(async (made) => {
          await writeSearch(made);
          return sirv(made, { dev: true });
        });
        files.catch((error: unknown) => logger.error(String(error)));
        server.middlewares.use('/search', (request, response, next) => void files.then((serve) => serve(request, response, next), next));
        server.httpServer?.once('close', () => void folder.then((made) => rm(made, { recursive: true, force: true })));
      },
    },
  };
}

async function writeSearch(folder: string, onBundle?: (bundle: Bundle, count: number) => void): Promise<void> {
  const { contentDirectory, asOf } = settings();
  const store = new Store(await loadCheckedContent(contentDirectory), asOf);
  for (const bundle of bundles) {
    const count = await writeBundle(store, bundle, path.join(folder, bundle));
    onBundle?.(bundle, count);
  }
  await pagefind.close();
}

async function writeBundle(store: Store, bundle: Bundle, directory: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({});
  if (!index) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const byUrl = new Map<string, SearchRecord>();
  for (const lang of languages) {
    for (const record of searchRecords(store, lang)) {
      if (record.bundle !== bundle) continue;
      byUrl.set(record.url, record);
      const added = await index.addCustomRecord({
        url: record.url,
        language: lang,
        content: indexText(record.fields, lang),
        meta: { title: record.title, line: record.line, text: record.fields.filter(Boolean).join('\n') },
      });
      if (added.errors.length) throw new Error(`Pagefind, ${record.url}: ${added.errors.join('; ')}`);
    }
  }
  await mkdir(directory, { recursive: true });
  const written = await index.writeFiles({ outputPath: directory });
  if (written.errors.length) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await removeReadyMadeInterfaces(directory);
  await writeColumns(directory, byUrl);
  return byUrl.size / languages.length;
}

/** Pagefind ships interfaces of its own beside the index; the portal has its own and does not publish them. */
async function removeReadyMadeInterfaces(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    if (/^pagefind-(.*ui|highlight)\.(js|css)$/.test(name)) await rm(path.join(directory, name));
  }
}

/** Reads back which fragment each record became, because search results carry nothing else to join on. */
async function writeColumns(directory: string, byUrl: ReadonlyMap<string, SearchRecord>): Promise<void> {
  const fragments = path.join(directory, 'fragment');
  const named: { fragment: string; record: SearchRecord }[] = [];
  for (const name of await readdir(fragments).catch(() => [])) {
    const bytes = gunzipSync(await readFile(path.join(fragments, name)));
    const { url } = JSON.parse(bytes.toString('utf8').replace(/^pagefind_dcd/, '')) as { url: string };
    named.push({ fragment: name.replace(/\.pf_fragment$/, ''), record: byUrl.get(url)! });
  }
  named.sort((a, b) => (a.record.url < b.record.url ? -1 : 1));
  for (const lang of languages) {
    const builder = new ColumnsBuilder();
    for (const { fragment, record } of named) {
      if (record.url.startsWith(`/${lang}/`)) builder.add({ ...record, fragment });
    }
    await writeFile(path.join(directory, `columns.${lang}.json`), JSON.stringify(builder.build()));
  }
}
