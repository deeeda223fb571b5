import { facetNames, scopes, sorts, type Facet, type Scope, type Sort } from './scopes.ts';

/** Everything that makes a result: what the address of a search says. */
export type SearchState = { q: string; filters: Partial<Record<Facet, string[]>>; sort: Sort; page: number };

/** The order of results where the reader chose none. */
export const defaultSort = (q: string): Sort => (q.trim() ? 'relevance' : 'newest');

const longestQuery = 200;
const mostValues = 50;

/**
 * Reads a search from an address. Whatever does not fit is left out and named in `ignored`, so that a
 * shared link never leads to an error page.
 */
export function readState(parameters: URLSearchParams, scope: Scope): { state: SearchState; ignored: string[] } {
  const ignored: string[] = [];
  const typed = (parameters.get('q') ?? '').toWellFormed();
  if (typed.length > longestQuery) ignored.push('q');
  const q = [...typed].slice(0, longestQuery).join('');
  const filters: SearchState['filters'] = {};
  for (const facet of scopes[scope].facets) {
    const values = [...new Set(parameters.getAll(facet).filter(Boolean))].slice(0, mostValues);
    if (values.length) filters[facet] = values;
  }
  for (const name of new Set(parameters.keys())) {
    const known = ['q', 'sort', 'page'].includes(name) || (scopes[scope].facets as readonly string[]).includes(name);
    if (!known && (facetNames as readonly string[]).includes(name)) ignored.push(name);
  }
  const sort = parameters.get('sort') ?? '';
  const known = (sorts as readonly string[]).includes(sort);
  if (sort && !known) ignored.push('sort');
  const page = parameters.get('page') ?? '1';
  const number = /^[0-9]{1,6}$/.test(page) ? Number(page) : 0;
  if (number < 1) ignored.push('page');
  return { state: { q, filters, sort: known ? (sort as Sort) : defaultSort(q), page: Math.max(1, number) }, ignored };
}

/** Writes a search as address parameters; what is at its default is left out. */
export function writeState(state: SearchState, scope: Scope): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.q) parameters.set('q', state.q);
  for (const facet of scopes[scope].facets) for (const value of state.filters[facet] ?? []) parameters.append(facet, value);
  if (state.sort !== defaultSort(state.q)) parameters.set('sort', state.sort);
  if (state.page > 1) parameters.set('page', String(state.page));
  return parameters;
}
