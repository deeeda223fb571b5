import type { IsoDate } from '../../domain/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { TaskState } from '../../domain/task-standing.ts';
import { formatMonth } from '../../i18n/index.ts';
import { monthAddress } from '../../store/address.ts';
import type { Statement } from '../../store/progress-index.ts';
import type { Store } from '../../store/store.ts';
import { taskLink, unitLink, type Link } from '../links.ts';
import { taskTarget, type TaskTarget } from './task-rows.ts';

/** A statement in one of the versions it was filed in. */
export type ReportVersion = {
  submittedOn: IsoDate;
  state: TaskState;
  percent: number;
  statement: Translated;
  why?: Translated | undefined;
};

/** A unit's words on a task, with its quantity and evidence, and all versions where it was filed again. */
export type ReportWords = {
  statement: Translated;
  quantity?: (TaskTarget & { done: number }) | undefined;
  evidence?: string | undefined;
  versions: ReportVersion[];
};

/** A row of a month's reports: who reported what of which task, and when. */
export type ReportRow = {
  task: Link;
  month: Link;
  unit: Link;
  state: TaskState;
  percent: number;
  /** Percentage points since the unit's report of the month before; undefined where it made none. */
  points?: number | undefined;
  words: ReportWords;
  /** The day it was first filed. */
  submittedOn: IsoDate;
};

/** Statements as rows, in their order; with `before` each tells how far it moved since that one. */
export function reportRows(
  store: Store,
  statements: readonly Statement[],
  lang: Lang,
  before: (statement: Statement) => Statement | undefined = () => undefined,
): ReportRow[] {
  const { progress } = store;
  return statements.map((statement) => {
    const { group, fields } = statement;
    const percent = progress.percent(statement);
    const earlier = before(statement);
    return {
      task: taskLink(store.get('tasks', fields.task), lang),
      month: { href: monthAddress(group, lang, fields.unit), words: formatMonth(group, lang) },
      unit: unitLink(store, fields.unit, lang),
      state: fields.state,
      percent,
      points: earlier && percent - progress.percent(earlier),
      words: reportWords(store, statement, lang),
      submittedOn: progress.versions(statement)[0]!.fields.submittedOn,
    };
  });
}

function reportWords(store: Store, statement: Statement, lang: Lang): ReportWords {
  const { progress } = store;
  const { task, quantity, evidence, statement: words } = statement.fields;
  const target = taskTarget(store.get('tasks', task));
  return {
    statement: words,
    quantity: target && quantity !== undefined ? { ...target, done: quantity } : undefined,
    evidence: evidence?.startsWith('/') ? `/${lang}${evidence}` : evidence,
    versions: progress.versions(statement).map((version) => ({
      submittedOn: version.fields.submittedOn,
      state: version.fields.state,
      percent: progress.percent(version),
      statement: version.fields.statement,
      why: version.fields.resubmission,
    })),
  };
}
