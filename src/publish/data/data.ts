import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { dataAddress } from '../../domain/page-address.ts';
import { settings } from '../../store/settings.ts';
import { hasDeadlines } from '../../store/progress/deadlines.ts';
import type { Store } from '../../store/store.ts';
import { feedPath, feedsOf } from '../../store/feeds/feeds.ts';
import { dataFiles } from './data-files.ts';
import { deadlineCalendar } from '../feeds/deadline-calendar.ts';
import { requirementCalendars, subjectCalendars } from '../feeds/requirement-calendar.ts';
import { feedText } from '../feeds/feed-text.ts';
import { analysisPictures } from './analysis-picture.ts';
import { ownFiles } from './own-files.ts';
import { manifestAddress, publishedManifest } from './published-manifest.ts';
import { selfCheckPending } from './self-check-file.ts';
import { requirementsJson } from './requirements-file.ts';
import { publishedStore } from '../site/published-store.ts';

/** A file outside the pages: its address, and its words when they are needed. */
type PublishedFile = { address: string; text: () => string };

const mediaTypes: Readonly<Record<string, string>> = {
  '.csv': 'text/csv',
  '.ics': 'text/calendar',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/rss+xml',
};

/** Every data file, picture, feed and calendar of the portal. */
export function* publications(store: Store): Generator<PublishedFile> {
  const origin = settings().baseUrl ?? store.portal.baseUrl;
  const { languages } = store;
  const tables = languages.flatMap((lang) => dataFiles(store, lang)).filter(({ ofRecord }) => !ofRecord);
  for (const [name, text] of new Map(tables.map(({ path: name, csv }) => [name, csv]))) yield { address: dataAddress(name), text };
  yield { address: manifestAddress, text: () => `${JSON.stringify(publishedManifest(store))}\n` };
  yield* ownFiles(store, origin);
  for (const feed of feedsOf(store)) {
    for (const lang of languages) {
      yield {
        address: `${feedPath(lang, feed.group, feed.id)}.xml`,
        text: () => feedText(feed, store, lang, origin).rss,
      };
      yield {
        address: `${feedPath(lang, feed.group, feed.id)}.json`,
        text: () => feedText(feed, store, lang, origin).json,
      };
    }
  }
  for (const unit of store.all('units').filter(({ id }) => hasDeadlines(store, id)))
    for (const lang of languages)
      yield {
        address: `${feedPath(lang, 'unit', unit.id)}.ics`,
        text: () => deadlineCalendar(store, unit, lang, origin),
      };
  yield* requirementCalendars(store, languages, origin);
  if (store.sections.has('requirements')) yield* subjectCalendars(store, languages, origin);
  yield* analysisPictures(store, origin);
  yield* requirementsJson(store);
  yield* selfCheckPending(store, origin);
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
              response.setHeader('Content-Type', `${mediaTypes[path.extname(address)]}; charset=utf-8`).end(found.text());
              return;
            }
            next();
          }, next);
        });
      },
    },
  };
}
