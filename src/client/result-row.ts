import { excerpt } from '../search/excerpt.ts';
import { make, markLanguage } from './make.ts';
import type { ResultData } from './search-engine.ts';

/** One result: its title as the link, a line of facts, and an excerpt cut from the original words. */
export function resultRow({ url, meta }: ResultData, terms: readonly string[]): HTMLLIElement {
  const row = make('li');
  const title = make('a', '', 'title');
  title.href = url;
  title.append(...marked(meta.title, terms, meta.title.length));
  const body = meta.text.startsWith(`${meta.title}\n`) ? meta.text.slice(meta.title.length + 1) : meta.text;
  const cut = make('p', '', 'excerpt');
  cut.append(...marked(body.replaceAll('\n', ' · '), terms));
  const line = make('p', '', 'line');
  line.append(...marked(meta.line, terms, meta.line.length));
  row.append(...[title, line, cut].map(markLanguage));
  return row;
}

const marked = (text: string, terms: readonly string[], length?: number): Node[] =>
  excerpt(text, terms, length).map(({ text: piece, hit }) => (hit ? make('mark', piece) : document.createTextNode(piece)));
