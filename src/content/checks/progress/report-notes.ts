import { taskStates } from '../../../schemas/report-row.ts';
import type { Drafts } from '../../entry.ts';
import type { AddReportFault, ReportRowDraft } from './report-fault.ts';

type Task = Drafts['tasks'][number]['fields'];

/** What in a clause is of another time or of a part of the task. */
const ofAnother = /本月|当月|上月|月份|新增|其中|计划|目标|预计|年底|还有|还剩|剩余|同比|较|另|余|约|超|近/u;
const share =
  /^(?:目前|现|截至\P{N}{0,6})?(?:总|总体|整体|累计|任务)?(?:进度|完成率|完成比例|完成百分比|累计完成|已完成|完成)(?:已?达到?|已?完成|为|是)?\s*(\d+(?:\.\d+)?)\s*[%％]$/u;
const quantity = /^(?:目前|现)?(?:累计|总共|共)?(?:已)?完成(?:量|数量)?(?:为|达|是)?\s*(\d+(?:\.\d+)?)\s*(\p{Script=Han}{1,6})$/u;

/** A note gives the share and the quantity that the cells beside it do; what is done whole is not behind. */
export function checkNotes(drafts: Drafts, addFault: AddReportFault): void {
  const tasks = new Map(drafts.tasks.map((draft) => [draft.id, draft.fields]));
  for (const draft of drafts.progress) {
    const task = tasks.get(draft.fields.task);
    if (!task) continue;
    checkBehind(draft, task, addFault);
    const clauses = draft.fields.note.zh.split(/[，,。；;\n]/u).map((clause) => clause.trim());
    for (const clause of clauses.filter((one) => !ofAnother.test(one))) if (checkClause(clause, draft, task, addFault)) break;
  }
}

function checkClause(clause: string, draft: ReportRowDraft, { target, targetMeasuredIn }: Task, addFault: AddReportFault): boolean {
  const { percent, quantity: done } = draft.fields;
  const reached = percent ?? (target !== undefined && done !== undefined ? (done / target) * 100 : undefined);
  const stated = share.exec(clause)?.[1];
  if (stated !== undefined && reached !== undefined && Math.abs(Number(stated) - reached) > 1) {
    addFault(
      draft,
      'note',
      {
        zh: `进展说明写的是“${clause}”，填报的进度是 ${Math.round(reached * 10) / 10}%。请核对是哪一个。`,
        en: `The note says "${clause}", and the progress reported is ${Math.round(reached * 10) / 10}%. Check which is right.`,
      },
      'warning',
    );
    return true;
  }
  const [, number, counted] = quantity.exec(clause) ?? [];
  const measuredIn = draft.fields.quantityMeasuredIn ?? targetMeasuredIn?.zh;
  if (number === undefined || done === undefined || measuredIn === undefined) return false;
  if (!measuredIn.startsWith(counted!) && !counted!.startsWith(measuredIn)) return false;
  if (Number(number) === done) return false;
  addFault(
    draft,
    'note',
    {
      zh: `进展说明写的是“${clause}”，填报的完成数量是 ${done}。请核对是哪一个。`,
      en: `The note says "${clause}", and the quantity reported is ${done}. Check which is right.`,
    },
    'warning',
  );
  return true;
}

/** The states of what is not done. */
const late: readonly string[] = ['behind', 'atRisk'];

function checkBehind(draft: ReportRowDraft, { target }: Task, addFault: AddReportFault): void {
  const { state, percent, quantity: done } = draft.fields;
  const whole = percent ?? (target !== undefined && done !== undefined ? Math.floor((done / target) * 100) : 0);
  if (whole < 100 || !late.includes(state)) return;
  addFault(
    draft,
    'state',
    {
      zh: `进度已是 ${whole}%，状态却是“${taskStates[state].zh}”。请核对。`,
      en: `The progress is ${whole}%, and the state "${taskStates[state].en}". Check which is right.`,
    },
    'warning',
  );
}
