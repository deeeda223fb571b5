import type { Lang } from '../../domain/language.ts';
import type { Share } from '../../domain/progress/ranking.ts';
import { t } from '../../i18n/words.ts';
import { addressOf, boardAddress } from '../../store/address.ts';
import { board, boardYears, lastMonthOf } from '../../store/progress/board.ts';
import type { Store } from '../../store/store.ts';
import { unitSorts, unitsOfSort, type UnitSort } from './unit-sorts.ts';
import { demoNote } from '../demonstration.ts';
import { unitLink, type Link, type SiblingLink } from '../links.ts';
import { reportingDoubt } from './reporting-rule.ts';
import { boardListId, isTaskFigure, type BoardFigure } from '../unit/board-lists.ts';

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
  /** Where each figure is taken apart. */
  lists: Partial<Record<BoardFigure, string>>;
};

/** A board, the notes that go with it, and the ways to the others; the note on a year stands on the board of that year. */
export type BoardView = {
  title: string;
  /** What is not known of the deadline that reports are held against. */
  doubt: string | undefined;
  demoNote: string | undefined;
  yearNote: string | undefined;
  rankings: { sort: UnitSort; rows: BoardRow[] }[];
  links: SiblingLink[];
};

/** The board of the whole plan, or of a year. */
export const boardView = (store: Store, lang: Lang, year?: string): BoardView => ({
  title: year === undefined ? t(lang, 'progress.board') : t(lang, 'board.titleYear', { year }),
  doubt: reportingDoubt(store, lang),
  demoNote: demoNote(store, 'tasks', lang),
  yearNote: year === undefined ? undefined : t(lang, 'board.yearNote', { year }),
  rankings: boards(store, lang, year),
  links: boardLinks(store, lang, year),
});

/** Districts and departments, each compared among themselves, over the whole plan or in a year. */
export const boards = (store: Store, lang: Lang, year?: string): { sort: UnitSort; rows: BoardRow[] }[] =>
  unitSorts.map((sort) => {
    const units = unitsOfSort(store, sort);
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
        lists: listsOf(
          addressOf('units', unit.id, lang),
          {
            onTime: onTime.part,
            late: record.late,
            missing: record.missing,
            due: onTime.whole,
            done: done.part,
            unreported,
            counted: done.whole,
          },
          (figure) => boardListId(figure, isTaskFigure(figure) && lastMonthOf(store, year) === undefined ? undefined : year),
        ),
      })),
    };
  });

/** The ways to what figures count, for those that count anything. */
const listsOf = (page: string, figures: Record<BoardFigure, number>, idOf: (figure: BoardFigure) => string): BoardRow['lists'] =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([figure, count]) => (count ? [[figure, `${page}#${idOf(figure as BoardFigure)}`]] : [])),
  );

/** The ways to the board of the whole plan and of each year, the present one marked. */
const boardLinks = (store: Store, lang: Lang, present?: string): SiblingLink[] =>
  [undefined, ...boardYears(store)].map((year) => ({
    href: boardAddress(lang, { year }),
    label: year === undefined ? t(lang, 'board.whole') : t(lang, 'period.year', { year }),
    isPresent: year === present,
  }));
