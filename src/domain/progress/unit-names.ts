import { ascending } from 'd3-array';
import { monthEnd, type IsoDate, type IsoMonth } from '../days/calendar.ts';
import type { Translated } from '../language.ts';

type Named = { name: Translated; formerNames: readonly { name: Translated; until: IsoDate }[] };

/** What a unit was called at the end of a month. */
export const nameIn = ({ name, formerNames }: Named, month: IsoMonth): Translated =>
  formerNames.toSorted((a, b) => ascending(a.until, b.until)).find(({ until }) => until >= monthEnd(month))?.name ?? name;
