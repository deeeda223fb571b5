import { pageSize } from '../search/scopes.ts';
import { partiesPerPage } from '../store/cases/party-pages.ts';
import type { Store } from '../store/store.ts';

/** The lists that go on over several pages. */
export type PagedList = 'cases' | 'parties';

/** How many pages each of the long lists has, the first among them. */
export const pagesOfLists = ({ cases }: Store): Record<PagedList, number> => ({
  cases: Math.max(1, Math.ceil(cases.listed().length / pageSize)),
  parties: Math.max(1, Math.ceil(cases.parties().size / partiesPerPage)),
});

/** The numbers of the pages of a list after its first. */
export const furtherNumbers = (pages: number): number[] => Array.from({ length: pages - 1 }, (_, index) => index + 2);
