import type { Lang } from '../../domain/language.ts';
import type { Share } from '../../domain/ranking.ts';
import { board } from '../../store/board.ts';
import type { Store } from '../../store/store.ts';
import { unitLink, type Link } from '../links.ts';

/** A unit's place with the raw figures behind it. */
export type BoardRow = {
  /** The unit's id, under which its row is found on the page. */
  id: string;
  unit: Link;
  place: number;
  tied: boolean;
  onTime: Share;
  late: number;
  missing: number;
  done: Share;
  unreported: number;
};

/** Districts and departments, each compared among themselves. */
export const boards = (store: Store, lang: Lang): { sort: 'districts' | 'departments'; rows: BoardRow[] }[] =>
  (['districts', 'departments'] as const).map((sort) => {
    const units = store.progress.reportingUnits().filter(({ fields }) => (fields.kind === 'department') === (sort === 'departments'));
    return {
      sort,
      rows: board(store, units).map(({ entry: { unit, record, onTime, done, unreported }, place, tied }) => ({
        id: unit.id,
        unit: unitLink(store, unit.id, lang),
        place,
        tied,
        onTime,
        late: record.late,
        missing: record.missing,
        done,
        unreported,
      })),
    };
  });
