import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Element, Root, RootContent } from 'hast';
import { rehype } from 'rehype';
import { visit, SKIP } from 'unist-util-visit';
import { isWithdrawn, sourceRows, type SourceRow } from './large.ts';
import { middle, publicationOf, recordOf } from './journalism.ts';
import { portalContent } from './portal.ts';
import { filesOf } from './site.ts';

const unitId = new Map((await portalContent()).units.map(({ id, fields }) => [fields.name.zh, id]));
const fineOf = (row: SourceRow): number => (isWithdrawn(row) ? 0 : Number(row['罚款金额(万元)'] || 0));

/** Whether a row's legal basis names what the facet of articles calls so. */
function cites(row: SourceRow, article: string): boolean {
  const [, law, number] = /^(.+?)(第[^第]+条)?$/.exec(article)!;
  const behind = number ? `[^《]*${number}` : '(?![^《]*第)';
  return !isWithdrawn(row) && new RegExp(`《(中华人民共和国)?${law}》${behind}`).test(row['处罚依据'] ?? '');
}

/** The rows that a search's address asks for: the plain filter, written without the search's own code. */
export function rowsOf(rows: readonly SourceRow[], asked: URLSearchParams): SourceRow[] {
  const known = ['unit', 'type', 'year', 'article', 'status', 'history', 'publication', 'from', 'to', 'min', 'sort', 'q'];
  const strange = [...asked.keys()].filter((name) => !known.includes(name));
  if (strange.length) throw new Error(`The test does not know the filter ${strange.join()}.`);
  const record = recordOf(rows);
  const any = (name: string, holds: (value: string) => boolean) => !asked.has(name) || asked.getAll(name).some(holds);
  return rows.filter(
    (row) =>
      (asked.has('status') ? asked.getAll('status').some((state) => row.status.includes(state)) : row.listed) &&
      any('unit', (unit) => unitId.get(row.district) === unit) &&
      any('type', (type) => !isWithdrawn(row) && row['违法行为类型'] === type) &&
      any('year', (year) => row['处罚决定日期']!.startsWith(year)) &&
      any('history', (value) => record.historyOf(row).includes(value)) &&
      any('publication', (value) => publicationOf(row).value === value) &&
      any('q', (code) => !isWithdrawn(row) && row['统一社会信用代码'] === code) &&
      any('min', (min) => fineOf(row) >= Number(min)) &&
      any('article', (article) => cites(row, article)) &&
      any('from', (from) => row['处罚决定日期']! >= from) &&
      any('to', (to) => row['处罚决定日期']! <= to),
  );
}

/** What a figure over rows is called on the site, and how it is worked out here. */
const figures: Record<string, (rows: readonly SourceRow[]) => number> = {
  things: (rows) => rows.length,
  parties: (rows) =>
    new Set(
      rows
        .filter((row) => !isWithdrawn(row) && row['行政相对人类别'] !== '自然人')
        .map((row) => row['统一社会信用代码'] || row['行政相对人名称']),
    ).size,
  fines: (rows) => rows.reduce((sum, row) => sum + Math.round(fineOf(row) * 1e6), 0) / 1e6,
  mean: (rows) => {
    const fines = rows.map(fineOf).filter(Boolean);
    return Math.round((fines.reduce((sum, fine) => sum + fine, 0) / fines.length) * 10_000) / 10_000;
  },
  median: (rows) => middle(rows.map(fineOf).filter(Boolean)),
  days: (rows) => middle(rows.map((row) => publicationOf(row).days).filter((days) => days !== undefined)),
};

/** Where the search shows such a figure: how many it found above the list, the others by the name of their place in the overview. */
const shownAs: Record<string, string> = {
  parties: 'parties',
  fines: 'total',
  mean: 'mean',
  median: 'median',
  days: 'days',
};

