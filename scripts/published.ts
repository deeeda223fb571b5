import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../src/content/entry.ts';
import { todayIn } from '../src/domain/days/calendar.ts';
import {
  deadPageMessage,
  deadPages,
  readPublishedManifest,
  silentChanges,
  silentChangeMessage,
} from '../src/publish/data/manifest-changes.ts';
import type { PublishedManifest } from '../src/publish/data/published-manifest.ts';
import { Store } from '../src/store/store.ts';
import { BadInput, MachineFailed, lang, print } from './cli.ts';

/** So many are named; the rest are counted. */
const mostNamed = 50;

/**
 * Compares a content with what was published, by the manifest at a path or an address.
 *
 * @throws BadInput where a record vanished or changed without a word, or the manifest is none
 */
export async function compareWithPublished(place: string, content: Content, clock: typeof todayIn = todayIn): Promise<void> {
  const published = await readManifest(place);
  const today = clock(content.portal[0]!.fields.timeZone);
  // A site may show a day that is yet to come.
  const store = new Store(content, today > published.asOf ? today : published.asOf);
  const changes = [
    ...silentChanges(published, store, content.corrections).map(silentChangeMessage),
    ...deadPages(published, store).map(deadPageMessage),
  ];
  if (!changes.length)
    return print({
      zh: `与 ${published.asOf} 公开的清单相符：没有记录不加说明地消失或改动。`,
      en: `It fits what was published as of ${published.asOf}: nothing vanished or changed without a word.`,
    });
  const named = changes.slice(0, mostNamed).map((change) => `  ${change[lang]}`);
  const more = changes.length - named.length;
  throw new BadInput({
    zh: `与 ${published.asOf} 公开的清单相比，${changes.length} 条记录没有说明就消失或改动了：\n${named.join('\n')}${more ? `\n  ……另有 ${more} 条` : ''}`,
    en: `Against what was published as of ${published.asOf}, records vanished or changed without a word: ${changes.length}\n${named.join('\n')}${more ? `\n  … and ${more} more` : ''}`,
  });
}

async function readManifest(place: string): Promise<PublishedManifest> {
  const text = await textAt(place);
  try {
    return readPublishedManifest(text);
  } catch {
    throw new BadInput({
      zh: `${place} 不是网站的清单（/data/manifest.json）。`,
      en: `${place} is no manifest of a site (/data/manifest.json).`,
    });
  }
}

async function textAt(place: string): Promise<string> {
  if (!/^https?:\/\//.test(place)) {
    return readFile(path.resolve(place), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw new BadInput({ zh: `没有文件 ${place}。`, en: `There is no file ${place}.` });
      throw error;
    });
  }
  const response = await fetch(place).catch((error: unknown) => error as Error);
  if (response instanceof Response && response.ok) return response.text();
  const why = response instanceof Response ? String(response.status) : response.message;
  throw new MachineFailed({ zh: `取不到 ${place}（${why}）。`, en: `${place} could not be fetched (${why}).` });
}
