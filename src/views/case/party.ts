import type { Entry } from '../../content/entry.ts';
import { partyCasesId } from '../../domain/page-address.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import type { FineSum } from '../../domain/numbers/fines.ts';
import type { Lang } from '../../domain/language.ts';
import type { Sentence } from '../../i18n/linked-words.ts';
import { fineSumWords } from '../../i18n/fine-words.ts';
import { wordsIn, type Key } from '../../i18n/words.ts';
import { partyAddress } from '../../store/address.ts';
import { caseStatuses } from '../../schemas/case/case-statuses.ts';
import { feedPath } from '../../store/feeds/feeds.ts';
import type { Party } from '../../store/cases/case-index.ts';
import { finesOf } from '../../store/cases/sums.ts';
import type { Store } from '../../store/store.ts';
import { caseLink, type Link } from '../links.ts';
import { demoNote, isInvented } from '../demonstration.ts';
import { partyPinyin } from './brief.ts';
import { caseRows, type CaseRow } from './rows.ts';
import { atFigures } from '../../search/search-address.ts';
import { countedCases } from './search-address.ts';

/**
 * A party's cases and fines in a year of decision: `href` leads to just these cases where its code tells them from those of
 * others; without a code no search does, and each decision stands by itself with its fine.
 */
export type PartyYear = {
  year: string;
  cases: number;
  fines: FineSum;
  href?: string | undefined;
  decisions: { page: Link; fineWan?: number | undefined }[];
};

/** Some cases of a party, and how many they are. */
export type PartyCases = { title: Sentence; cases: CaseRow[] };

/** All that a party's page shows. */
export type PartyView = {
  id: string;
  name: string;
  /** Whether cases of it were invented for a demonstration. */
  isInvented: boolean;
  /** The mark of a demonstration, where its figures count invented records. */
  demoNote?: string | undefined;
  /** Its name as a reader without Chinese can say it. */
  pinyin?: string | undefined;
  uscc?: string | undefined;
  formerNames: string[];
  cases: number;
  fines: FineSum;
  /** Both in one line. */
  lead: Sentence;
  /** Where it can be followed, without the ending. */
  feed: string;
  /** Other parties of the same name, not known to be the same. */
  namesakes: { href: string; name: string; uscc?: string | undefined }[];
  years: PartyYear[];
  /** Its cases: repeat offences, those in the default listing, and those whose publicity is over. */
  repeats: PartyCases;
  listed: PartyCases;
  past: PartyCases;
};

export function partyView(store: Store, id: string, lang: Lang): PartyView {
  const { cases } = store;
  const party = cases.parties().get(id)!;
  const fines = finesOf(party.cases);
  const list = (key: Key, part: string, of: (entry: Entry<'cases'>) => boolean): PartyCases => {
    const rows = caseRows(store, party.cases.filter(of), lang);
    return { title: { key, values: { count: rows.length }, links: { list: { href: `#${part}`, count: rows.length } } }, cases: rows };
  };
  const isListed = (entry: Entry<'cases'>): boolean => caseStatuses[cases.status(entry)].listed;
  return {
    id,
    name: party.name,
    isInvented: party.cases.some(isInvented),
    demoNote: demoNote(store, 'cases', lang),
    pinyin: partyPinyin(store, party.name, lang),
    uscc: party.uscc,
    formerNames: party.formerNames,
    cases: party.cases.length,
    fines,
    lead: leadOf(party, fines, lang),
    feed: feedPath(lang, 'party', id),
    namesakes: cases.namesakes(party).map((other) => ({ href: partyAddress(other.id, lang), name: other.name, uscc: other.uscc })),
    years: [...Map.groupBy(party.cases, ({ fields }) => yearOf(fields.decidedOn))].map(([year, own]) => ({
      year,
      cases: own.length,
      fines: finesOf(own),
      href: party.uscc && countedCases(lang, { q: party.uscc, year }),
      decisions: party.uscc ? [] : own.map((entry) => ({ page: caseLink(entry, lang), fineWan: entry.fields.fineWan })),
    })),
    repeats: list('party.repeats', 'repeats', (entry) => party.repeats.has(entry.id)),
    listed: list('party.count', 'published', isListed),
    past: list('party.past', 'past', (entry) => !isListed(entry)),
  };
}

const leadOf = ({ cases, uscc }: Party, fines: FineSum, lang: Lang): Sentence => ({
  key: fines.wan || fines.unpublished ? 'party.lead' : 'party.leadNoFine',
  values: { count: cases.length, fine: fineSumWords(fines, lang, wordsIn(lang)) },
  links: {
    cases: { href: `#${partyCasesId}`, count: cases.length },
    // Without a code no search tells its cases from those of others.
    fines: { href: uscc ? atFigures(countedCases(lang, { q: uscc })) : `#${partyCasesId}`, count: fines.wan, of: 'fines' },
  },
});
