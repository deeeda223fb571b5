import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import type { SourceRow } from './large.ts';

/** What an entry of a feed states of a decision; `of` is the file in which it stands. */
type Fed = { of: string; id: string; title: string; summary: string; day: string };

/** The moment at which a day begins where the tests' portal stands. */
const beginOf = (day: string): string => new Date(`${day}T00:00:00+08:00`).toISOString();
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/**
 * What the feeds of a site say otherwise of decisions than their rows do: party, sort of violation, fine, number, facts, the
 * day on which each was made public, and whether it is invented; in every feed that holds decisions, RSS and JSON.
 *
 * @param typeInEnglish the English of a sort of violation
 */
export function unequalFeeds(site: string, rows: readonly SourceRow[], typeInEnglish: (type: string) => string) {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const unequal: string[] = [];
  let looked = 0;
  for (const lang of ['zh', 'en'])
    for (const fed of entriesIn(path.join(site, lang, 'feeds'))) {
      const row = byId.get(fed.id);
      if (!row) continue;
      looked++;
      const stated = statedBy(row, lang === 'zh' ? zh : english(typeInEnglish));
      for (const field of ['title', 'summary', 'day'] as const)
        if (fed[field] !== stated[field]) unequal.push(`${lang} ${fed.of} ${fed.id} ${field}: “${stated[field]}” is “${fed[field]}”`);
    }
  return { looked, unequal };
}

/** The English of the sorts of violation, as a content folder has it on lines of its own. */
export function englishTypes(content: string): (type: string) => string {
  const lines = readFileSync(path.join(content, 'violation-types.yaml'), 'utf8').matchAll(/\{ zh: ([^,]+), en: ([^}]+?) \}/g);
  const english = new Map([...lines].map(([, type, words]) => [type!, words!]));
  return (type) => english.get(type) ?? type;
}

type Writing = { mark: string; comma: string; colon: string; type: (type: string) => string; fine: (wan: number) => string };
const zh: Writing = {
  mark: '【演示】',
  comma: '，',
  colon: '：',
  type: (type) => type,
  fine: (wan) => `${wan.toLocaleString('zh-CN', { maximumFractionDigits: 6 })}万元`,
};
const english = (type: Writing['type']): Writing => ({
  mark: '[Demonstration] ',
  comma: ', ',
  colon: ': ',
  type,
  fine: (wan) => `¥${(Math.round(wan * 1e6) / 100).toLocaleString('en-GB')}`,
});

function statedBy(row: SourceRow, { mark, comma, colon, type, fine }: Writing): Pick<Fed, 'title' | 'summary' | 'day'> {
  const of = (header: string): string => tidy(row[header] ?? '');
  const number = of('行政处罚决定书文号');
  const wan = Number(of('罚款金额(万元)'));
  const title = [of('行政相对人名称') || number, of('违法行为类型') && type(of('违法行为类型')), wan ? fine(wan) : ''];
  return {
    title: (of('演示') === '是' ? mark : '') + title.filter(Boolean).join(comma),
    summary: [number, of('违法事实')].filter(Boolean).join(colon),
    day: beginOf(of('公示日期') || of('处罚决定日期')),
  };
}

/** The entries that are decisions themselves; what became of one has an address of its own behind #. */
function entriesIn(folder: string): Fed[] {
  const files = readdirSync(folder, { recursive: true }).map(String).toSorted();
  return files.flatMap((name) => {
    const text = (): string => readFileSync(path.join(folder, name), 'utf8');
    const entries = name.endsWith('.json') ? ofJson(text()) : name.endsWith('.xml') ? ofRss(text()) : [];
    return entries.flatMap(({ address, ...entry }) => {
      const [, id] = /\/cases\/([^/#]+)\/$/.exec(address) ?? [];
      return id === undefined ? [] : [{ of: name, id, ...entry }];
    });
  });
}

type Entry = Omit<Fed, 'of' | 'id'> & { address: string };

function ofJson(text: string): Entry[] {
  const { items } = JSON.parse(text) as { items: { id: string; title: string; content_html: string; date_modified: string }[] };
  return items.map(({ id, title, content_html: html, date_modified: day }) => ({
    address: id,
    title: tidy(title),
    summary: tidy(wordsOf(rehype().parse(html))),
    day,
  }));
}

function ofRss(text: string): Entry[] {
  return [...text.matchAll(/<item>(.*?)<\/item>/gs)].map(([, item]) => {
    const held = (name: string): string => new RegExp(`<${name}[^>]*>(.*?)</${name}>`, 's').exec(item!)?.[1] ?? '';
    const words = (name: string): string =>
      held(name)
        .replaceAll(']]]]><![CDATA[>', ']]>')
        .replace(/^<!\[CDATA\[(.*)\]\]>$/s, '$1');
    const day = new Date(held('pubDate')).toISOString();
    return { address: held('guid'), title: tidy(words('title')), summary: tidy(wordsOf(rehype().parse(words('description')))), day };
  });
}

function wordsOf(node: Element | Root): string {
  let words = '';
  visit(node, 'text', ({ value }) => void (words += value));
  return words;
}
