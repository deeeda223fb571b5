import type { SelfCheckPlace } from '../../domain/requirements/self-check.ts';
import { isPage, unescapedValue, type OutputItem } from './output-file.ts';

/** How many cases a search of them gives, by its parameters; undefined where those ask for what is not known here. */
export type CountOfCases = (asked: URLSearchParams) => number | undefined;

/** A number of a page that leads somewhere. */
type Counted = { page: string; count: number; target: string };

/**
 * How many records links say they lead to, beside the list that they lead to: a list of cases by its search, and a list that bears the
 * very place in the link. Parts of a page with several lists are not gone through, nor figures of another sort than how many.
 */
export function countsOfLinks(base: string, countOfCases: CountOfCases): OutputItem {
  const counted: Counted[] = [];
  const lists = new Map<string, number>();
  const known = new Map<string, number | undefined>();
  const searched = (search: string): number | undefined => {
    if (!known.has(search)) known.set(search, countOfCases(new URLSearchParams(search)));
    return known.get(search);
  };
  const countAt = (target: string): number | undefined => {
    const search = /^\/[a-z]{2}\/cases\/\?([^#]+)$/.exec(target)?.[1];
    return search === undefined ? lists.get(target) : searched(search);
  };
  return {
    read(file) {
      if (!isPage(file)) return;
      for (const [tag] of file.text.matchAll(/<a\s[^>]*\sdata-count="\d+"[^>]*>/g)) {
        const link = countedLink(tag, file.address, base);
        if (link) counted.push(link);
      }
      for (const [id, count] of countedLists(file.text)) lists.set(`${file.address}#${id}`, count);
    },
    finds() {
      const compared = counted.flatMap((link) => {
        const found = countAt(link.target);
        return found === undefined ? [] : [{ ...link, found }];
      });
      const places = compared.flatMap(({ page, count, target, found }): SelfCheckPlace[] =>
        count === found ? [] : [{ address: page, found: `${target}: ${count} ≠ ${found}` }],
      );
      return { checked: compared.length, places };
    },
  };
}

const attributeOf = (tag: string, name: string): string | undefined => {
  const value = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? undefined : unescapedValue(value);
};

/** A link with how many it says; of figures that are no number of records, such as a sum of fines, undefined. With script, a link may lead to a search instead. */
function countedLink(tag: string, page: string, base: string): Counted | undefined {
  const href = attributeOf(tag, 'data-search') ?? attributeOf(tag, 'href');
  if (href === undefined || / data-of=/.test(tag)) return undefined;
  const inside = href.startsWith(base) ? `/${href.slice(base.length)}` : href;
  return { page, count: Number(attributeOf(tag, 'data-count')), target: href.startsWith('#') ? page + href : inside };
}

/** The counted lists of a page that have a place of their own. Rows counted as such are each a thing; of others those that lead to the same are one. */
function* countedLists(html: string): Generator<[id: string, count: number]> {
  for (const { 0: tag, 1: name, index } of html.matchAll(/<(ul|ol)\s[^>]*\sdata-counted[\s=>][^>]*>?/g)) {
    const id = attributeOf(tag, 'id');
    if (id === undefined) continue;
    const entries = entriesOf(html.slice(index + tag.length), name!);
    yield [id, attributeOf(tag, 'data-counted') === 'rows' ? entries.length : new Set(entries.map(targetOf)).size];
  }
}

/** The entries of a list from behind its opening tag on, without those of lists within it. */
function entriesOf(html: string, name: string): string[] {
  const entries: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: tag, index } of html.matchAll(/<(\/?)(ul|ol|li)[\s>]/g)) {
    const isEnd = tag.startsWith('</');
    if (tag.slice(isEnd ? 2 : 1, -1) === 'li') {
      if (depth > 0) continue;
      if (isEnd) entries.push(html.slice(start, index));
      else start = index;
    } else if (!isEnd) depth++;
    else if (depth-- === 0 && tag.includes(name)) break;
  }
  return entries;
}

/** Where an entry leads. */
const targetOf = (entry: string): string | undefined => /<a\s[^>]*?href="([^"]*)"/.exec(entry)?.[1];
