import type { Translated } from '../../domain/language.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import { pageAt, unescapedAddress } from '../../domain/page-address.ts';
import { basePath, inFull } from '../../domain/site-address.ts';
import type { SelfCheckPlace } from '../../domain/requirements/self-check.ts';
import { isSection } from '../../schemas/sections.ts';
import { isPage, unescapedValue, unfolded, type OutputFile, type OutputItem } from './output-file.ts';

/** Where the links of a page stand, of a feed or a list of pages, and of a calendar. */
const links: Partial<Record<string, RegExp>> = {
  '.html': /\s(?:href|src|action)="([^"]*)"/g,
  '.xml': /<(?:atom:)?link\b[^>]*\shref="([^"]*)"|<(?:link|loc)>([^<]*)</g,
  '.ics': /^(?:URL|SOURCE)[^:\r\n]*:(.*?)\r?$/gm,
};

/** Links, and fragments of links, that lead to nothing in the site; whatever lies outside is not asked for. */
export function deadLinks(baseUrl: string): OutputItem {
  const targetOf = linkReader(baseUrl);
  const ids = new Map<string, string>();
  /** The pages that lead to an address. */
  const wanted = new Map<string, string[]>();
  let checked = 0;
  return {
    read({ name, address, text }) {
      const pattern = links[/\.\w+$/.exec(name)?.[0] ?? ''];
      if (!pattern) return;
      if (name.endsWith('.html')) ids.set(address, ` ${[...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id).join(' ')} `);
      const values = [...unfolded({ name, text }).matchAll(pattern)].map(([, value, inside]) => (value ?? inside)!);
      for (const link of new Set(values.map(unescapedValue))) {
        const target = targetOf(link, address);
        if (target === undefined) continue;
        checked++;
        const pages = wanted.get(target);
        if (pages) pages.push(address);
        else wanted.set(target, [address]);
      }
    },
    finds(names) {
      const places = [...wanted].flatMap(([target, pages]): SelfCheckPlace[] =>
        isThere(target, names, ids) ? [] : pages.map((address) => ({ address, found: target })),
      );
      return { checked, places };
    },
  };
}

/** Gives where a link leads, as an address below the portal's own root with its fragment; undefined for what lies outside. */
function linkReader(baseUrl: string): (link: string, page: string) => string | undefined {
  const base = basePath(baseUrl);
  const { origin } = new URL(baseUrl);
  const read = (link: string, page: string): string | undefined => {
    const here = inFull(page, baseUrl);
    if (!URL.canParse(link, here)) return link;
    const url = new URL(link, here);
    if (url.origin !== origin) return undefined;
    const pathname = unescapedAddress(url.pathname);
    return (pathname.startsWith(base) ? `/${pathname.slice(base.length)}` : pathname) + unescapedAddress(url.hash);
  };
  // Most pages have the same links, and taking an address apart is slow.
  const known = new Map<string, string | undefined>();
  return (link, page) => {
    if (link === '' || link.startsWith('#')) return page + unescapedAddress(link);
    if (!/^(?:\/|[a-z]+:)/i.test(link)) return read(link, page);
    if (!known.has(link)) known.set(link, read(link, page));
    return known.get(link);
  };
}

