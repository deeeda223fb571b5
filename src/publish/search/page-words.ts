import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Elements within a line of text; any other ends it. */
const inline = new Set('a abbr b bdi cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '));
/** What is read past: the ways around the portal, drawings, and what is chosen or pressed. */
const passed = new Set('button datalist nav script select style svg template textarea'.split(' '));
const piece = /<!--.*?-->|<(?<end>\/?)(?<name>[a-z][a-z0-9-]*)(?:"[^"]*"|'[^']*'|[^>"'])*>|(?<text>[^<]+)/gs;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** Marks a part of a page that is read past too: a list of other records, each of which is found itself, or the law that most pages of a kind cite for a place. */
const ofOthers = / data-of-others[\s>=]/;

/** The lines of text that a page shows between its head and its foot, as a reader sees them. */
export function pageWords(html: string): string[] {
  const lines = [''];
  let past: { name: string; depth: number } | undefined;
  for (const { 0: whole, groups } of (/<main[\s>].*<\/main>/s.exec(html)?.[0] ?? '').matchAll(piece)) {
    const { name, end, text } = groups!;
    if (past) {
      if (name === past.name) past.depth += end ? -1 : 1;
      if (past.depth === 0) past = undefined;
    } else if (name !== undefined && (passed.has(name) || ofOthers.test(whole))) {
      past = { name, depth: 1 };
      lines.push('');
    } else if (text !== undefined) lines[lines.length - 1] += decoded(text);
    else if (name !== undefined && !inline.has(name)) lines.push('');
  }
  return [...new Set(lines.map((line) => line.replace(/\s+/g, ' ').trim()).filter(Boolean))];
}

const decoded = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
    name === undefined ? String.fromCodePoint(hex === undefined ? Number(decimal) : parseInt(hex, 16)) : (named[name] ?? whole),
  );

/** The lines of the page at an address of a built site. */
export const wordsOfPage = (site: string, url: string): string[] =>
  pageWords(readFileSync(path.join(site, url.replace(/#.*$/, ''), 'index.html'), 'utf8'));
