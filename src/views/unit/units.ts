import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { isMerged } from '../../domain/progress/mergers.ts';
import type { Punctuality } from '../../domain/progress/reporting.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { countedCases } from '../case/search-address.ts';
import { demoNote } from '../demonstration.ts';
import { districtTiles, type DistrictTile } from './district-tiles.ts';
import { unitLink, type Link } from '../links.ts';

/** A unit in the list: its tasks, how it stands with the last report due, its cases. */
export type UnitRow = { page: Link; tasks: number; lastReport?: Punctuality | undefined; cases: number; casesSearch: string };
export type UnitColumns = { tasks: boolean; reports: boolean; cases: boolean };
/** Every unit: the districts on their grid, and a table of each sort. */
export type UnitsView = {
  /** The mark of a demonstration, where its figures count invented records. */
  demoNote?: string | undefined;
  tiles: DistrictTile[];
  /** Which columns a table has: those of the sections of this portal. */
  shows: UnitColumns;
  /** The month of the last report due, in words. */
  month?: string | undefined;
  groups: { id: string; title: string; units: UnitRow[] }[];
};

export const unitColumns = ({ sections }: Store): UnitColumns => ({
  tasks: sections.has('tasks'),
  reports: sections.has('progress'),
  cases: sections.has('cases'),
});

export function unitsView(store: Store, lang: Lang): UnitsView {
  const month = store.progress.lastDueMonth();
  const reporting = new Set(store.progress.reportingUnits().map(({ id }) => id));
  const row = ({ id, fields }: Entry<'units'>): UnitRow => ({
    page: unitLink(store, id, lang),
    tasks: isMerged(fields, store.asOf) ? 0 : store.progress.tasksOfUnit(id).length,
    lastReport: month && reporting.has(id) ? store.progress.punctuality(id, month) : undefined,
    cases: store.cases.ofUnit(id).length,
    casesSearch: countedCases(lang, { unit: id }),
  });
  const departments = store.all('units').filter(({ fields }) => fields.kind === 'department');
  return {
    demoNote: demoNote(store, 'both', lang),
    tiles: districtTiles(store.districts(), ({ id }) => ({ value: '', href: addressOf('units', id, lang) })),
    shows: unitColumns(store),
    month: month && formatMonth(month, lang),
    groups: [
      { id: 'districts', title: t(lang, 'units.districts'), units: store.districts().map(row) },
      { id: 'departments', title: t(lang, 'units.departments'), units: departments.map(row) },
    ],
  };
}
