import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import type { StandingState } from '../../domain/task-standing.ts';
import { formatDate, formatMonth, t } from '../../i18n/index.ts';
import type { Store } from '../../store/store.ts';

/** How a task stands and why, in words. */
export type TaskStatus = { state: StandingState; percent: number; why: string; demo: boolean };

export function taskStatus(store: Store, task: Entry<'tasks'>, lang: Lang): TaskStatus {
  const { state, reason, percent, planned, doneIn, statement } = store.progress.standing(task);
  const why = doneIn
    ? t(lang, 'task.why.done', { month: formatMonth(doneIn, lang) })
    : !statement && reason === 'said'
      ? t(lang, 'task.why.none')
      : t(lang, `task.why.${reason}`, { planned: planned ?? '', percent, deadline: formatDate(task.fields.deadline, lang) });
  const arithmetic = planned !== undefined && !doneIn && reason !== 'schedule' ? t(lang, 'task.why.schedule', { planned, percent }) : '';
  return {
    state,
    percent,
    why: arithmetic ? `${why}${t(lang, 'punctuation.gap')}${arithmetic}` : why,
    demo: Boolean(task.fields.demo),
  };
}
