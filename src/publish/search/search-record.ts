import type { Bilingual } from '../../domain/language.ts';
import { type Key, t } from '../../i18n/words.ts';
import type { Kind } from '../../schemas/index.ts';
import type { FacetValue } from '../../search/columns.ts';
import type { Facet } from '../../search/scopes.ts';

/** One record as the search index takes it: what is shown, what is searched, what filters it. */
export type SearchRecord = {
  kind: Kind;
  id: string;
  url: string;
  /** What a result shows: its title, and one line of facts under it. A case is shown from its record, see `src/search/result-columns.ts`. */
  shown?: { title: string; line: string };
  /** What else it is called by those who look for it; these words are not searched as its text. */
  names?: readonly string[];
  /** The decision number of a case. */
  number?: string | undefined;
  /** All searchable text, field by field; excerpts are cut from it. */
  fields: string[];
  date?: string | undefined;
  /** What a page without a day is about, a month or a year: of pages of equal worth the latest goes first. */
  about?: string | undefined;
  fineWan?: number | undefined;
  /** Days from the decision of a case to its publication. */
  publicationDays?: number | undefined;
  /** The id of the party of a case. */
  party?: string | undefined;
  facets: Partial<Record<Facet, FacetValue[]>>;
  /** A list or table of the portal and no record: what it lists is found itself. */
  isList?: true;
  /** A page of the portal that says something itself, and lists nothing that is found elsewhere: the articles that it names are its own. */
  speaks?: true;
};

/** A page of the portal that is no record's, as it is looked for: its address, heading and first words, and what else it is called. */
export type OwnPage = {
  id: string;
  url: string;
  title: string;
  lead: string;
  heads?: string[];
  names?: string[];
  about?: string;
  speaks?: true;
};

/** Words of the interface in both languages. */
export const inBoth = (key: Key): Bilingual => ({ zh: t('zh', key), en: t('en', key) });
