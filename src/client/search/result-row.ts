import type { Lang } from '../../domain/language.ts';
import { excerpt } from '../../search/excerpt.ts';
import { resultColumns, type ResultField } from '../../search/result-columns.ts';
import { formatDate } from '../../i18n/formats.ts';
import { make, markChinese } from '../make.ts';
import { onSite } from '../on-site.ts';
import type { Result } from './result.ts';

/** One result: its title as the link, a line of facts, and an excerpt cut from the original words; of a case its day before, its fine behind them. */
export function resultRow({ url, title, line, text, shown }: Result, terms: readonly string[], lang: Lang): HTMLLIElement {
  const row = make('li');
  const link = make('a', '', 'title');
  link.href = onSite(url);
  link.append(...marked(title, terms, title.length));
  nameByNumber(link, title, shown);
  const rest = text.startsWith(`${title}\n`) ? text.slice(title.length + 1) : text;
  const cut = make('p', '', 'excerpt');
  cut.append(...marked(rest.replaceAll('\n', ' · '), terms));
  const facts = make('p', '', 'line');
  facts.append(...marked(line, terms, line.length));
  const middle = [link, facts, cut].map(markChinese);
  if (!shown) row.append(...middle);
  else {
    const body = make('div');
    body.append(...middle);
    const day = Object.assign(make('time', formatDate(shown.decidedOn, lang), 'meta'), { dateTime: shown.decidedOn });
    row.append(day, body, make('p', shown.fineWan, 'fine number'));
  }
  return row;
}

/** One case as a row of the table of results; its party is the head of the row. */
export function resultTableRow(result: Result, terms: readonly string[], lang: Lang): HTMLTableRowElement {
  const row = make('tr');
  row.append(
    ...resultColumns.map((column) => {
      const text = result.shown![column.field] || (column.field === 'fineWan' ? '–' : '');
      if (column.field === 'party') return headOf(result, terms);
      if (column.field === 'decidedOn') return dayOf(text, lang);
      const cell = make('td', '', 'set' in column ? column.set : '');
      cell.append(...marked(text, terms, text.length));
      return markChinese(cell);
    }),
  );
  return row;
}

function headOf({ url, title, code, mark, shown }: Result, terms: readonly string[]): HTMLTableCellElement {
  const head = make('th');
  head.scope = 'row';
  const link = make('a', '', 'title');
  link.href = onSite(url);
  link.append(...marked(title, terms, title.length));
  nameByNumber(link, title, shown);
  head.append(link, ...(code ? [make('span', ` ${code}`, 'meta number')] : []), ...(mark ? [' ', make('span', mark, 'demo-mark')] : []));
  return markChinese(head);
}

function dayOf(day: string, lang: Lang): HTMLTableCellElement {
  const cell = make('td', '', 'number');
  cell.append(Object.assign(make('time', day), { dateTime: day, title: day && formatDate(day, lang) }));
  return cell;
}

/** In a list of links a party of several cases is known by the number of each. */
function nameByNumber(link: HTMLAnchorElement, title: string, { decisionNumber }: Partial<Record<ResultField, string>> = {}): void {
  if (decisionNumber && decisionNumber !== title) link.ariaLabel = `${title} ${decisionNumber}`;
}

const marked = (text: string, terms: readonly string[], length?: number): Node[] =>
  excerpt(text, terms, length).map(({ text: piece, hit }) => (hit ? make('mark', piece) : document.createTextNode(piece)));
