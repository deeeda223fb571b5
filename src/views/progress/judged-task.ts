import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import type { TaskStatus } from '../../domain/progress/task-status.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import type { Store } from '../../store/store.ts';

/** The status of a task and why it has it, in words. */
export type JudgedTask = { status: TaskStatus; percent: number; why: string; demo: boolean };

export function judgedTask(store: Store, task: Entry<'tasks'>, lang: Lang): JudgedTask {
  const { status, reason, percent, planned, doneIn, row } = store.progress.judgement(task);
  const why = doneIn
    ? t(lang, 'task.why.done', { month: formatMonth(doneIn, lang) })
    : !row && reason === 'reported'
      ? t(lang, 'task.why.none')
      : t(lang, `task.why.${reason}`, { planned: planned ?? '', percent, deadline: formatDate(task.fields.deadline, lang) });
  const arithmetic = planned !== undefined && !doneIn && reason !== 'schedule' ? t(lang, 'task.why.schedule', { planned, percent }) : '';
  return {
    status,
    percent,
    why: arithmetic ? `${why}${t(lang, 'punctuation.gap')}${arithmetic}` : why,
    demo: Boolean(task.fields.demo),
  };
}
