import type { Entry } from '../../content/entry.ts';
import type { Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { t } from '../../i18n/words.ts';
import { tasksCounted } from '../../store/progress/board.ts';
import type { Store } from '../../store/store.ts';
import { taskLink, type Link, type Marked } from '../links.ts';
import { boardListId, taskFigures, taskFigureTitle, type TaskFigure } from './board-lists.ts';

/** What the board counts of a unit within the topics of a text, figure by figure; what is nothing is left out. */
export type TopicLists = { topics: Marked[]; figures: { id: string; title: string; links: Link[] }[] };

/** The parts of the plan that have tasks, of some topics. */
function partsWithTasks(store: Store, topics?: readonly string[]): string[] {
  const used = new Set(store.all('tasks').map(({ fields }) => fields.part));
  return store
    .parts()
    .map(({ id }) => id)
    .filter((id) => used.has(id) && (topics === undefined || topics.includes(id)));
}

/** Whether some topics are all that the plan has tasks for, so that the board's own lists hold the same. */
const areAll = (store: Store, parts: readonly string[]): boolean => parts.length === partsWithTasks(store).length;

/** Where a unit's page lists what a figure of the board counts within some topics. */
export function topicListId(store: Store, figure: TaskFigure, topics: readonly string[]): string {
  const parts = partsWithTasks(store, topics);
  return areAll(store, parts) ? boardListId(figure) : [boardListId(figure), ...parts].join('-');
}

/** A unit's own tasks of some topics, as the board counts them. */
export const countedOfTopics = (store: Store, unit: Entry<'units'>, topics: readonly string[]) =>
  tasksCounted(
    store,
    unit,
    store.progress.tasksOfUnit(unit.id).filter(({ fields }) => topics.includes(fields.part)),
  );

/** The lists to which the texts that count a district's tasks by topic lead. */
export function topicLists(store: Store, unit: Entry<'units'>, lang: Lang): TopicLists[] {
  const ofTexts = store.texts('explainers').map(({ fields }) => partsWithTasks(store, fields.topics));
  const distinct = [...new Map(ofTexts.map((parts) => [parts.join(), parts])).values()];
  return distinct.flatMap((parts) => {
    if (areAll(store, parts)) return [];
    const counted = countedOfTopics(store, unit, parts);
    const figures = taskFigures.flatMap((figure) =>
      counted[figure].length
        ? [
            {
              id: topicListId(store, figure, parts),
              title: t(lang, 'unit.boardList', { figure: taskFigureTitle(figure, lang), count: counted[figure].length }),
              links: counted[figure].map((task) => taskLink(task, lang)),
            },
          ]
        : [],
    );
    return figures.length ? [{ topics: parts.map((part) => inLanguage(store.get('topics', part).fields.name, lang)), figures }] : [];
  });
}
