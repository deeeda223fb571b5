import type { Entry } from '../../content/entry.ts';
import type { Translated } from '../../domain/language.ts';
import type { Sentence } from '../../i18n/linked-words.ts';

/** What a tile shows of its district: a short value, a text where the value alone is not clear, and its shade. */
export type TileFacts = {
  value: string;
  text?: string | undefined;
  /** The text with each of its numbers leading on by itself, where the table has room for it. */
  sentence?: Sentence | undefined;
  level?: 0 | 1 | 2 | 3 | undefined;
  tone?: 'good' | 'soon' | 'bad' | undefined;
  href?: string | undefined;
  /** A search that the link leads to where script runs it; without, `href` is a page of the same. */
  search?: string | undefined;
  /** The value where it is a number of things that the link, or the search, gives. */
  count?: number | undefined;
};
/** A district on the grid; one without a place on it stands in the table alone. */
export type DistrictTile = TileFacts & { name: Translated; place?: { row: number; column: number } | undefined };

/** Districts as tiles, in the order given. */
export const districtTiles = (units: readonly Entry<'units'>[], facts: (unit: Entry<'units'>) => TileFacts): DistrictTile[] =>
  units.map((unit) => ({ name: unit.fields.name, place: unit.fields.tile, ...facts(unit) }));
