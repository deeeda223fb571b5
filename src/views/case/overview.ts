import type { Lang } from '../../domain/language.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { fineSumWords } from '../../i18n/fine-words.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { wordsIn } from '../../i18n/words.ts';
import { finesOf } from '../../store/overview.ts';
import type { Store } from '../../store/store.ts';
import { demoNote } from '../demonstration.ts';

/** What the cases in the default listing amount to, in words, and whether they are invented. */
export type CasesSummary = { demoNote: string | undefined; count: string; fine: string; parties: string };

export function casesSummary(store: Store, lang: Lang): CasesSummary {
  const cases = store.cases.listed();
  const fines = finesOf(cases);
  const parties = new Set(cases.map((entry) => store.cases.partyId(entry)).filter(Boolean)).size;
  return {
    demoNote: demoNote(store, 'cases', lang),
    count: formatNumber(cases.length, lang),
    fine: fines.wan || fines.unpublished ? fineSumWords(fines, lang, wordsIn(lang)) : formatWan(0, lang),
    parties: formatNumber(parties, lang),
  };
}
