import type { Lang } from '../../domain/language.ts';
import { listAddress } from '../../domain/page-address.ts';
import { pageSize } from '../../search/scopes.ts';
import type { Store } from '../../store/store.ts';
import { casesSetAside } from '../case/search-address.ts';
import { caseRows, type CaseRow } from '../case/rows.ts';
import { districtLists } from '../case/district-lists.ts';
import type { Link } from '../links.ts';
import { paginationOf, type Pagination } from '../pagination.ts';

/** A page of the listed cases, newest first: which of how many it shows, what is set aside, and the ways to the other pages. */
export type CaseBrowserView = {
  from: number;
  to: number;
  total: number;
  /** Cases that are not listed: publicity ended, repaired, withdrawn; undefined where there is none. */
  aside?: { count: number; href: string } | undefined;
  /** The lists of the districts' cases, which need no script. */
  districts: Link[];
  cases: CaseRow[];
  pagination: Pagination | undefined;
};

export function caseBrowserView(store: Store, page: number, lang: Lang): CaseBrowserView {
  const listed = store.cases.listed();
  const aside = store.all('cases').length - listed.length;
  const from = (page - 1) * pageSize;
  const cases = listed.slice(from, from + pageSize);
  return {
    from: from + 1,
    to: from + cases.length,
    total: listed.length,
    aside: aside ? { count: aside, href: casesSetAside(lang) } : undefined,
    districts: districtLists(store, lang),
    cases: caseRows(store, cases, lang),
    pagination: paginationOf(page, Math.ceil(listed.length / pageSize), (number) => listAddress('cases', lang, number)),
  };
}
