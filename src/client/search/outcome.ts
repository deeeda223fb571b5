import type { Bilingual } from '../../domain/language.ts';
import type { BundleEntry } from '../../search/manifest.ts';
import type { ExactOrder } from '../../search/on-first-page.ts';
import type { QueryTerm } from '../../search/query.ts';
import type { Selection } from '../../search/select.ts';
import type { WholeQuestion } from '../../search/whole-question.ts';
import type { FoundParty } from './case-result.ts';
import type { IndexPart } from './index-parts.ts';
import type { Result } from './result.ts';

export type Outcome = {
  selection: Selection;
  terms: QueryTerm[];
  /** Bundles of cases whose words were looked at, and those that were not because the reader did not ask for them. */
  asked: BundleEntry[];
  unasked: BundleEntry[];
  /** How a question was read that stands in few texts as it was typed. */
  meant?: Meant;
  /** What was looked for where it was typed in traditional characters. */
  readAs?: string;
  /** The day or the article that was typed and nothing beside it: only its own records are found. */
  whole?: WholeQuestion;
  /** The status that was typed, by its name or a part of it: all decisions of it are found, listed or not. */
  status?: Bilingual;
  /** How many of the results of the whole portal are cases. */
  cases: number;
  /** The kinds of which not all pages that would stand on the first page do, with how many were found. */
  many?: readonly { kind: string; count: number }[];
  /** The few parties that the question names. */
  parties: () => Promise<FoundParty[]>;
  /** The data of the results from `from` (included) to `to` (excluded). */
  read: (from: number, to: number) => Promise<Result[]>;
};

/** How many results hold a question word for word, how many more its words, in which order they stand, which words these are, and what was read as another. */
export type Meant = {
  exact: number;
  further: number;
  order?: ExactOrder;
  marks: readonly string[];
  mended: readonly { typed: string; read: string }[];
  /** Whether it was read by its sound as a word or a name of the site, so that a party which sounds alike was not meant. */
  isHeard: boolean;
};

/** What a question found before it is filtered and ordered, and how it was read. */
export type FoundRows = Pick<Outcome, 'terms' | 'unasked' | 'whole' | 'meant'> & {
  found: ReadonlyMap<number, number> | undefined;
  /** What holds it word for word. */
  words?: ReadonlyMap<number, number>;
  first?: number;
  /** Of the whole portal what goes before all else, as far as it was found. */
  isForemost?: (row: number) => boolean;
  /** Of the whole portal what holds no more than words of it. */
  isLoose?: (row: number) => boolean;
  /** Of the whole portal the series that a page is one of, such as that of the months. */
  seriesOf?: (row: number) => string | undefined;
  asked: readonly IndexPart[];
};
