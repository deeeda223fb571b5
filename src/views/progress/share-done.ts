import type { Entry } from '../../content/entry.ts';
import type { IsoMonth } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { addressOf } from '../../store/address.ts';
import type { Judgement } from '../../store/progress/progress-index.ts';
import type { Store } from '../../store/store.ts';

/** How much of a task is done, in percent, and where its page shows the report that says just so. */
export type ShareDone = { percent: number; href?: string | undefined };

/** Where a task's page shows what its lead department reported for a month. */
export const reportedId = (month: IsoMonth): string => `reported-${month}`;

/** The share done by which a task is judged; before its first report there is nothing to lead to. */
export function shareDone({ progress }: Store, task: Entry<'tasks'>, { percent, doneIn, row }: Judgement, lang: Lang): ShareDone {
  const behind = doneIn === undefined ? row : progress.ownersRows(task).find(({ group }) => group === doneIn);
  const isShown = behind !== undefined && progress.percent(behind) === percent;
  return { percent, href: isShown ? `${addressOf('tasks', task.id, lang)}#${reportedId(behind.group)}` : undefined };
}
