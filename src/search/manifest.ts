import type { Bilingual } from '../domain/language.ts';
import type { FacetValue } from './columns.ts';
import type { NamedLaw } from './law-names.ts';
import type { Facet } from './scopes.ts';

/** One Pagefind index with its columns, at /search/<path>/. */
export type BundleEntry = {
  path: string;
  records: number;
  /** First and last year of the cases in it; undefined for what is not cases. */
  years?: [string, string];
};

/**
 * A cell of a case in the record files: how early an excerpt is cut from it, whether a workbook holds it as a number, and
 * the facet that has its words in both languages.
 */
export type ManifestField = { name: string; label: Bilingual; excerpt?: number; numeric?: true; facet?: Facet };

/**
 * What the search consists of: /search/manifest.json. Cases lie in bundles of whole years, newest first, so
 * that what is loaded grows with what is asked.
 */
export type Manifest = {
  asOf: string;
  /** How many cases a query searches by itself; older years are searched when the reader asks for them. */
  atOnce: number;
  site: BundleEntry;
  cases: BundleEntry[];
  /** The cells of a case in the record files, in order; the first is its id. */
  fields: ManifestField[];
  licence?: string;
  /** English for the words of fields that hold one of a fixed few, by the name of the field: for exports in English. */
  english: Record<string, Record<string, string>>;
  /** What the laws are called that decisions cite or documents name. */
  laws: NamedLaw[];
  /** What the portal knows by name though perhaps no case has it: a filter for such a value finds nothing and is called by its name. */
  known: Partial<Record<Facet, FacetValue[]>>;
  /** Codes of parties whose name another bears: results show them. */
  namesakes: string[];
  /** How a case is marked that was invented for a demonstration: what its cell says, and the mark. */
  demonstration: { cell: string; mark: Bilingual };
  /** How a result says after how many days a decision was published, in time or not. */
  published: { after: Bilingual; late: Bilingual };
};

/** Where the site's pages lie as they are found in quotation marks, below /search/. */
export const exactPath = 'site/exact';

/** Cases asked at once: about one large year, so that a query costs what a year costs. */
export const casesAtOnce = 20_000;

/** Cases a record file: a page of scattered results then stays small. Files are counted from the oldest case. */
export const recordsPerFile = 16;

/** The file of a case and its place there, by its row (newest first) in a bundle. */
export function placeOfRow(row: number, records: number): { file: number; index: number } {
  const fromOldest = records - 1 - row;
  return { file: Math.floor(fromOldest / recordsPerFile), index: fromOldest % recordsPerFile };
}