function isThere(target: string, names: ReadonlySet<string>, ids: ReadonlyMap<string, string>): boolean {
  const [address = '', fragment] = target.split(/#(.*)/s);
  if (!names.has(`${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`)) return false;
  return !fragment || (ids.get(address)?.includes(` ${fragment} `) ?? false);
}

/** The META labels of a page, by their names. */
const labelsIn = (html: string): Map<string, string> =>
  new Map([...html.matchAll(/<meta name="([^"]*)" content="([^"]*)"/g)].map(([, label, content]) => [label!, content!]));

/**
 * META labels that a page lacks: of the site and its address on every one, of its column and, on the first page of the column, its
 * description, of the article on any other, with the day where the record has one.
 *
 * @param dated the addresses of texts that have a day
 * @param isGovernment whether the site has to bear an identification code, which a demonstration cannot have
 */
export function metaLabelsThere(dated: ReadonlySet<string>, isGovernment: boolean): OutputItem {
  const places: SelfCheckPlace[] = [];
  let checked = 0;
  return {
    read(file) {
      if (!isPage(file)) return;
      checked++;
      const labels = labelsIn(file.text);
      const missing = labelsOfPage(file, dated, isGovernment).filter((label) => !labels.get(label));
      if (missing.length) places.push({ address: file.address, found: missing.join(', ') });
    },
    finds: () => ({ checked, places }),
  };
}

function labelsOfPage({ address }: OutputFile, dated: ReadonlySet<string>, isGovernment: boolean): string[] {
  const path = pageAt(address)?.path ?? '';
  const section = path.split('/')[0]!;
  const isColumn = path === `${section}/`;
  return [
    ...['SiteName', 'SiteDomain', 'Url', ...(isGovernment ? ['SiteIDCode'] : [])],
    ...(isSection(section) ? ['ColumnName', 'ColumnKeywords', 'ColumnType'] : []),
    ...(isSection(section) && isColumn ? ['ColumnDescription'] : ['ArticleTitle', 'Description']),
    ...(dated.has(address) ? ['PubDate'] : []),
  ];
}

/** Pages whose label says that they were published on a day that is yet to come. */
export function pagesFromTheFuture(asOf: IsoDate): OutputItem {
  const places: SelfCheckPlace[] = [];
  let checked = 0;
  return {
    read(file) {
      const day = isPage(file) ? labelsIn(file.text).get('PubDate')?.slice(0, 10) : undefined;
      if (day === undefined) return;
      checked++;
      if (day > asOf) places.push({ address: file.address, found: day });
    },
    finds: () => ({ checked, places }),
  };
}

/** A document and a text that explains it, as two pages that have to lead to each other. */
export type ExplainedPair = { document: string; explainer: string };

/** Pages of documents and explainers that do not lead to each other, and plans that no text explains. */
export function linkedBothWays(pairs: readonly ExplainedPair[], unexplained: readonly SelfCheckPlace[], base: string): OutputItem {
  const partners = new Map<string, Set<string>>();
  for (const { document, explainer } of pairs)
    for (const [from, to] of [
      [document, explainer],
      [explainer, document],
    ] as const)
      partners.set(from, (partners.get(from) ?? new Set()).add(to));
  const places: SelfCheckPlace[] = [...unexplained];
  return {
    read({ address, text }) {
      for (const to of partners.get(address) ?? [])
        if (!text.includes(`href="${base}${to.slice(1)}"`) && !text.includes(`href="${base}${to.slice(1)}#`))
          places.push({ address, found: to });
    },
    finds: () => ({ checked: pairs.length * 2 + unexplained.length, places }),
  };
}

/** A text with its page in each language. */
export type TextPages = { name: Translated; pages: readonly string[] };

/** Explainers of which a page shows no picture, drawing or video. */
export function withPicture(explainers: readonly TextPages[]): OutputItem {
  const wanted = new Set(explainers.flatMap(({ pages }) => pages));
  const lacking = new Set<string>();
  return {
    read({ address, text }) {
      const main = wanted.has(address) ? /<main[\s>].*<\/main>/s.exec(text)?.[0] : undefined;
      if (main !== undefined && !/<(?:figure|img|video|picture)[\s>]/.test(main)) lacking.add(address);
    },
    finds() {
      const places = explainers.flatMap(({ name, pages }): SelfCheckPlace[] => {
        const own = pages.filter((page) => lacking.has(page));
        if (own.length === 0) return [];
        return [own.length === pages.length ? { address: own[0]!, inEach: true, name } : { address: own[0]!, name, found: own[0]! }];
      });
      return { checked: explainers.length, places };
    },
  };
}
