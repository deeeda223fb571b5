import { isIsoDate } from '../domain/days/calendar.ts';
import { parseWan } from '../domain/numbers/money.ts';
import { facetNames, scopes, type Facet, type Scope, type Sort } from './scopes.ts';

/** Everything that makes a result: what the address of a search holds. */
export type SearchState = {
  q: string;
  filters: Partial<Record<Facet, string[]>>;
  /** First and last day of decision, `YYYY-MM-DD`, both included. */
  from?: string | undefined;
  to?: string | undefined;
  /** Fine in 10,000 yuan, from `min` (included) to below `max`; a case without a fine counts as 0. */
  min?: string | undefined;
  max?: string | undefined;
  sort: Sort;
  page: number;
  /** How results stand: as entries or as a table. */
  view?: 'table' | undefined;
  /** Whether words are looked for in all years at once, however many records they hold. */
  allYears?: boolean | undefined;
  /** Whether a day or an article is looked for as words too, beside its own records. */
  asWords?: boolean | undefined;
};

/** The order of results where the reader chose none: cases by date, else by relevance where words are asked. */
export const defaultSort = (q: string, scope: Scope): Sort => (scope === 'cases' || !q.trim() ? 'newest' : 'relevance');

const longestQuery = 200;
/** Stands among what was left out where the end of a question was. */
export const tooLong = 'q';
const mostValues = 50;
const ranges = ['from', 'to', 'min', 'max'] as const;
const others = ['q', 'sort', 'page', 'years', 'view', 'read', ...ranges];

/** Whether a scope's results can be narrowed by date and fine. */
const hasRanges = (scope: Scope): boolean => scope === 'cases';
/** Whether they can be shown as a table: where all are of one kind. */
const hasTable = (scope: Scope): boolean => scope !== 'all';

/**
 * Reads a search from an address. Whatever does not fit is left out and named in `ignored`, so that a
 * shared link never leads to an error page.
 */
export function readState(parameters: URLSearchParams, scope: Scope): { state: SearchState; ignored: string[] } {
  const ignored: string[] = [];
  const typed = (parameters.get('q') ?? '').toWellFormed();
  if ([...typed].length > longestQuery) ignored.push(tooLong);
  const q = [...typed].slice(0, longestQuery).join('');
  const filters: SearchState['filters'] = {};
  for (const facet of scopes[scope].facets) {
    const values = [...new Set(parameters.getAll(facet).filter(Boolean))];
    if (values.length > mostValues) ignored.push(facet);
    if (values.length) filters[facet] = values.slice(0, mostValues);
  }
  for (const name of new Set(parameters.keys())) {
    const known = others.includes(name) || (scopes[scope].facets as readonly string[]).includes(name);
    if (!known && (facetNames as readonly string[]).includes(name)) ignored.push(name);
  }
  const sort = parameters.get('sort') ?? '';
  const known = (scopes[scope].sorts as readonly string[]).includes(sort);
  if (sort && !known) ignored.push('sort');
  const page = parameters.get('page') ?? '1';
  const number = /^[0-9]{1,6}$/.test(page) ? Number(page) : 0;
  if (number < 1) ignored.push('page');
  const years = parameters.get('years');
  if (years && years !== 'all') ignored.push('years');
  const asWords = readsWords(parameters, scope, ignored);
  const view = parameters.get('view');
  const tabular = hasTable(scope) && view === 'table';
  if (view && !tabular) ignored.push('view');
  return {
    state: {
      q,
      filters,
      ...(hasRanges(scope) ? readRanges(parameters, ignored) : {}),
      sort: known ? (sort as Sort) : defaultSort(q, scope),
      page: Math.max(1, number),
      ...(tabular ? { view: 'table' as const } : {}),
      ...(years === 'all' ? { allYears: true } : {}),
      ...(asWords ? { asWords } : {}),
    },
    ignored,
  };
}

function readsWords(parameters: URLSearchParams, scope: Scope, ignored: string[]): boolean {
  const read = parameters.get('read');
  const asWords = scope !== 'cases' && read === 'words';
  if (read && !asWords) ignored.push('read');
  return asWords;
}

function readRanges(parameters: URLSearchParams, ignored: string[]): Pick<SearchState, (typeof ranges)[number]> {
  const read: Pick<SearchState, (typeof ranges)[number]> = {};
  for (const name of ranges) {
    const typed = parameters.get(name);
    if (!typed) continue;
    const fits = name === 'from' || name === 'to' ? isIsoDate(typed) : parseWan(typed) !== undefined;
    if (fits) read[name] = typed;
    else ignored.push(name);
  }
  if (read.from && read.to && read.from > read.to) {
    ignored.push('to');
    delete read.to;
  }
  if (read.min && read.max && Number(read.min) >= Number(read.max)) {
    ignored.push('max');
    delete read.max;
  }
  return read;
}

/** Writes a search as address parameters; what is at its default is left out. */
export function writeState(state: SearchState, scope: Scope): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.q) parameters.set('q', state.q);
  for (const facet of scopes[scope].facets) for (const value of state.filters[facet] ?? []) parameters.append(facet, value);
  for (const name of ranges) if (state[name]) parameters.set(name, state[name]);
  if (state.sort !== defaultSort(state.q, scope)) parameters.set('sort', state.sort);
  if (state.view) parameters.set('view', state.view);
  if (state.allYears) parameters.set('years', 'all');
  if (state.asWords) parameters.set('read', 'words');
  if (state.page > 1) parameters.set('page', String(state.page));
  return parameters;
}

/** Whether anything narrows the result beside its words. */
export const isFiltered = (state: SearchState): boolean =>
  Object.values(state.filters).some((values) => values?.length) || ranges.some((name) => state[name] !== undefined);
