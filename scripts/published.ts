import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../src/content/entry.ts';
import type { Bilingual } from '../src/domain/language.ts';
import { todayIn } from '../src/domain/days/calendar.ts';
import {
  closedFacts,
  closedFactsMessage,
  deadFiles,
  deadPageMessage,
  deadPages,
  deadParties,
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
    ...closedFacts(published, store).map(closedFactsMessage),
    ...deadPages(published, store).map((page) => deadPageMessage(page, store.sections)),
  ];
  warnOfDeadFiles(deadFiles(published, store));
  warnOfDeadParties(deadParties(published, store, content.cases));
  if (!changes.length) return print(fits(published));
  const named = changes.slice(0, mostNamed).map((change) => `  ${change[lang]}`);
  const more = changes.length - named.length;
  throw new BadInput({
    zh: `与 ${published.asOf} 公开的清单相比，${changes.length} 条记录或页面没有说明就消失或改动了：\n${named.join('\n')}${more ? `\n  ……另有 ${more} 条` : ''}`,
    en: `Against what was published as of ${published.asOf}, records or pages vanished or changed without a word: ${changes.length}\n${named.join('\n')}${more ? `\n  … and ${more} more` : ''}`,
  });
}

/** What compares well; the manifest of an earlier build tells of no pages but those of records. */
const fits = ({ asOf, otherPages }: PublishedManifest): Bilingual =>
  otherPages
    ? {
        zh: `与 ${asOf} 公开的清单相符：没有记录不加说明地消失或改动，没有页面失去地址。`,
        en: `It fits what was published as of ${asOf}: nothing vanished or changed without a word, and no page lost its address.`,
      }
    : {
        zh: `与 ${asOf} 公开的清单相符：没有记录不加说明地消失或改动。那份清单较早，没有列出各周、各月的页面和订阅，这些没有比较。`,
        en: `It fits what was published as of ${asOf}: nothing vanished or changed without a word. That manifest is of an earlier version and names no pages of weeks and months and no feeds; those were not compared.`,
      };

/** Names what no page can lead on from: whoever runs the server may redirect it there, or it is missed. */
function warnOfDeadFiles(files: readonly string[]): void {
  if (!files.length) return;
  const named = files.slice(0, mostNamed).join({ zh: '、', en: ', ' }[lang]);
  const more = files.length - Math.min(files.length, mostNamed);
  console.error(
    {
      zh: `提醒：这些地址公开过，现在没有了，页面不能代它们引路：${named}${more ? `，另有 ${more} 个` : ''}。订阅和下载的人会取不到；需要的话请在服务器上设转向。`,
      en: `Warning: these were public and are gone, and no page can lead on from them: ${named}${more ? ` and ${more} more` : ''}. Whoever subscribed or downloads them finds nothing; redirect them on the server where that matters.`,
    }[lang],
  );
}

/** A party's page goes where its decisions come to stand under another name or code; whoever linked to it finds nothing. */
function warnOfDeadParties(parties: readonly string[]): void {
  if (!parties.length) return;
  const named = parties
    .slice(0, mostNamed)
    .map((id) => `parties/${id}`)
    .join({ zh: '、', en: ', ' }[lang]);
  const more = parties.length - Math.min(parties.length, mostNamed);
  console.error(
    {
      zh: `提醒：这些当事人的页面公开过，现在没有了：${named}${more ? `，另有 ${more} 个` : ''}。决定改了名称或代码的，可在 portal.yaml 的 moved 里写明引到哪里，如 to: parties。`,
      en: `Warning: these pages of parties were public and are gone: ${named}${more ? ` and ${more} more` : ''}. Where the decisions have another name or code now, moved in portal.yaml may lead on, such as to: parties.`,
    }[lang],
  );
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
