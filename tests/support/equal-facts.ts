import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Element, Root } from 'hast';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { officialHeaders } from './intake.ts';
import { isWithdrawn, type SourceRow } from './large.ts';

type Row = Record<string, string>;

/** What of a withdrawn decision may be read (Administrative Penalty Law, art. 48). */
const ofWithdrawn = ['行政处罚决定书文号', '处罚决定日期', '处罚机关'];
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();
const wordsOf = (node: Element | Root): string => {
  let words = '';
  visit(node, 'text', ({ value }) => void (words += value));
  return words;
};
const rowsIn = (file: string): Row[] => parse<Row>(readFileSync(file), { columns: true, bom: true });

/**
 * Where a built site says something else of a case than its row in the content does: on its page in both languages, in
 * its JSON and CSV, in the table of all cases, and in what the search shows and exports. What feeds say is held by fed-facts.ts.
 */
export function unequalFacts(site: string, rows: readonly SourceRow[]): { looked: Record<string, number>; unequal: string[] } {
  const inTable = new Map(rowsIn(path.join(site, 'data/cases.csv')).map((row) => [row['标识']!, row]));
  const found = searchedRows(site);
  const looked: Record<string, number> = {};
  const unequal: string[] = [];
  for (const row of rows) {
    const places: [string, Row | undefined][] = [
      ['zh page', pageOf(site, 'zh', row.id)],
      ['en page', pageOf(site, 'en', row.id)],
      ['JSON', jsonOf(site, row.id)],
      ['CSV', rowsIn(path.join(site, `data/cases/${row.id}.csv`))[0]],
      ['table', inTable.get(row.id)],
      ['search', found.get(row.id)],
    ];
    for (const [place, stated] of places) {
      looked[place] = (looked[place] ?? 0) + 1;
      for (const header of officialHeaders) {
        const written = tidy(row[header] ?? '');
        const hidden = isWithdrawn(row) && !ofWithdrawn.includes(header);
        const isSecret = hidden && written !== '' && !ofWithdrawn.some((name) => row[name]!.includes(written));
        const isPage = place.endsWith('page');
        // A page says in words what an office left empty, and what has no end; of a withdrawn decision it has no table.
        const shown = tidy(stated?.[isPage && isWithdrawn(row) ? 'words' : header] ?? '');
        const isDay = isPage && isWithdrawn(row) && header === '处罚决定日期';
        const agrees = isPage ? isDay || shown.includes(written) !== isSecret : shown === (hidden ? '' : written);
        if (!stated || !agrees) unequal.push(`${row.id} ${place} ${header}: “${written}” is “${shown}”`);
      }
    }
  }
  return { looked, unequal };
}

/** The complete record on a case's page: each field's label with what stands beside it, and all `words` of the page. */
function pageOf(site: string, lang: string, id: string): Row | undefined {
  const file = path.join(site, lang, 'cases', id, 'index.html');
  if (!existsSync(file)) return undefined;
  const stated: Row = {};
  visit(rehype().parse(readFileSync(file, 'utf8')), 'element', (row: Element) => {
    if (row.tagName === 'main') stated['words'] = wordsOf(row);
    if (row.tagName !== 'tr') return;
    const [head, cell] = row.children.filter((child): child is Element => child.type === 'element');
    if (head?.tagName !== 'th' || cell?.tagName !== 'td') return;
    const label = officialHeaders.find((header) => wordsOf(head).trim().startsWith(header));
    if (label) stated[label] = wordsOf(cell);
  });
  return stated;
}

function jsonOf(site: string, id: string): Row {
  const { fields } = JSON.parse(readFileSync(path.join(site, `data/cases/${id}.json`), 'utf8')) as {
    fields: Record<string, { label: string; value: string }>;
  };
  return Object.fromEntries(Object.values(fields).map(({ label, value }) => [label, value]));
}

/** What the search holds of each case to show and to export, under the headers of the table. */
function searchedRows(site: string): Map<string, Row> {
  const [header = []] = parse(readFileSync(path.join(site, 'data/cases.csv')), { bom: true, to_line: 1 }) as string[][];
  const folder = path.join(site, 'search/cases');
  const files = readdirSync(folder, { recursive: true }).map(String);
  const records = files
    .filter((name) => /records[\\/]\d+\.json$/.test(name))
    .flatMap((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as string[][]);
  return new Map(records.map((cells) => [cells[0]!, Object.fromEntries(header.map((title, index) => [title, cells[index] ?? '']))]));
}
