import type { Entry } from '../../content/entry.ts';
import type { Translated } from '../../domain/language.ts';

/** What a tile says of its district: a value in few signs, what it cannot say by itself in words, and how it is shaded. */
export type TileFacts = {
  value: string;
  words?: string | undefined;
  level?: 0 | 1 | 2 | 3 | undefined;
  tone?: 'good' | 'soon' | 'bad' | undefined;
  href?: string | undefined;
  /** The value where it is a number of things that the link gives. */
  count?: number | undefined;
};
/** A district on the grid; one without a place on it stands in the table alone. */
export type DistrictTile = TileFacts & { name: Translated; place?: { row: number; column: number } | undefined };

/** Districts as tiles, in the order given. */
export const districtTiles = (units: readonly Entry<'units'>[], facts: (unit: Entry<'units'>) => TileFacts): DistrictTile[] =>
  units.map((unit) => ({ name: unit.fields.name, place: unit.fields.tile, ...facts(unit) }));
