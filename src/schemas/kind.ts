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

/** What the id of a table's row may be made of beside its fields. */
export type Naming = {
  group: string;
  /** An address for a number of any sort: readable, the same for ever, and another for every other number. */
  numberId: (number: string) => string;
  /** The address of a case: numbers that sound alike share it, unless a record keeps one of its own. */
  caseId: (decisionNumber: string) => string;
  /** A decision number by which a case is known, however it is written. */
  canonical: (decisionNumber: string) => string;
};

/** What sort of column a section is, as the Guidelines for Government Websites (国办发〔2017〕47号) sort them. */
export type ColumnType = 'policy' | 'explained' | 'interaction' | 'news' | 'overview' | 'disclosure';

/** Pages of a section that are no record's, by the part of the address after the section: what may follow that part, without slashes around it. */
export type FixedPages = Readonly<Record<string, RegExp>>;

/** A section beside that of a kind: how it is named, and its pages that are no record's. */
export type FurtherSection = {
  label: Bilingual;
  heading?: Bilingual;
  menuLabel?: Bilingual;
  lead: Bilingual;
  fixedPages: FixedPages;
  columnType: ColumnType;
};

/** What the digest of a week calls its shelves that hold one kind. */
export type OwnShelf = 'cases' | 'reportRows' | 'findings' | 'corrections';

type RowWords<Fields> = (fields: Fields, naming: Naming) => string;

/** Everything that is done with the records of a kind; whatever is done with all kinds follows from here. */
export type KindUses<Fields> = {
  /** What its records are called. */
  label: Bilingual;
  /** The heading of its section, where that holds more than its records or is put another way. */
  heading?: Bilingual;
  /** What its section is called in menus, where the heading is too long. */
  menuLabel?: Bilingual;
  /** The place of its section in the main menu; the foot of each page has all sections. */
  menu?: number;
  /** Its file or folder in content/. */
  place: string;
  /** The file may be absent, and the kind is then empty. Folders always may. */
  optional?: true;
  /** Pages of its section beside those of its records: no record may take their name. */
  fixedPages?: FixedPages;
  /** Further sections with its records. */
  also?: Readonly<Record<string, FurtherSection>>;
  /** The section with which its records are published, where it has none of its own. */
  shownWith?: string;
  /** The ids of a map or of a table's rows, where they are not lower-case words joined by hyphens. */
  ids?: RegExp;
  /**
   * From which day a record is public: a day that its fields give, or `always`. It has no default: what does not give one
   * is not public, be it a kind or a record. Drafts never are.
   */
  publicFrom: 'always' | ((fields: Fields) => IsoDate | 'always' | undefined);
  /**
   * From when a text may be read that is public before, as an answer is read after its question: until
   * then it has a title only. Undefined where that day is not known yet.
   */
  textFrom?: (fields: Fields) => IsoDate | 'always' | undefined;
  /** Documents on which a record rests: it is public once one of them is. */
  restsOn?: (entry: { group: string; fields: Fields }) => readonly string[];
  /** The field at which it is shown that the law on which a record rests is no longer in force, where no field names that law. */
  restsAt?: string;
  /** The last day for which a record means something; undefined for one without. It may rest on law that ended later. */
  endsOn?: (fields: Fields) => IsoDate | undefined;
  /** What its records say is of their own day, and may name law that ended since. */
  ofItsDay?: true;
  /** The one day under which lists, the search and its filters by year know a record. */
  date?: (fields: Fields) => IsoDate | undefined;
  /** The unit that it is about or that answers for it: on that unit's page and in its feed. */
  ofUnit?: (fields: Fields) => string | undefined;
  /** Further words that name a record in a reference, beside its id. */
  knownAs?: (fields: Fields) => readonly (string | undefined)[];
  /** Its place among the tables to download. */
  downloadable?: number;
  /** Its records state facts: what was published of one changes by a correction or a new version, and not otherwise. */
  ofFacts?: true;
  /** Of records that stand together on a page: the groups that have one on a day, also before a record stands in them. */
  groups?: (portal: Portal, on: IsoDate) => readonly string[];
  /** In which smaller table a record stands too: /data/<kind>/<part>.csv. */
  smallerTable?: (entry: { group: string; fields: Fields }) => string;
  /** The endings of the files that each record has to itself: /data/<kind>/<id>.<ending>. */
  ownFiles?: readonly string[];
  /** Those among them that stand in each language, as the great tables do: /data/<kind>/… and /data/en/<kind>/…. */
  translatedFiles?: readonly string[];
  /** Whether a record has days that can be had as a calendar, in each language: /data/<kind>/<id>.ics. */
  ownCalendar?: (fields: Fields) => boolean;
  /** Tables beside its own that follow from its records, by their names at /data/. */
  furtherTables?: readonly string[];
  /** Figures and pictures beside those, by their names at /data/. */
  furtherFiles?: readonly string[];
} & Section &
  Lying<Fields> &
  Called<Fields>;

type Section =
  | { address: Extract<Address, 'top' | 'none'> }
  /** Where it has a section, what sort of column that is, and its first words: below its heading, and where it is found. */
  | { address: Exclude<Address, 'top' | 'none'>; columnType: ColumnType; lead: Bilingual };

type Lying<Fields> =
  /** `listed`: it stands in lists of texts, newest first. */
  | { layout: 'texts'; listed?: true }
  | { layout: Exclude<Layout, 'tables' | 'texts'>; listed?: never }
  /**
   * `by`: the field that names a row; `id`: its permanent id, from the row's own fields, and part of its address; `identity`:
   * what no two rows may share, where that is not the id; `repeats`: a row may come again, and the later one counts.
   */
  | { layout: 'tables'; listed?: never; row: { by: string; id: RowWords<Fields>; identity?: RowWords<Fields>; repeats?: true } };

/**
 * `searched`: found by the search of the whole portal, and `searchWorth`, what a page is worth there beside what it says, see
 * src/search/rank.ts. `fed`: what becomes public is shown in the digest of its week, with the
 * other texts and records, and in the feed of `news`; or on a shelf of its own, and in the feeds that src/store/feeds/feeds.ts makes.
 */
type Uses<Searched, Fed> = { fed?: Fed } & ({ searched: Searched; searchWorth: number } | { searched?: never; searchWorth?: never });

/** What a record is called: wherever one is led to. A text has its title. */
type Called<Fields> =
  | ({ layout: 'texts'; title?: never } & Uses<true, 'news' | OwnShelf>)
  | ({ title: (fields: Fields) => string | Translated } & Uses<true, 'news' | OwnShelf>)
  | ({ address: Exclude<Address, 'own' | 'top'>; title?: never } & Uses<never, OwnShelf>);

/** A kind as those see it who work on all of them. */
export type KindDefinition = KindUses<never> & { schema: z.ZodType };

/** The uses that any of several types knows. */
type UseOf<Uses> = Uses extends unknown ? keyof Uses : never;
/** A use that nobody knows is a slip of the pen, and would open or shut nothing. */
type OnlyUses<U, Known> = U & Record<Exclude<keyof U, UseOf<Known>>, never>;

/** An entry of the registry: a record type and all its uses. */
export const kind = <S extends z.ZodType, const U extends KindUses<z.infer<S>>>(
  schema: S,
  uses: OnlyUses<U, KindUses<z.infer<S>>>,
): U & { schema: S } => ({
  ...(uses as U),
  schema,
});
