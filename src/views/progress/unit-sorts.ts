import type { Entry } from '../../content/entry.ts';
import type { Store } from '../../store/store.ts';

/** The sorts of units that stand and are compared among themselves. */
export const unitSorts = ['districts', 'departments'] as const;
export type UnitSort = (typeof unitSorts)[number];

/** Of the units that report those of a sort, in the order of the portal. */
export const unitsOfSort = ({ progress }: Store, sort: UnitSort): Entry<'units'>[] =>
  progress.reportingUnits().filter(({ fields }) => (fields.kind === 'department') === (sort === 'departments'));
