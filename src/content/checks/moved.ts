import type { Bilingual } from '../../domain/language.ts';
import { nearest } from '../../domain/nearest.ts';
import { kindNames, kinds } from '../../schemas/index.ts';
import { isFixedPage, isSection } from '../../schemas/sections.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** A former address leads to a page that there is, in one step; and none stands where a page is. */
export function checkMoved(drafts: Drafts, faults: Fault[]): void {
  const [portal] = drafts.portal;
  if (!portal) return;
  const { moved } = portal.fields;
  const pages = pagesOf(drafts);
  const isPage = (address: string) => pages.has(address) || isSection(address) || isFixed(address);
  for (const [index, { from, to }] of moved.entries()) {
    const fault = (field: 'from' | 'to', message: Bilingual) =>
      faults.push({ severity: 'error', file: portal.file, ...portal.locate(['moved', index, field]), field: `moved.${field}`, message });
    if (isPage(from)) fault('from', stillThere(from));
    else if (moved.findIndex((other) => other.from === from) !== index) fault('from', twice(from));
    if (!isPage(to)) fault('to', moved.some((other) => other.from === to) ? inSteps(to) : nowhere(to, nearest(to, pages)));
  }
}

/** The addresses of records that have pages, below the language. */
function pagesOf(drafts: Drafts): Set<string> {
  return new Set(
    kindNames.flatMap((kind) => {
      const { address } = kinds[kind];
      if (address === 'none' || address === 'list') return [];
      return (drafts[kind] as Draft[]).map(({ id, group }) => (address === 'top' ? id : `${kind}/${address === 'group' ? group : id}`));
    }),
  );
}

function isFixed(address: string): boolean {
  const [section = '', id = ''] = address.split('/');
  return isFixedPage(section, id);
}

const stillThere = (from: string): Bilingual => ({
  zh: `“${from}”还有页面，不能引到别处。`,
  en: `There is still a page at "${from}"; it cannot lead elsewhere.`,
});
const twice = (from: string): Bilingual => ({
  zh: `“${from}”写了两次。一个地址只能引到一处。`,
  en: `"${from}" stands twice. An address leads to one place.`,
});
const inSteps = (to: string): Bilingual => ({
  zh: `“${to}”自己也引到别处。请直接写最后的地址。`,
  en: `"${to}" leads elsewhere itself. Write the address that it leads to.`,
});
const nowhere = (to: string, close: string | undefined): Bilingual => ({
  zh: `没有“${to}”这个页面。${close ? `最接近的是“${close}”。` : ''}`,
  en: `There is no page "${to}".${close ? ` Nearest: "${close}".` : ''}`,
});
