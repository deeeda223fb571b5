import type { z } from 'astro/zod';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Bilingual, Translated } from '../domain/language.ts';
import type { Portal } from './portal.ts';

/** How a kind of record lies in the content folder. */
export type Layout =
  /** One file that is one record. */
  | 'record'
  /** One YAML file that maps ids to records. */
  | 'map'
  /** A folder of YAML files, one a record; the id is the file's name. */
  | 'files'
  /** A folder of folders: index.yaml with the facts, {zh,en}.mdx with the words. */
  | 'texts'
  /** A folder of CSV tables, one row a record. */
  | 'tables';

/** Which pages a kind has below the language. */
export type Address =
  /** A list at /<kind>/ and a page a record at /<kind>/<id>/. */
  | 'own'
  /** A list, and a page for what stands in one file, at /<kind>/<file>/. */
  | 'group'
  /** A list, and no page of a single record. */
  | 'list'
  /** A page a record at /<id>/. */
  | 'top'
  /** None. */
  | 'none';

/** What may go into the id of a table's row besides its fields. */
export type Naming = {
  group: string;
  /** Makes an address from any number: readable, permanent, and different for every number. */
  numberId: (number: string) => string;
  /** The address of a case. Numbers that are pronounced alike share one, unless a record has its own. */
  caseId: (decisionNumber: string) => string;
  /** A decision number in its standard spelling. */
  canonical: (decisionNumber: string) => string;
};

/** What sort of column a section is, as the Guidelines for Government Websites (国办发〔2017〕47号) sort them. */
export type ColumnType = 'policy' | 'explained' | 'interaction' | 'news' | 'overview' | 'disclosure';

/** Pages of a section that do not belong to a record: the first part of their address after the section, and a pattern for the rest of it, without slashes at either end. */
export type FixedPages = Readonly<Record<string, RegExp>>;

/** A further section for the records of a kind: its names, and its pages that do not belong to a record. */
export type FurtherSection = {
  label: Bilingual;
  heading?: Bilingual;
  menuLabel?: Bilingual;
  lead: Bilingual;
  fixedPages: FixedPages;
  columnType: ColumnType;
};

/** The parts of the weekly digest that list a single kind. */
export type OwnShelf = 'cases' | 'reportRows' | 'findings' | 'corrections';

type RowWords<Fields> = (fields: Fields, naming: Naming) => string;

/** Everything that is done with the records of a kind. Code that works on all kinds reads it here. */
export type KindUses<Fields> = {
  /** What its records are called. */
  label: Bilingual;
  /** The heading of its section, if that differs from `label`. */
  heading?: Bilingual;
  /** A shorter name of its section for menus. */
  menuLabel?: Bilingual;
  /** The position of its section in the main menu. The footer lists all sections anyway. */
  menu?: number;
  /** Its file or folder in content/. */
  place: string;
  /** The file may be missing; the kind is then empty. A folder may always be missing. */
  optional?: true;
  /** Pages of its section that do not belong to a record. No record may have their name as its id. */
  fixedPages?: FixedPages;
  /** Further sections with its records. */
  also?: Readonly<Record<string, FurtherSection>>;
  /** The section that publishes its records, for a kind without a section. */
  shownWith?: string;
  /** The ids of a map or of a table's rows, where they are not lower-case words joined by hyphens. */
  ids?: RegExp;
  /**
   * The day from which a record is public, taken from its fields, or `always`. There is no default: a kind must set this, and
   * a record for which it returns nothing is not public. Drafts are never public.
   */
  publicFrom: 'always' | ((fields: Fields) => IsoDate | 'always' | undefined);
  /**
   * The day from which the text of a public record may be read; before it, only the title is shown. An answer, for example,
   * follows its question. Undefined while that day is not known.
   */
  textFrom?: (fields: Fields) => IsoDate | 'always' | undefined;
  /** The documents a record is based on. It becomes public when the first of them does. */
  restsOn?: (entry: { group: string; fields: Fields }) => readonly string[];
  /** The field that is reported when the law behind a record is no longer in force, if no field names that law. */
  restsAt?: string;
  /** The last day for which a record is relevant, if it has one. The law behind it may end after that day. */
  endsOn?: (fields: Fields) => IsoDate | undefined;
  /** Its records describe the law of their own date, and may name law that has ended since. */
  ofItsDay?: true;
  /** The date by which lists and the search sort and filter a record. */
  date?: (fields: Fields) => IsoDate | undefined;
  /** The unit that a record is about or that answers for it. The record appears on that unit's page and in its feed. */
  ofUnit?: (fields: Fields) => string | undefined;
  /** Words, besides the id, by which other records may refer to a record. */
  knownAs?: (fields: Fields) => readonly (string | undefined)[];
  /** Its records can be downloaded as a table; this is the table's position in the list. */
  downloadable?: number;
  /** Its records are facts: once published, they change only by a correction or a new version. */
  ofFacts?: true;
  /** For records that share a page: the groups that have a page on a day, including groups that are still empty. */
  groups?: (portal: Portal, on: IsoDate) => readonly string[];
  /** The name of a smaller table that also holds the record: /data/<kind>/<part>.csv. */
  smallerTable?: (entry: { group: string; fields: Fields }) => string;
  /** The endings of the files made for each single record: /data/<kind>/<id>.<ending>. */
  ownFiles?: readonly string[];
  /** Which of those files are made in every language: /data/<kind>/… and /data/en/<kind>/…. */
  translatedFiles?: readonly string[];
  /** Whether a record has dates to offer as a calendar, in every language: /data/<kind>/<id>.ics. */
  ownCalendar?: (fields: Fields) => boolean;
  /** Other tables made from its records, by their names in /data/. */
  furtherTables?: readonly string[];
  /** Other files made from its records, such as pictures, by their names in /data/. */
  furtherFiles?: readonly string[];
} & Section &
  Lying<Fields> &
  Called<Fields>;

