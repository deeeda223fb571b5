import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Content } from '../src/content/entry.ts';
import type { Bilingual } from '../src/domain/language.ts';
import { todayIn } from '../src/domain/days/calendar.ts';
import { causeMessages, causesOf } from '../src/publish/data/manifest-causes.ts';
import {
  closedFacts,
  closedFactsMessage,
  deadFiles,
  deadListPages,
  deadPageMessages,
  deadPages,
  deadParties,
  isOfAnother,
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
export async function compareWithPublished(
  place: string,
  { content, shown }: { content: Content; shown: string },
  clock: typeof todayIn = todayIn,
): Promise<void> {
  const published = await readManifest(place);
  const today = clock(content.portal[0]!.fields.timeZone);
  // A site may show a day that is yet to come.
  const store = new Store(content, today > published.asOf ? today : published.asOf);
  if (isOfAnother(published, store)) warnOfAnother(place, shown);
  const dead = deadPages(published, store);
  const { own, following } = causesOf(silentChanges(published, store, content.corrections), published, store);
  const pages = deadPageMessages(dead, store.sections, following);
  // From what stands first the most follows.
  const first = following.size ? [...causeMessages(following, dead, store), ...pages] : [];
  const changes = [
    ...first,
    ...own.map(silentChangeMessage),
    ...closedFacts(published, store).map(closedFactsMessage),
    ...(following.size ? [] : pages),
  ];
  warnOfDeadFiles(deadFiles(published, store));
  warnOfDeadParties(deadParties(published, store, content.cases));
  warnOfDeadListPages(deadListPages(published, store));
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

/** A list that names other units is likely one that was mistaken for the portal's own. */
function warnOfAnother(place: string, shown: string): void {
  warn({
    zh: `${place} 里的单位大半是 ${shown} 没有的，看来是另一个网站的清单。如果拿错了，下面说的都不作数，请换成本站公开过的清单（data/manifest.json）。`,
    en: `most of the units in ${place} are unknown in ${shown}: it seems to be the manifest of another portal. If so, nothing below counts; take that of this portal as it was published (data/manifest.json).`,
  });
}

/** Names what no page can lead on from: whoever runs the server may redirect it there, or it is missed. */
function warnOfDeadFiles(files: readonly string[]): void {
  if (!files.length) return;
  const { zh, en } = namedOf(files);
  warn({
    zh: `这些地址公开过，现在没有了，页面不能代它们引路：${zh}。订阅和下载的人会取不到；需要的话请在服务器上设转向。`,
    en: `these were public and are gone, and no page can lead on from them: ${en}. Whoever subscribed or downloads them finds nothing; redirect them on the server where that matters.`,
  });
}

/** A party's page goes where its decisions come to stand under another name or code; whoever linked to it finds nothing. */
function warnOfDeadParties(parties: readonly string[]): void {
  if (!parties.length) return;
  const { zh, en } = namedOf(parties.map((id) => `parties/${id}`));
  warn({
    zh: `这些当事人的页面公开过，现在没有了：${zh}。决定改了名称或代码的，可在 portal.yaml 的 moved 里写明引到哪里，如 to: parties。`,
    en: `these pages of parties were public and are gone: ${en}. Where the decisions have another name or code now, moved in portal.yaml may lead on, such as to: parties.`,
  });
}

/** The last pages of a list go where it grows shorter, as it does once the publicity of decisions is over. */
function warnOfDeadListPages(pages: readonly string[]): void {
  if (!pages.length) return;
  const { zh, en } = namedOf(pages);
  const [first] = pages;
  const list = first!.split('/')[0]!;
  warn({
    zh: `列表变短了，这些页公开过，现在没有了：${zh}。可在 portal.yaml 的 moved 里写明引到列表，如 { from: ${first}, to: ${list} }；列表再变长时，以列表的页为准。`,
    en: `lists are shorter now, and these pages of them were public and are gone: ${en}. moved in portal.yaml may lead on to the list, such as { from: ${first}, to: ${list} }; once the list is longer again its own page holds.`,
  });
}

/** The first of many, and how many more there are. */
function namedOf(all: readonly string[]): Bilingual {
  const named = all.slice(0, mostNamed);
  const more = all.length - named.length;
  return { zh: `${named.join('、')}${more ? `，另有 ${more} 个` : ''}`, en: `${named.join(', ')}${more ? ` and ${more} more` : ''}` };
}

const warn = ({ zh, en }: Bilingual): void => console.error({ zh: `提醒：${zh}`, en: `Warning: ${en}` }[lang]);

async function readManifest(place: string): Promise<PublishedManifest> {
  const text = await textAt(place);
  try {
    // Editors of text put a mark before what they save.
    return readPublishedManifest(text.replace(/^\uFEFF/, ''));
  } catch {
    if (/^\s*</.test(text))
      throw new BadInput({
        zh: `${place} 是网页，不是网站的清单。清单在网站的 /data/manifest.json（网站在路径下的，在那个路径下面）。`,
        en: `${place} is a web page and no manifest of a site. The manifest lies at /data/manifest.json of the site, below its path where it has one.`,
      });
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
      if (error.code === 'EISDIR')
        throw new BadInput({
          zh: `${place} 是文件夹。请写其中的清单，如 ${path.join(place, 'data/manifest.json')}。`,
          en: `${place} is a folder. Name the manifest in it, such as ${path.join(place, 'data/manifest.json')}.`,
        });
      throw error;
    });
  }
  const response = await fetch(place).catch((error: unknown) => error as Error);
  if (response instanceof Response && response.ok) return response.text();
  const why = response instanceof Response ? String(response.status) : response.message;
  throw new MachineFailed({ zh: `取不到 ${place}（${why}）。`, en: `${place} could not be fetched (${why}).` });
}
