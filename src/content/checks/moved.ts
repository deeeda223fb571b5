import type { Bilingual } from '../../domain/language.ts';
import { nearest } from '../../domain/nearest.ts';
import { kindNames, kinds, type Kind } from '../../schemas/index.ts';
import { isFeedFile } from '../../schemas/feed-groups.ts';
import { isFixedPage, isOpenKind, isSection, openSections, type Section } from '../../schemas/sections.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/**
 * A former address leads to a page that there is, in one step; and none stands where a page is. What lies in the folder of a section
 * that is closed has none: its addresses lead elsewhere like any other.
 */
export function checkMoved(drafts: Drafts, faults: Fault[]): void {
  const [portal] = drafts.portal;
  if (!portal) return;
  const { moved, sections } = portal.fields;
  const open = openSections(sections);
  const published = pagesOf(drafts, (kind) => isOpenKind(kind, open));
  // Whether there is still a week or a comparison follows from the records of the day: the build puts nothing over one that there is.
  const isPublished = (address: string) =>
    published.has(address) || (isSectionOrFixed(address) && !isDeep(address) && open.has(sectionOf(address)));
  // What leads into a closed section is named where sections are checked.
  const pages = pagesOf(drafts, () => true);
  const isPage = (address: string) => pages.has(address) || isSectionOrFixed(address);
  for (const [index, { from, to }] of moved.entries()) {
    const fault = (field: 'from' | 'to', message: Bilingual) =>
      faults.push({ severity: 'error', file: portal.file, ...portal.locate(['moved', index, field]), field: `moved.${field}`, message });
    if (isFeed(from)) fault('from', feedStays(from));
    else if (isPublished(from)) fault('from', stillThere(from));
    else if (moved.findIndex((other) => other.from === from) !== index) fault('from', twice(from));
    if (isPage(to)) continue;
    fault('to', leadsOn(moved, to) ?? nowhere(to, nearest(to, pages)));
  }
}

/** Why an address without a page is none to lead to: it leads elsewhere itself, or round to itself; undefined where it leads nowhere. */
function leadsOn(moved: readonly { from: string; to: string }[], address: string): Bilingual | undefined {
  const next = (from: string) => moved.find((other) => other.from === from)?.to;
  const passed = new Set([address]);
  let end = next(address);
  if (end === undefined) return undefined;
  for (let on = next(end); on !== undefined && !passed.has(end); on = next(end)) {
    passed.add(end);
    end = on;
  }
  return passed.has(end) ? inCircle(address) : inSteps(address, end);
}

/** The addresses of records of some kinds that have pages, below the language. */
function pagesOf(drafts: Drafts, isAsked: (kind: Kind) => boolean): Set<string> {
  return new Set(
    kindNames.filter(isAsked).flatMap((kind) => {
      const { address } = kinds[kind];
      if (address === 'none' || address === 'list') return [];
      return (drafts[kind] as Draft[]).map(({ id, group }) => (address === 'top' ? id : `${kind}/${address === 'group' ? group : id}`));
    }),
  );
}

const sectionOf = (address: string): Section => address.split('/')[0] as Section;

function isSectionOrFixed(address: string): boolean {
  const [section = '', id = ''] = address.split('/');
  return isSection(address) || isFixedPage(section, id);
}

const isDeep = (address: string): boolean => address.split('/').length > 2;

const isFeed = (address: string): boolean => address.startsWith('feeds/') && isFeedFile(address.slice('feeds/'.length));

const feedStays = (from: string): Bilingual => ({
  zh: `“${from}”是订阅文件，不是页面：订阅的程序读不了引路的页面。请在服务器上设转向，或者保留它的栏目。`,
  en: `"${from}" is a feed and no page: a program that reads feeds cannot follow a page that leads on. Redirect it on the server, or keep its section.`,
});
const stillThere = (from: string): Bilingual => ({
  zh: `“${from}”还有页面，不能引到别处。`,
  en: `There is still a page at "${from}"; it cannot lead elsewhere.`,
});
const twice = (from: string): Bilingual => ({
  zh: `“${from}”写了两次。一个地址只能引到一处。`,
  en: `"${from}" stands twice. An address leads to one place.`,
});
const inSteps = (to: string, end: string): Bilingual => ({
  zh: `“${to}”自己也引到别处。请直接写最后的地址“${end}”。`,
  en: `"${to}" leads elsewhere itself. Write the address that it leads to: "${end}".`,
});
const inCircle = (to: string): Bilingual => ({
  zh: `“${to}”没有页面，又引回自己，读者哪里也到不了。请写一个有页面的地址。`,
  en: `"${to}" has no page and leads back to itself, so readers arrive nowhere. Write an address that has a page.`,
});
const nowhere = (to: string, close: string | undefined): Bilingual => ({
  zh: `没有“${to}”这个页面。${close ? `最接近的是“${close}”。` : ''}`,
  en: `There is no page "${to}".${close ? ` Nearest: "${close}".` : ''}`,
});
