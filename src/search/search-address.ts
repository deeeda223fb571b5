import type { Lang } from '../domain/language.ts';
import { listAddress } from '../domain/page-address.ts';
import type { Scope } from './scopes.ts';

/** The page of the search of a scope, with what is asked there: a kind's own search stands above its list. */
export function searchAddress(scope: Scope, lang: Lang, asked?: URLSearchParams | Record<string, string>): string {
  const page = listAddress(scope === 'all' ? 'search' : scope, lang);
  return asked ? `${page}?${new URLSearchParams(asked)}` : page;
}

/** Where the figures of a result stand on its page, which are folded where there is little room. */
export const figuresId = 'figures';

/** Where the results of a search begin on its page: the keyboard gets there past the filters. */
export const resultsId = 'results';

/** An address of a search, at its figures. */
export const atFigures = (address: string): string => `${address}#${figuresId}`;
