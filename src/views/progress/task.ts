import type { Drawing } from '../../charts/drawing.ts';
import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { feedPath } from '../../store/feeds/feeds.ts';
import type { Store } from '../../store/store.ts';
import type { Marked } from '../links.ts';
import { inspectionRows, type InspectionRow } from './inspection-rows.ts';
import { reportRows, type ReportRowView } from './report-rows.ts';
import { isInvented, withMark } from '../demonstration.ts';
import { reportedId } from './share-done.ts';
import { taskDrawing } from './task-chart.ts';
import { taskFacts, type TaskFacts } from './task-facts.ts';
import { taskLinks, type TaskLinks } from './task-links.ts';
import { judgedTask, type JudgedTask } from './judged-task.ts';

/** All that a task's page shows. */
export type TaskView = {
  id: string;
  title: Marked;
  description: string;
  /** Where it can be followed, without the ending. */
  feed: string;
  judgement: JudgedTask;
  facts: TaskFacts;
  links: TaskLinks;
  /** Undefined before the lead department has reported. */
  chart?: Drawing | undefined;
  /** What the lead department reported, newest first. */
  rows: ReportRowView[];
  /** What other units reported: the latest of each, and what they reported before. */
  others: { latest: ReportRowView[]; earlier: ReportRowView[] };
  inspections: InspectionRow[];
};

export function taskView(store: Store, task: Entry<'tasks'>, lang: Lang): TaskView {
  const { progress } = store;
  const own = progress.ownersRows(task).toReversed();
  const others = progress
    .ofTask(task.id)
    .filter((row) => !own.includes(row))
    .toReversed();
  const latest = [...Map.groupBy(others, ({ fields }) => fields.unit).values()].map(([newest]) => newest!);
  const earlier = others.filter((row) => !latest.includes(row));
  const inspections = store.all('inspections').filter(({ fields }) => fields.tasks.includes(task.id));
  return {
    id: task.id,
    title: inLanguage(task.fields.keyTask, lang),
    description: withMark(inLanguage(task.fields.measure, lang).text, isInvented(task), lang),
    feed: feedPath(lang, 'task', task.id),
    judgement: judgedTask(store, task, lang),
    facts: taskFacts(store, task, lang),
    links: taskLinks(store, task, lang),
    chart: own.length > 0 ? taskDrawing(store, task, lang) : undefined,
    rows: reportRows(store, own, lang).map((row, index) => ({ id: reportedId(own[index]!.group), ...row })),
    others: { latest: reportRows(store, latest, lang), earlier: reportRows(store, earlier, lang) },
    inspections: inspectionRows(store, inspections, lang),
  };
}
