import type { Drawing } from '../../charts/drawing.ts';
import { drawLines } from '../../charts/lines.ts';
import type { Entry } from '../../content/entry.ts';
import { yearOf } from '../../domain/days/calendar.ts';
import { monthEnd, monthOf, monthsFrom } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { timeGone } from '../../domain/progress/task-status.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { t } from '../../i18n/words.ts';
import type { Store } from '../../store/store.ts';

/** The share of a task reported done, month by month, against the share of its time gone. */
export function taskDrawing({ progress }: Store, task: Entry<'tasks'>, lang: Lang): Drawing {
  const clock = progress.clock(task);
  const reported = new Map(progress.ownersRows(task).map((row) => [row.group, progress.percent(row)]));
  const last = [monthOf(clock.deadline), ...reported.keys()].toSorted().at(-1)!;
  const months = monthsFrom(monthOf(clock.start), last);
  /** Where the first year begins; a name right before it would cover its name. */
  const firstYear = months.findIndex((month) => month.endsWith('-01'));
  return drawLines({
    periods: months,
    periodWords: (month) => formatMonth(month, lang),
    tick: (month, index) => (month.endsWith('-01') ? yearOf(month) : index === 0 && firstYear > 4 ? month : undefined),
    lines: [
      {
        id: 'planned',
        name: t(lang, 'task.chartPlan'),
        role: 'planned',
        values: clock.pace === 'even' ? months.map((month) => timeGone(clock, monthEnd(month))) : [],
      },
      { id: 'done', name: t(lang, 'task.chartLine'), role: 'line', values: months.map((month) => reported.get(month)) },
    ],
    measuredIn: '%',
    format: (value) => `${Math.round(value)}%`,
    formatTick: (value) => String(value),
    limit: 100,
  });
}
