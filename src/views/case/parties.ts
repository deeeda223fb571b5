import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import type { FineSum } from '../../domain/numbers/fines.ts';
import { listAddress, partyCasesAddress } from '../../domain/page-address.ts';
import { partyAddress } from '../../store/address.ts';
import { partiesByCases, partiesPerPage } from '../../store/cases/party-pages.ts';
import { finesOf } from '../../store/cases/sums.ts';
import type { Store } from '../../store/store.ts';
import { demoNote } from '../demonstration.ts';
import { atFigures } from '../../search/search-address.ts';
import { paginationOf, type Pagination } from '../pagination.ts';
import { countedCases } from './search-address.ts';

/** A party in the list of all. */
export type PartyRow = {
  href: string;
  name: string;
  /** Its code where others bear its name. */
  uscc?: string | undefined;
  /** Repeat penalties by the portal's rule. */
  repeats: number;
  cases: number;
  fines: FineSum;
  /** Where its fines are gone through: the search for just its cases, or its page where no code tells them from others. */
  finesAt: string;
  latest: IsoDate;
};
/** One page of the parties, those with most cases first, and the ways to the others. */
export type PartyPage = { demoNote?: string | undefined; rows: PartyRow[]; pagination: Pagination | undefined };

export function partyPage(store: Store, page: number, lang: Lang): PartyPage {
  const { cases } = store;
  const all = partiesByCases(cases);
  const rows = all.slice((page - 1) * partiesPerPage, page * partiesPerPage).map((party) => ({
    href: partyAddress(party.id, lang),
    name: party.name,
    uscc: cases.codeAmongNamesakes(party.cases[0]!),
    repeats: party.repeats.size,
    cases: party.cases.length,
    fines: finesOf(party.cases),
    finesAt: party.uscc ? atFigures(countedCases(lang, { q: party.uscc })) : partyCasesAddress(party.id, lang),
    latest: party.cases[0]!.fields.decidedOn,
  }));
  return {
    demoNote: demoNote(store, 'cases', lang),
    rows,
    pagination: paginationOf(page, Math.ceil(all.length / partiesPerPage), (number) => listAddress('parties', lang, number)),
  };
}
