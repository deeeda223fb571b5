import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import type { TaskStatus } from '../../domain/progress/task-status.ts';
import { formatDate, formatMonth } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import type { Store } from '../../store/store.ts';
import type { Marked } from '../links.ts';
import { shareDone, type ShareDone } from './share-done.ts';

/** The status of a task and why it has it, in words. */
export type JudgedTask = { title: Marked; status: TaskStatus; share: ShareDone; why: string; demo: boolean };

export function judgedTask(store: Store, task: Entry<'tasks'>, lang: Lang): JudgedTask {
  const judgement = store.progress.judgement(task);
  const { status, reason, percent, planned, doneIn, row } = judgement;
  const why = doneIn
    ? t(lang, 'task.why.done', { month: formatMonth(doneIn, lang) })
    : !row && reason === 'reported'
      ? t(lang, 'task.why.none')
      : t(lang, `task.why.${reason}`, { planned: planned ?? '', percent, deadline: formatDate(task.fields.deadline, lang) });
  const arithmetic = planned !== undefined && !doneIn && reason !== 'schedule' ? t(lang, 'task.why.schedule', { planned, percent }) : '';
  return {
    title: inLanguage(task.fields.keyTask, lang),
    status,
    share: shareDone(store, task, judgement, lang),
    why: arithmetic ? `${why}${t(lang, 'punctuation.gap')}${arithmetic}` : why,
    demo: Boolean(task.fields.demo),
  };
}