const elements = (root: Root | Element, holds: (element: Element) => boolean, within = true): Element[] => {
  const found: Element[] = [];
  visit(root, 'element', (element) => {
    if (!holds(element)) return undefined;
    found.push(element);
    return within ? undefined : SKIP;
  });
  return found;
};
/** What an element shows, without what is there for screen readers alone. */
const wordsOf = (element: Element): string => {
  let words = '';
  visit(element, (node) => {
    if (node.type === 'element' && (node.properties['className'] as string[] | undefined)?.includes('visually-hidden')) return SKIP;
    if (node.type === 'text') words += node.value;
    return undefined;
  });
  return words.replace(/\s+/g, ' ').trim();
};
const attribute = (element: Element, name: string): string | undefined => {
  const value = element.properties[name];
  return value === undefined || value === null || value === false ? undefined : String(value as string);
};
/** Where a reader with script is led: to the search where a link names one beside its page. */
const hrefOf = (element: Element): string | undefined =>
  element.tagName === 'a'
    ? (attribute(element, 'dataSearch') ?? attribute(element, 'href'))
    : elements(element, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'))[0];

/** A number of a page that leads somewhere. */
type Count = { page: string; words: string; count: number; of: string; href: string };

/** What a reader who follows every number of a site would find: how many were followed on pages of each kind and of each figure, and those that lie. */
export function followCounts(
  site: string,
  content: string,
): { followed: Map<string, number>; ofFigure: Map<string, number>; faults: string[] } {
  const rows = sourceRows(content);
  const pages = new Map<string, Root>();
  const pageOf = (name: string): Root => {
    if (!pages.has(name)) pages.set(name, rehype().parse(readFileSync(path.join(site, name), 'utf8')));
    return pages.get(name)!;
  };
  const followed = new Map<string, number>();
  const ofFigure = new Map<string, number>();
  const faults: string[] = [];
  for (const name of filesOf(site).filter((file) => file.endsWith('.html'))) {
    const root = rehype().parse(readFileSync(path.join(site, name), 'utf8'));
    const here = new URL(`/${name.replace(/index\.html$/, '')}`, 'https://site.example');
    for (const words of unmarked(root)) faults.push(`${name}: “${words}” leads somewhere and is not marked as a count`);
    for (const element of elements(root, ({ properties }) => properties['dataCount'] !== undefined)) {
      const href = hrefOf(element);
      if (href === undefined) {
        faults.push(`${name}: a count without a link`);
        continue;
      }
      const of = attribute(element, 'dataOf') ?? 'things';
      const count: Count = { page: name, words: wordsOf(element), count: Number(attribute(element, 'dataCount')), of, href };
      const url = new URL(href, here);
      const found = foundAt(url, of);
      const kind = name.replace(/^(zh|en)\//, '').split('/')[0]!;
      followed.set(kind, (followed.get(kind) ?? 0) + 1);
      const figure = url.hash && of !== 'things' && !url.search ? `${of} on a page` : of;
      ofFigure.set(figure, (ofFigure.get(figure) ?? 0) + 1);
      if (!(Math.abs(found - count.count) <= 1e-6)) faults.push(`${name}: “${count.words}” says ${count.count}, ${href} gives ${found}`);
    }
  }
  return { followed, ofFigure, faults };

  function foundAt(url: URL, of: string): number {
    if (/^\/(zh|en)\/cases\/$/.test(url.pathname) && url.search) {
      // A figure that the search does not show cannot be seen behind its link.
      const isShown = elements(pageOf(`${url.pathname.slice(1)}index.html`), ({ properties }) =>
        of === 'things' ? properties['dataStatus'] !== undefined : properties['dataFigure'] === shownAs[of],
      );
      return isShown.length ? figures[of]!(rowsOf(rows, url.searchParams)) : Number.NaN;
    }
    // The list of parties holds ended decisions too, so that a number of those still published asks for them.
    if (/^\/(zh|en)\/parties\/$/.test(url.pathname) && url.search === '?published=1')
      return figures['parties']!(rows.filter(({ listed }) => listed));
    const file = decodeURIComponent(url.pathname).slice(1);
    if (file.endsWith('.csv')) return parseCsv(readFileSync(path.join(site, file)), { bom: true, relax_column_count: true }).length - 1;
    if (file.endsWith('.xml')) return readFileSync(path.join(site, file), 'utf8').split('<item>').length - 1;
    const page = pageOf(`${file}index.html`);
    const place = url.hash.slice(1);
    if (of === 'share') return shareAt(page, place);
    return of === 'fines' ? finesAt(page, place) : thingsAt(page, place);
  }
}

/**
 * How many things stand at a place of a page: in the list itself, or in the counted lists of its section. Rows that are
 * counted as such are each a thing; of others those that lead to the same are one.
 */
function thingsAt(root: Root, id: string): number {
  let place: Root | Element = elements(root, ({ tagName }) => tagName === 'main')[0]!;
  if (id) {
    const [named] = elements(root, ({ properties }) => properties['id'] === id);
    if (!named) return Number.NaN;
    const section = elements(root, (one) => one.tagName === 'section' && one.children.includes(named)).at(-1);
    place = /^h\d$/.test(named.tagName) && section ? section : named;
  }
  const lists = ['ul', 'ol'].includes('tagName' in place ? place.tagName : '')
    ? [place]
    : elements(place, ({ properties }) => properties['dataCounted'] !== undefined);
  const entriesOf = ({ children }: Root | Element): Element[] =>
    (children as RootContent[]).filter((child): child is Element => child.type === 'element');
  const isOfRows = (list: Root | Element) => list.type === 'element' && attribute(list, 'dataCounted') === 'rows';
  const [ofRows, others] = [lists.filter(isOfRows), lists.filter((list) => !isOfRows(list))];
  return ofRows.flatMap(entriesOf).length + new Set(others.flatMap(entriesOf).map(hrefOf)).size;
}

const placeOf = (root: Root, id: string): Element | undefined => elements(root, ({ properties }) => properties['id'] === id)[0];

/** The share that a row of reports shows in its columns of figures. */
function shareAt(root: Root, id: string): number {
  const row = placeOf(root, id);
  const cells = row ? elements(row, ({ properties }) => String(properties['className']) === 'figure') : [];
  return Number(cells.map((cell) => /^([\d.]+)%$/.exec(wordsOf(cell))?.[1]).find(Boolean));
}

/** What the fines of the decisions at a place come to, each as it stands with its decision. */
function finesAt(root: Root, id: string): number {
  const place = placeOf(root, id);
  if (!place) return Number.NaN;
  const fines = elements(place, ({ properties }) => properties['dataFine'] !== undefined).map((one) => Number(attribute(one, 'dataFine')));
  return fines.reduce((sum, fine) => sum + Math.round(fine * 1e6), 0) / 1e6;
}

/** What a link says that is nothing but a number, or some of a number: 9, 0/9, 2 of 26 tasks done, 9项任务，已完成0项. */
const countWords = /^(?:\d[\d,]*(?:\s*(?:\/|of(?: the)?)\s*\d[\d,]*(?:\s.*)?)?|(?!.*[年月]).*\d+[项件个][^\d]*\d+[项件个].*)$/;

/** Links that are nothing but a number, or stand for one in a figure, without being marked as a count. */
export const unmarked = (root: Root): string[] =>
  elements(
    root,
    ({ tagName, properties }) => tagName === 'a' && properties['dataCount'] === undefined && !String(properties['href']).startsWith('tel:'),
  ).flatMap((link) => {
    const figure = [...elements(link, ({ tagName }) => tagName === 'b'), link].map(wordsOf).find((words) => countWords.test(words));
    const isPageNumber = attribute(link, 'ariaLabel') ?? attribute(link, 'className')?.includes('clause');
    // The grid of months heads its columns 2511 for November 2025.
    const month = /\/progress\/20(\d\d)-(\d\d)\/$/.exec(attribute(link, 'href')!);
    const isMonth = month !== null && figure === `${month[1]}${month[2]}`;
    return figure && !isPageNumber && !isMonth && !/^(19|20)\d\d$/.test(figure) ? [figure] : [];
  });
