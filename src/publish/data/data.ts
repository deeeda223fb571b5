import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataAddress } from '../../domain/page-address.ts';
import { languages } from '../../domain/language.ts';
import { settings } from '../../store/settings.ts';
import type { Store } from '../../store/store.ts';
import { feedPath, feedsOf } from '../../store/feeds.ts';
import { caseAsJson } from './case-file.ts';
import { dataFiles, recordsAsCsv } from './data-files.ts';
import { deadlineCalendar } from '../feeds/deadline-calendar.ts';
import { feedText } from '../feeds/feed-text.ts';
import { analysisPictures } from './analysis-picture.ts';
import { indicatorPictures } from './indicator-picture.ts';
import { manifestAddress, publishedManifest } from './published-manifest.ts';
import { publishedStore } from '../site/published-store.ts';

/** A file outside the pages: its address, and its words when they are needed. */
type Publication = { address: string; type: string; text: () => string };

/** Every data file, picture, feed and calendar of the portal. */
export function* publications(store: Store): Generator<Publication> {
  const origin = settings().baseUrl ?? store.portal.baseUrl;
  const tables = new Map(languages.flatMap((lang) => dataFiles(store, lang).map(({ path: name, csv }) => [name, csv])));
  for (const [name, csv] of tables) yield { address: dataAddress(name), type: 'text/csv', text: csv };
  yield { address: manifestAddress, type: 'application/json', text: () => `${JSON.stringify(publishedManifest(store))}\n` };
  for (const entry of store.all('cases')) {
    yield { address: dataAddress(`cases/${entry.id}.json`), type: 'application/json', text: () => caseAsJson(store, entry, origin) };
    yield { address: dataAddress(`cases/${entry.id}.csv`), type: 'text/csv', text: () => recordsAsCsv(store, 'cases', [entry]) };
  }
  for (const feed of feedsOf(store)) {
    for (const lang of languages) {
      yield {
        address: `${feedPath(lang, feed.group, feed.id)}.xml`,
        type: 'application/rss+xml',
        text: () => feedText(feed, store, lang, origin).rss,
      };
      yield {
        address: `${feedPath(lang, feed.group, feed.id)}.json`,
        type: 'application/feed+json',
        text: () => feedText(feed, store, lang, origin).json,
      };
    }
  }
  for (const unit of store.all('units'))
    for (const lang of languages)
      yield {
        address: `${feedPath(lang, 'unit', unit.id)}.ics`,
        type: 'text/calendar',
        text: () => deadlineCalendar(store, unit, lang, origin),
      };
  for (const { address, text } of [...indicatorPictures(store, origin), ...analysisPictures(store, origin)])
    yield { address, type: 'image/svg+xml', text };
}

/** Files written side by side. */
const atOnce = 32;

/** Publishes the data files at /data/ and the feeds, from the store. */
export function data(): AstroIntegration {
  return {
    name: 'qingtian-data',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const folders = new Set<string>();
        let writing: Promise<void>[] = [];
        for (const { address, text } of publications(await publishedStore())) {
          const file = path.join(root, address);
          const folder = path.dirname(file);
          if (!folders.has(folder)) {
            await mkdir(folder, { recursive: true });
            folders.add(folder);
          }
          writing.push(writeFile(file, text()));
          if (writing.length < atOnce) continue;
          await Promise.all(writing);
          writing = [];
        }
        await Promise.all(writing);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const address = decodeURIComponent((request.url ?? '').split('?')[0]!);
          if (!/^\/data\/.+\.|\/feeds\/.+\./.test(address)) return next();
          publishedStore().then((store) => {
            for (const found of publications(store)) {
              if (found.address !== address) continue;
              response.setHeader('Content-Type', `${found.type}; charset=utf-8`).end(found.text());
              return;
            }
            next();
          }, next);
        });
      },
    },
  };
}
