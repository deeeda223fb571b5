import type { Entry } from '../../content/entry.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { TaskStatus } from '../../domain/progress/task-status.ts';
import { groupByStatus } from '../../store/progress/overview.ts';
import type { Store } from '../../store/store.ts';
import { isInvented } from '../demonstration.ts';
import { taskLink, textLink, unitLinks, type Link } from '../links.ts';
import { articleFate, type ArticleFate } from './articles.ts';

/** How the tasks of a clause stand: how many, whether any was invented, and which of each status that occurs. */
export type ClauseTasks = { total: number; isDemo: boolean; statuses: { status: TaskStatus; tasks: Link[] }[] };

/** A clause: its substance and plain words, who does it, how its tasks stand, where it is explained and asked about. */
export type ClauseView = {
  id: string;
  title: Translated;
  text: Translated;
  plain?: Translated | undefined;
  /** What became of it, where the law is repealed. */
  fate?: ArticleFate | undefined;
  units: Link[];
  tasks: ClauseTasks;
  explainers: Link[];
  questions: Link[];
};

export const documentClauses = (store: Store, document: Entry<'documents'>, lang: Lang): ClauseView[] =>
  document.fields.clauses.map(({ id, title, text, plain, units }) => {
    const tasks = store.tasksOfClause(document.id, id);
    return {
      id,
      title,
      text,
      plain,
      fate: articleFate(store, document, id, lang),
      units: unitLinks(store, units, lang),
      tasks: {
        total: tasks.length,
        isDemo: tasks.some(isInvented),
        statuses: [...groupByStatus(store, tasks)].flatMap(([status, own]) =>
          own.length ? [{ status, tasks: own.map((task) => taskLink(task, lang)) }] : [],
        ),
      },
      explainers: store.textsOnClause('explainers', document.id, id).map((entry) => textLink(entry, lang)),
      questions: store.textsOnClause('questions', document.id, id).map((entry) => textLink(entry, lang)),
    };
  });
