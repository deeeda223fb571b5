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
import { countedCases, listedCases } from './search-address.ts';

/** How many cases the default list holds and how many there are in all, what fines all come to, and whether they are invented. */
export type CasesSummary = { demoNote: string | undefined; amounts: Sentence };

export function casesSummary(store: Store, lang: Lang): CasesSummary {
  const cases = store.cases.listed();
  const all = store.cases.counted();
  const fines = finesOf(all);
  const parties = new Set(cases.map((entry) => store.cases.partyId(entry)).filter(Boolean)).size;
  const search = listedCases(lang);
  const query = writePartyQuery({ q: '', onlyRepeats: false, onlyPublished: true, sort: 'cases' });
  const partyList = sectionAddress('parties', lang);
  return {
    demoNote: demoNote(store, 'cases', lang),
    amounts: {
      key: all.length > cases.length ? 'cases.summaryOfAll' : 'cases.summary',
      values: {
        count: formatNumber(cases.length, lang),
        all: formatNumber(all.length, lang),
        fine: fines.wan || fines.unpublished ? fineSumWords(fines, lang, wordsIn(lang)) : formatWan(0, lang),
        parties: formatNumber(parties, lang),
      },
      links: {
        cases: { href: search, count: cases.length },
        all: { href: countedCases(lang), count: all.length },
        fines: { href: countedCases(lang, { sort: 'fine' }), count: fines.wan, of: 'fines' },
        parties: { href: partyList, search: `${partyList}?${query}`, count: parties },
      },
    },
  };
}
