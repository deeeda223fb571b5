import { leadChanges } from '../../../domain/progress/leads.ts';
import { hadPartThen } from '../../../domain/progress/mergers.ts';
import { taskStates } from '../../../schemas/report-row.ts';
import type { Drafts } from '../../entry.ts';
import type { AddReportFault, ReportRowDraft } from './report-fault.ts';

/** A quantity so many times its target has a digit too many, or is measured in something else. */
const farBeyond = 5;

type Task = Drafts['tasks'][number]['fields'];
type Units = ReadonlyMap<string, Drafts['units'][number]['fields']>;

/** A row is reported by a unit of its task, in what the task is measured in. */
export function checkAgainstTasks(drafts: Drafts, addFault: AddReportFault): void {
  const tasks = new Map(drafts.tasks.map((draft) => [draft.id, draft.fields]));
  const units = new Map(drafts.units.map((draft) => [draft.id, draft.fields]));
  for (const draft of drafts.progress) {
    const task = tasks.get(draft.fields.task);
    const unit = units.get(draft.fields.unit);
    // A name that is not known is a fault of its own; there is nothing to check it against.
    if (!task || !unit || !named(task).every((id) => units.has(id))) continue;
    checkReporter(draft, task, units, addFault);
    checkQuantity(draft, task, addFault);
    checkMeasuredIn(draft, task, addFault);
    checkDone(draft, task, addFault);
    checkFraction(draft, addFault);
  }
}

/** The unit has a part in the task, or had before it was merged into one that has, and owes reports by then. */
function checkReporter(draft: ReportRowDraft, task: Task, units: Units, addFault: AddReportFault): void {
  const { unit } = draft.fields;
  const from = units.get(unit)?.reportsFrom;
  if (!named(task).includes(unit) && !hadPartThen(unit, named(task), draft.group, units))
    addFault(draft, 'unit', {
      zh: `任务 ${draft.fields.task} 的牵头、主责、协办单位里没有“${unit}”。请核对单位或任务。`,
      en: `Task ${draft.fields.task} does not name "${unit}" as its lead, responsible or supporting unit. Check the unit or the task.`,
    });
  if (from !== undefined && draft.group < from)
    addFault(
      draft,
      'unit',
      { zh: `“${unit}”从 ${from} 起才承担月度报送。`, en: `"${unit}" owes reports from ${from} on only.` },
      'warning',
    );
}

/** A quantity is one of a target, not far beyond it, and fits the percent beside it. */
function checkQuantity(draft: ReportRowDraft, { target }: Task, addFault: AddReportFault): void {
  const { percent, quantity } = draft.fields;
  if (quantity === undefined) return;
  if (target === undefined)
    addFault(draft, 'quantity', {
      zh: `任务 ${draft.fields.task} 没有目标数量，这个数量无从比较。请改填完成百分比，或给任务补上目标数量。`,
      en: `Task ${draft.fields.task} has no target quantity to compare this with. Give the percent done, or give the task a target.`,
    });
  else if (target > 0 && quantity > target * farBeyond)
    addFault(
      draft,
      'quantity',
      {
        zh: `${quantity} 是目标 ${target} 的 ${farBeyond} 倍以上。请核对数字和计量单位。`,
        en: `${quantity} is more than ${farBeyond} times the target of ${target}. Check the number and what it is measured in.`,
      },
      'warning',
    );
  else if (percent !== undefined && Math.abs(Math.min(100, (quantity / target) * 100) - percent) > 1)
    addFault(
      draft,
      'percent',
      {
        zh: `${percent}% 与数量不符：${quantity} 是目标 ${target} 的 ${Math.round((quantity / target) * 100)}%。`,
        en: `${percent}% does not fit the quantity: ${quantity} is ${Math.round((quantity / target) * 100)}% of the target ${target}.`,
      },
      'warning',
    );
}

/** What the quantity is measured in is what the target is in. */
function checkMeasuredIn(draft: ReportRowDraft, { targetMeasuredIn: expected }: Task, addFault: AddReportFault): void {
  const { quantity, quantityMeasuredIn: given } = draft.fields;
  if (given === undefined) return;
  if (quantity === undefined)
    addFault(draft, 'quantityMeasuredIn', {
      zh: '填了数量单位，却没有完成数量。',
      en: 'What the quantity is measured in is given, but no quantity.',
    });
  else if (expected !== undefined && given !== expected.zh && given !== expected.en)
    addFault(draft, 'quantityMeasuredIn', {
      zh: `数量单位“${given}”与任务的目标单位“${expected.zh}”不同。请换算成目标单位。`,
      en: `The quantity is measured in "${given}", and the task’s target in "${expected.en ?? expected.zh}". Convert the quantity.`,
    });
}

/** The largest share that preparations are counted as. */
const mostPrepared = 10;

/** What is done is done whole, and what was not begun has next to nothing done. */
function checkDone(draft: ReportRowDraft, { target }: Task, addFault: AddReportFault): void {
  const { state, percent, quantity } = draft.fields;
  const share = percent ?? (target === undefined || quantity === undefined ? 100 : Math.floor((quantity / target) * 100));
  if (state === 'done' && share < 100)
    addFault(
      draft,
      percent === undefined ? 'quantity' : 'percent',
      {
        zh: `状态是“${taskStates.done.zh}”，进度却只有 ${share}%。`,
        en: `The status is "${taskStates.done.en}" but the progress only ${share}%.`,
      },
      'warning',
    );
  // A quantity may be of before the task began; a small share, of what prepared it.
  if (state === 'notStarted' && percent !== undefined && percent > mostPrepared)
    addFault(
      draft,
      'percent',
      {
        zh: `状态是“${taskStates.notStarted.zh}”，进度却有 ${percent}%。`,
        en: `The status is "${taskStates.notStarted.en}" but the progress ${percent}%.`,
      },
      'warning',
    );
}

/** A share of one that was typed as a fraction says a hundredth of what is meant. */
function checkFraction(draft: ReportRowDraft, addFault: AddReportFault): void {
  const { percent } = draft.fields;
  if (percent !== undefined && percent > 0 && percent < 1)
    addFault(
      draft,
      'percent',
      {
        zh: `${percent} 是百分之${percent}。百分之九十写 90，不写 0.9；请核对。`,
        en: `${percent} is ${percent}%. Ninety per cent is written 90, not 0.9. Check it.`,
      },
      'warning',
    );
}

/** The units a task names, in whatever role. */
const named = (task: Task): string[] => [
  task.leadUnit,
  ...leadChanges(task).map(({ unit }) => unit),
  ...task.responsibleUnits,
  ...task.supportingUnits,
];
