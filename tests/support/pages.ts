import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { filesOf } from './site.ts';

/** Attributes of a page's elements, read without our own code's help. */
const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => value!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'));

/** The path of an address below a site's own root; undefined for what lies elsewhere. */
function pathBelow(url: URL, baseUrl: string): string | undefined {
  const { origin, pathname } = new URL(baseUrl);
  const base = pathname.replace(/\/?$/, '/');
  return url.origin === origin && url.pathname.startsWith(base) ? decodeURIComponent(url.pathname.slice(base.length)) : undefined;
}

const fileAt = (below: string): string => (below === '' || below.endsWith('/') ? `${below}index.html` : below);

/** The ids on each page of a site, by the page's address. */
export const idsOnPages = (site: string): Map<string, Set<string>> =>
  new Map(
    filesOf(site)
      .filter((name) => name.endsWith('index.html'))
      .map((name) => [`/${name.replace(/index\.html$/, '')}`, new Set(attributes(readFileSync(path.join(site, name), 'utf8'), 'id'))]),
  );

/** The links, and fragments of links, on the pages of a site that lead nowhere. */
export function brokenLinks(site: string, baseUrl: string): string[] {
  const root = baseUrl.replace(/\/?$/, '/');
  const files = filesOf(site);
  const pages = files.filter((name) => name.endsWith('.html')).map((name) => ({ name, html: readFileSync(path.join(site, name), 'utf8') }));
  const ids = new Map(pages.map(({ name, html }) => [name, new Set(attributes(html, 'id'))]));
  const known = new Set(files);
  const broken = new Set<string>();
  for (const { name, html } of pages) {
    const here = new URL(name.replace(/index\.html$/, ''), root);
    for (const link of [...attributes(html, 'href'), ...attributes(html, 'src'), ...attributes(html, 'action')]) {
      const url = new URL(link || here.href, here);
      if (url.origin !== here.origin) continue;
      const file = fileAt(pathBelow(url, root) ?? `outside of ${root}`);
      if (!known.has(file)) broken.add(`${name} → ${link}`);
      else if (url.hash && !ids.get(file)?.has(decodeURIComponent(url.hash.slice(1)))) broken.add(`${name} → ${link} (fragment)`);
    }
  }
  return [...broken];
}

/** Where a file's addresses that begin at the root of the host stand, by how it is written. */
const rooted: readonly [fits: RegExp, address: RegExp][] = [
  [/\.(html|xml|svg)$/, /\s[\w:-]+=["'](\/[^"']*)["']/g],
  [/\.css$/, /url\(["']?(\/[^"')]*)/g],
  [/\.(json|webmanifest)$/, /"(\/[^"\s]*)"/g],
  [/^_headers$/, /^(\/.*)$/gm],
];

/**
 * The addresses of a site in any file that is not the browser's program or its index of words: those that do not begin
 * with the path below which the site stands, and those of no file.
 */
export function strayAddresses(site: string, baseUrl: string): string[] {
  const root = baseUrl.replace(/\/?$/, '/');
  const { origin, pathname: base } = new URL(root);
  const files = filesOf(site);
  const known = new Set(files);
  const stray = new Set<string>();
  let found = 0;
  for (const name of files.filter((one) => !/^search\/|\.(js|png|webm|jpg|webp)$/.test(one))) {
    const text = readFileSync(path.join(site, name), 'utf8')
      .replaceAll('\r\n ', '')
      .replaceAll(/&(amp|#38);/g, '&')
      .replaceAll(/&(quot|#34);/g, '"');
    const full = [...text.matchAll(new RegExp(`${origin.replaceAll('.', '\\.')}(?![\\w.:-])[\\w\\-.~%/#?=&+:@]*`, 'g'))].map(
      ([address]) => address,
    );
    const within = rooted.filter(([fits]) => fits.test(name)).flatMap(([, address]) => [...text.matchAll(address)].map(([, at]) => at!));
    for (const address of [...full, ...within]) {
      found++;
      const below = pathBelow(new URL(address, root), root);
      if (below === undefined || !(below.includes('*') || known.has(fileAt(below)))) stray.add(`${name} → ${address}`);
    }
    for (const sent of text.split(encodeURIComponent(origin)).slice(1))
      if (!sent.startsWith(encodeURIComponent(base))) stray.add(`${name} → in a letter`);
  }
  if (found < files.length) throw new Error(`Only ${found} addresses were found.`);
  return [...stray];
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
