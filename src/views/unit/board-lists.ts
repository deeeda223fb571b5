import { groups } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import { monthAddress } from '../../store/address.ts';
import { boardEntry, boardYears, lastMonthOf, standsOnBoard, tasksCounted } from '../../store/progress/board.ts';
import type { Store } from '../../store/store.ts';
import { taskLink, type Link } from '../links.ts';

/** The figures of the board that a unit's page takes apart: of months and of tasks. */
const monthFigures = ['onTime', 'late', 'missing', 'due'] as const;
export const taskFigures = ['done', 'unreported', 'counted'] as const;
type MonthFigure = (typeof monthFigures)[number];
export type TaskFigure = (typeof taskFigures)[number];
export type BoardFigure = MonthFigure | TaskFigure;
/** Part of what a figure counts, under its id, with the year where it is told apart by years. */
export type BoardListPart = { id: string; year?: string; links: Link[] };
/** What a figure counts: months year by year, under an id of all; or tasks as they are today, and as they were when a year ended. */
export type BoardList = { figure: BoardFigure; title: string; id?: string; count: number; parts: BoardListPart[] };

const titles = {
  onTime: 'board.onTime',
  late: 'punctuality.lateState',
  missing: 'punctuality.missing',
  due: 'board.due',
  done: 'progress.done',
  unreported: 'board.unreported',
  counted: 'board.counted',
} as const;
const anchors: Record<BoardFigure, string> = {
  onTime: 'on-time',
  late: 'late',
  missing: 'missing',
  due: 'months-due',
  done: 'done',
  unreported: 'unreported',
  counted: 'tasks-counted',
};

export const isTaskFigure = (figure: BoardFigure): figure is TaskFigure => (taskFigures as readonly string[]).includes(figure);

export const taskFigureTitle = (figure: TaskFigure, lang: Lang): string => t(lang, titles[figure]);

/** Where a unit's page lists what a figure of the board counts, over the whole plan or in a year. */
export const boardListId = (figure: BoardFigure, year?: string): string =>
  year === undefined ? anchors[figure] : `${anchors[figure]}-${year}`;

/** Everything that the board counts of a unit, so that each figure can be gone through; what is nothing is left out. */
export function boardLists(store: Store, unit: Entry<'units'>, lang: Lang): BoardList[] {
  const years = [
    undefined,
    ...boardYears(store).filter((year) => lastMonthOf(store, year) !== undefined && standsOnBoard(boardEntry(store, unit, year))),
  ];
  const tasks = years.map((year) => ({
    year,
    counted: tasksCounted(store, unit, store.progress.tasksOfUnit(unit.id, lastMonthOf(store, year)), lastMonthOf(store, year)),
  }));
  const lists: BoardList[] = [
    ...monthFigures.map((figure) => monthsOf(store, unit, figure, lang)),
    ...taskFigures.map((figure) => ({
      figure,
      title: taskFigureTitle(figure, lang),
      count: tasks[0]!.counted[figure].length,
      parts: tasks.flatMap(({ year, counted }) =>
        counted[figure].length > 0
          ? [{ id: boardListId(figure, year), ...(year && { year }), links: counted[figure].map((task) => taskLink(task, lang)) }]
          : [],
      ),
    })),
  ];
  return lists.filter(({ parts }) => parts.length > 0);
}

/** How a report may stand once its deadline has passed. */
const pastDeadline = ['onTime', 'late', 'missing'] as const;

function monthsOf({ progress }: Store, { id }: Entry<'units'>, figure: MonthFigure, lang: Lang): BoardList {
  const statuses = figure === 'due' ? pastDeadline : [figure];
  const months = progress.months().filter((month) => statuses.some((status) => progress.punctuality(id, month).status === status));
  return {
    figure,
    title: t(lang, titles[figure]),
    id: boardListId(figure),
    count: months.length,
    parts: groups(months, yearOf).map(([year, ofYear]) => ({
      id: boardListId(figure, year),
      links: ofYear.map((month) => ({ href: monthAddress(month, lang, id), label: formatMonth(month, lang) })),
    })),
  };
}
