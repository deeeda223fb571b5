import type { Lang } from '../../domain/language.ts';
import type { Share } from '../../domain/ranking.ts';
import { t } from '../../i18n/words.ts';
import { boardAddress } from '../../store/address.ts';
import { board, boardYears } from '../../store/board.ts';
import type { Store } from '../../store/store.ts';
import { unitLink, type Link, type SiblingLink } from '../links.ts';

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

/** The sorts of units that are compared among themselves. */
export type BoardSort = 'districts' | 'departments';

/** Districts and departments, each compared among themselves, over the whole plan or in a year. */
export const boards = (store: Store, lang: Lang, year?: string): { sort: BoardSort; rows: BoardRow[] }[] =>
  (['districts', 'departments'] as const).map((sort) => {
    const units = store.progress.reportingUnits().filter(({ fields }) => (fields.kind === 'department') === (sort === 'departments'));
    return {
      sort,
      rows: board(store, units, year).map(({ entry: { unit, record, onTime, done, unreported }, place, tied }) => ({
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

/** The ways to the board of the whole plan and of each year, the present one marked. */
export const boardLinks = (store: Store, lang: Lang, present?: string): SiblingLink[] =>
  [undefined, ...boardYears(store)].map((year) => ({
    href: boardAddress(lang, { year }),
    label: year === undefined ? t(lang, 'board.whole') : t(lang, 'period.year', { year }),
    isPresent: year === present,
  }));