type Section =
  | { address: Extract<Address, 'top' | 'none'> }
  /** A kind with a section gives its column type, and the sentence below its heading, which the search also shows. */
  | { address: Exclude<Address, 'top' | 'none'>; columnType: ColumnType; lead: Bilingual };

type Lying<Fields> =
  /** `listed`: it appears in lists of texts, newest first. */
  | { layout: 'texts'; listed?: true }
  | { layout: Exclude<Layout, 'tables' | 'texts'>; listed?: never }
  /**
   * `by`: the field at which faults of a row are reported; `id`: its permanent id, made from its fields and part of its
   * address; `identity`: what must be unique, if not the id; `repeats`: a row may appear again, and the last one counts.
   */
  | { layout: 'tables'; listed?: never; row: { by: string; id: RowWords<Fields>; identity?: RowWords<Fields>; repeats?: true } };

/**
 * `searched`: the search of the whole portal finds its records; `searchWorth` ranks its pages, see src/search/rank.ts.
 * `fed`: with `news`, records appear in the weekly digest and in the news feed when they become public; otherwise in a part
 * of the digest of their own, with the feeds that src/store/feeds/feeds.ts makes.
 */
type Uses<Searched, Fed> = { fed?: Fed } & ({ searched: Searched; searchWorth: number } | { searched?: never; searchWorth?: never });

/** The title of a record in links. Texts bring their own. */
type Called<Fields> =
  | ({ layout: 'texts'; title?: never } & Uses<true, 'news' | OwnShelf>)
  | ({ title: (fields: Fields) => string | Translated } & Uses<true, 'news' | OwnShelf>)
  | ({ address: Exclude<Address, 'own' | 'top'>; title?: never } & Uses<never, OwnShelf>);

/** A kind as seen by code that works on all kinds. */
export type KindDefinition = KindUses<never> & { schema: z.ZodType };

/** The keys of any member of a union. */
type UseOf<Uses> = Uses extends unknown ? keyof Uses : never;
/** Refuses unknown keys: a misspelt one would have no effect. */
type OnlyUses<U, Known> = U & Record<Exclude<keyof U, UseOf<Known>>, never>;

/** An entry of the registry: a record type and all its uses. */
export const kind = <S extends z.ZodType, const U extends KindUses<z.infer<S>>>(
  schema: S,
  uses: OnlyUses<U, KindUses<z.infer<S>>>,
): U & { schema: S } => ({
  ...(uses as U),
  schema,
});
