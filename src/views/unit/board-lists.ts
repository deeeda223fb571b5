import { groups } from 'd3-array';
import type { Entry } from '../../content/entry.ts';
import { yearOf } from '../../domain/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import { monthAddress } from '../../store/address.ts';
import { tasksCounted } from '../../store/board.ts';
import type { Store } from '../../store/store.ts';
import { taskLink, type Link } from '../links.ts';

/** The figures of the board that a unit's page takes apart. */
export type BoardFigure = 'late' | 'missing' | 'done' | 'unreported';
/** What a figure counts: months by year, under an id for each, or tasks. */
export type BoardList = { figure: BoardFigure; title: string; parts: { id?: string | undefined; links: Link[] }[] };

const titles = {
  late: 'punctuality.lateState',
  missing: 'punctuality.missing',
  done: 'progress.done',
  unreported: 'board.unreported',
} as const;

/** Where a unit's page lists what a figure of the board counts, over the whole plan or in a year. */
export const boardListId = (figure: BoardFigure, year?: string): string => (year === undefined ? figure : `${figure}-${year}`);

/** Everything that the board counts of a unit, so that each figure can be gone through; what is nothing is left out. */
export function boardLists(store: Store, unit: Entry<'units'>, lang: Lang): BoardList[] {
  const tasks = tasksCounted(store, unit, store.progress.tasksOfUnit(unit.id));
  const lists: BoardList[] = [
    ...(['late', 'missing'] as const).map((figure) => monthsOf(store, unit, figure, lang)),
    ...(['done', 'unreported'] as const).map((figure) => ({
      figure,
      title: t(lang, titles[figure]),
      parts: [{ links: tasks[figure].map((task) => taskLink(task, lang)) }],
    })),
  ];
  return lists.filter(({ parts }) => parts.some(({ links }) => links.length > 0));
}

function monthsOf({ progress }: Store, { id }: Entry<'units'>, figure: 'late' | 'missing', lang: Lang): BoardList {
  const months = progress.months().filter((month) => progress.punctuality(id, month).status === figure);
  return {
    figure,
    title: t(lang, titles[figure]),
    parts: groups(months, yearOf).map(([year, ofYear]) => ({
      id: boardListId(figure, year),
      links: ofYear.map((month) => ({ href: monthAddress(month, lang, id), label: formatMonth(month, lang) })),
    })),
  };
}
