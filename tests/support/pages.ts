import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { filesOf } from './site.ts';

/** Attributes of a page's elements, read without our own code's help. */
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));

/** The links, and fragments of links, on the pages of a site that lead nowhere. */
export function brokenLinks(site: string, origin: string): string[] {
  const files = filesOf(site);
  const pages = files.filter((name) => name.endsWith('.html')).map((name) => ({ name, html: readFileSync(path.join(site, name), 'utf8') }));
  const ids = new Map(pages.map(({ name, html }) => [name, new Set(attributes(html, 'id'))]));
  const known = new Set(files);
  const broken = new Set<string>();
  for (const { name, html } of pages) {
    const here = new URL(`/${name.replace(/index\.html$/, '')}`, origin);
    for (const link of [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]) {
      const url = new URL(link || here.href, here);
      if (!/^https?:$/.test(url.protocol) || url.origin !== origin) continue;
      const target = decodeURIComponent(url.pathname).slice(1);
      const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
      if (!known.has(file)) broken.add(`${name} → ${link}`);
      else if (url.hash && !ids.get(file)?.has(decodeURIComponent(url.hash.slice(1)))) broken.add(`${name} → ${link} (fragment)`);
    }
  }
  return [...broken];
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  // Everything is loaded from our own host, where an integrity hash adds nothing.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
  elements: [
    'html5',
    {
      'search-panel': { flow: true, phrasing: false },
      'sort-table': { flow: true, phrasing: false },
      'party-search': { flow: true, phrasing: false },
      'chart-reader': { flow: true, phrasing: false },
      'article-quiz': { flow: true, phrasing: false },
    },
  ],
});

/** What is wrong with a page's markup, each with its place. */
export async function markupFaults(html: string, name: string): Promise<string[]> {
  const { results } = await validator.validateString(html, name);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column, selector }) => `${ruleId}: ${message} (${line}:${column} ${selector})`),
  );
}
