import type { Lang } from '../../domain/language.ts';
import { valuesOf, type Columns } from '../../search/columns.ts';
import { excerpt } from '../../search/excerpt.ts';
import { formatWan } from '../../domain/money.ts';
import { formatDate } from '../../i18n/formats.ts';
import { make, markLanguage } from '../make.ts';
import { onSite } from '../on-site.ts';
import type { Result } from './result.ts';

/** One result: its title as the link, a line of facts, and an excerpt cut from the original words. */
export function resultRow({ url, title, line, text, cells }: Result, terms: readonly string[]): HTMLLIElement {
  const row = make('li');
  const link = make('a', '', 'title');
  link.href = onSite(url);
  link.append(...marked(title, terms, title.length));
  nameByNumber(link, title, cells);
  const body = text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text;
  const cut = make('p', '', 'excerpt');
  cut.append(...marked(body.replaceAll('\n', ' · '), terms));
  const facts = make('p', '', 'line');
  facts.append(...marked(line, terms, line.length));
  row.append(...[link, facts, cut].map(markLanguage));
  return row;
}

/** One case as a row of the table: date, party, violation, district, fine, status, number. */
export function resultTableRow(result: Result, columns: Columns, terms: readonly string[], lang: Lang): HTMLTableRowElement {
  const { cells = {}, url, title, code, mark, row } = result;
  const labels = (facet: 'type' | 'unit' | 'status') =>
    valuesOf(columns.facets[facet], row)
      .map(({ label }) => label[lang])
      .join(' · ');
  const cell = (text: string, className = '') => {
    const made = make('td', '', className);
    made.append(...marked(text, terms, text.length));
    return markLanguage(made);
  };
  const head = make('th');
  head.scope = 'row';
  const link = make('a', '', 'title');
  link.href = onSite(url);
  link.append(...marked(title, terms, title.length));
  nameByNumber(link, title, cells);
  head.append(link, ...(code ? [make('span', ` ${code}`, 'meta number')] : []), ...(mark ? [' ', make('span', mark, 'demo-mark')] : []));
  const line = make('tr');
  const decidedOn = cells['decidedOn'] ?? '';
  const day = make('td', '', 'number');
  const time = make('time', decidedOn);
  time.dateTime = decidedOn;
  time.title = decidedOn && formatDate(decidedOn, lang);
  day.append(time);
  const fine = Number(cells['fineWan'] ?? 0);
  line.append(
    day,
    markLanguage(head),
    cell(labels('type')),
    cell(labels('unit')),
    cell(fine ? formatWan(fine, lang) : '–', 'figure'),
    cell(labels('status')),
    cell(cells['decisionNumber'] ?? '', 'number'),
  );
  return line;
}

/** In a list of links a party of several cases is told apart by the number of each. */
function nameByNumber(link: HTMLAnchorElement, title: string, { decisionNumber }: Record<string, string> = {}): void {
  if (decisionNumber && decisionNumber !== title) link.ariaLabel = `${title} ${decisionNumber}`;
}

const marked = (text: string, terms: readonly string[], length?: number): Node[] =>
  excerpt(text, terms, length).map(({ text: piece, hit }) => (hit ? make('mark', piece) : document.createTextNode(piece)));
