import type { IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import type { TaskStatus } from '../../domain/progress/task-status.ts';
import { movesIn } from '../../store/progress/overview.ts';
import type { Store } from '../../store/store.ts';
import { taskLink, unitLink, type Link } from '../links.ts';
import { shareDone, type ShareDone } from './share-done.ts';

type Status = { status: TaskStatus; share: ShareDone };
/** A task whose status in a month differs from that of the month before. */
export type MoveRow = { task: Link; leadUnit: Link; before: Status; now: Status };
export type Moves = { month: IsoMonth; tasks: MoveRow[] };

export const taskMoves = (store: Store, month: IsoMonth, lang: Lang): Moves => ({
  month,
  tasks: movesIn(store, month).map(({ task, before, now }) => ({
    task: taskLink(task, lang),
    leadUnit: unitLink(store, store.progress.leadOf(task, month), lang),
    before: { status: before.status, share: shareDone(store, task, before, lang) },
    now: { status: now.status, share: shareDone(store, task, now, lang) },
  })),
});
