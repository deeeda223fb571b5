import type { Lang } from '../../domain/language.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { fineSumWords } from '../../i18n/fine-words.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import { wordsIn } from '../../i18n/words.ts';
import { finesOf } from '../../store/cases/sums.ts';
import type { Store } from '../../store/store.ts';
import { sectionAddress } from '../../schemas/sections.ts';
import { writePartyQuery } from '../../search/parties.ts';
import { demoNote } from '../demonstration.ts';
import { listedCases } from './search-address.ts';

/** What the cases in the default listing amount to, and whether they are invented. */
export type CasesSummary = { demoNote: string | undefined; amounts: Sentence };

export function casesSummary(store: Store, lang: Lang): CasesSummary {
  const cases = store.cases.listed();
  const fines = finesOf(cases);
  const parties = new Set(cases.map((entry) => store.cases.partyId(entry)).filter(Boolean)).size;
  const search = listedCases(lang);
  const query = writePartyQuery({ q: '', onlyRepeats: false, onlyPublished: true, sort: 'cases' });
  const partyList = sectionAddress('parties', lang);
  return {
    demoNote: demoNote(store, 'cases', lang),
    amounts: {
      key: 'cases.summary',
      values: {
        count: formatNumber(cases.length, lang),
        fine: fines.wan || fines.unpublished ? fineSumWords(fines, lang, wordsIn(lang)) : formatWan(0, lang),
        parties: formatNumber(parties, lang),
      },
      links: {
        cases: { href: search, count: cases.length },
        fines: { href: search, count: fines.wan, of: 'fines' },
        parties: { href: partyList, search: `${partyList}?${query}`, count: parties },
      },
    },
  };
}
