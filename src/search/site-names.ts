import type { Lang } from '../domain/language.ts';
import { pageAddress, pageAt } from '../domain/page-address.ts';

/** A page as it is looked for by name: its row among the records of the site, the kind of record, its title, and what else it is called. */
export type SiteName = { row: number; kind: string; title: string; also: readonly string[]; url: string };

/** What the search knows of names and words before it asks the index: /search/names.<lang>.json. */
export type SiteNames = {
  names: SiteName[];
  /** What the records of a kind are called. */
  labels: Readonly<Record<string, string>>;
  /** What a page is worth beside what it says, by its kind: what explains and answers before what records. */
  worth: Readonly<Record<string, number>>;
  /** Words that mean the same. */
  same: readonly (readonly string[])[];
  /** Of what the page in a row says what to do, or whom to turn to; `otherwise` whom to turn to about what no other does. */
  advice?: readonly { row: number; words: readonly string[]; otherwise?: true }[];
  /** The city, of which all pages speak. */
  city?: string;
  /** A traditional character and the one that the portal writes for it, in pairs. */
  traditional: string;
};

/** A name as the file holds it: the row, the number of its kind in `labels`, the address after the language, title, other names. */
type Packed = [row: number, kind: number, path: string, title: string, also?: string];
export type PackedNames = Omit<SiteNames, 'names'> & { names: Packed[] };

/** What parts several names in the file: it stands in none, as each is one line. */
const between = '\n';

export function packNames({ names, ...rest }: SiteNames): PackedNames {
  const kinds = Object.keys(rest.labels);
  return {
    ...rest,
    names: names.map(({ row, kind, url, title, also }): Packed => {
      const further = also.length ? [also.join(between)] : [];
      return [row, kinds.indexOf(kind), pageAt(url)!.path, title, ...further] as Packed;
    }),
  };
}

export function unpackNames({ names, ...rest }: PackedNames, lang: Lang): SiteNames {
  const kinds = Object.keys(rest.labels);
  return {
    ...rest,
    names: names.map(([row, kind, path, title, also]) => ({
      row,
      kind: kinds[kind]!,
      url: pageAddress(path, lang),
      title,
      also: also ? also.split(between) : [],
    })),
  };
}
