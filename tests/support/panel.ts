import type { Panel, Shown } from '../../src/client/search/panel-part.ts';
import type { Columns } from '../../src/search/columns.ts';
import { parseQuery } from '../../src/search/query.ts';
import { scopes } from '../../src/search/scopes.ts';
import { select } from '../../src/search/select.ts';
import type { SearchState } from '../../src/search/state.ts';
import { fill } from '../../src/i18n/fill.ts';
import { panelWords } from '../../src/views/search/words.ts';

/** A page that holds some markup. */
export function pageOf(html: string): HTMLElement {
  const main = document.createElement('main');
  // As a browser does it for a script that waits for the page: an element begins once what it holds is there.
  main.innerHTML = html;
  document.body.replaceChildren(main);
  return main;
}

export const stateOf = (more: Partial<SearchState> = {}): SearchState => ({ q: '', filters: {}, sort: 'newest', page: 1, ...more });

const chinese = panelWords('cases', 'zh');
/** The words of a search of cases, as its script has them. */
export const words: Panel['t'] = (key, values = {}) => fill(chinese[key]!, values);

/** A search panel over some markup in Chinese, and what its parts asked to change. */
export function panelOver(html: string): { panel: Panel; changes: Partial<SearchState>[] } {
  const changes: Partial<SearchState>[] = [];
  const panel: Panel = {
    root: pageOf(html),
    lang: 'zh',
    scope: 'cases',
    t: words,
    change: (part) => void changes.push(part),
    addressOf: ({ q, page }) => (q || page > 1 ? `?q=${q}&page=${page}` : '/zh/cases/'),
  };
  return { panel, changes };
}

/** What a panel shows of some columns after a search by filters alone. */
export function shownOf(columns: Columns, more: Partial<Shown> = {}): Shown {
  const { facets } = scopes.cases;
  const state = more.state ?? stateOf();
  const selection = select(columns, state, undefined, facets);
  const outcome = {
    selection,
    terms: parseQuery(state.q, 'zh'),
    asked: [],
    unasked: [],
    cases: 0,
    parties: () => Promise.resolve([]),
    read: () => Promise.resolve([]),
  };
  const known = { unit: [{ id: 'harbour', label: { zh: '临港区', en: 'Harbour' } }] };
  const engine = {
    columns,
    facets,
    scope: 'cases',
    manifest: { known, cases: [], laws: [], asOf: '2026-11-26' },
  } as unknown as Shown['engine'];
  return { engine, state, outcome, asked: true, page: 1, pages: 1, ...more };
}
