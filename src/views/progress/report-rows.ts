import { pageAddress } from '../../domain/page-address.ts';
import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import type { TaskState } from '../../domain/progress/task-status.ts';
import { formatMonth } from '../../i18n/formats.ts';
import { monthAddress } from '../../store/address.ts';
import type { ReportRow } from '../../store/progress/progress-index.ts';
import type { Store } from '../../store/store.ts';
import { taskLink, unitLink, type Link } from '../links.ts';
import { taskTarget, type TaskTarget } from './task-rows.ts';

/** A report row in one of the versions it was filed in. */
export type ReportVersion = {
  submittedOn: IsoDate;
  state: TaskState;
  percent: number;
  note: Translated;
  why?: Translated | undefined;
};

/** What a unit reported of a task, with its quantity and evidence, and all versions where it was filed again. */
export type ReportAccount = {
  note: Translated;
  quantity?: (TaskTarget & { done: number }) | undefined;
  evidence?: string | undefined;
  versions: ReportVersion[];
};

/** A row of a month's reports: who reported what of which task, and when; `id` is where links lead to it. */
export type ReportRowView = {
  id?: string;
  task: Link;
  month: Link;
  unit: Link;
  state: TaskState;
  percent: number;
  /** Percentage points since the unit's report of the month before; undefined where it made none. */
  points?: number | undefined;
  account: ReportAccount;
  /** The day it was first filed. */
  submittedOn: IsoDate;
};

/** Report rows for a page, in their order; with `before` each has how far the task moved since that row. */
export function reportRows(
  store: Store,
  rows: readonly ReportRow[],
  lang: Lang,
  before: (row: ReportRow) => ReportRow | undefined = () => undefined,
): ReportRowView[] {
  const { progress } = store;
  return rows.map((row) => {
    const { group, fields } = row;
    const percent = progress.percent(row);
    const earlier = before(row);
    return {
      task: taskLink(store.get('tasks', fields.task), lang),
      month: { href: monthAddress(group, lang, fields.unit), label: formatMonth(group, lang) },
      unit: unitLink(store, fields.unit, lang),
      state: fields.state,
      percent,
      points: earlier && percent - progress.percent(earlier),
      account: reportAccount(store, row, lang),
      submittedOn: progress.versions(row)[0]!.fields.submittedOn,
    };
  });
}

function reportAccount(store: Store, row: ReportRow, lang: Lang): ReportAccount {
  const { progress } = store;
  const { task, quantity, evidence, note } = row.fields;
  const target = taskTarget(store.get('tasks', task));
  return {
    note,
    quantity: target && quantity !== undefined ? { ...target, done: quantity } : undefined,
    evidence: evidence?.startsWith('/') ? pageAddress(evidence.slice(1), lang) : evidence,
    versions: progress.versions(row).map((version) => ({
      submittedOn: version.fields.submittedOn,
      state: version.fields.state,
      percent: progress.percent(version),
      note: version.fields.note,
      why: version.fields.resubmission,
    })),
  };
}
