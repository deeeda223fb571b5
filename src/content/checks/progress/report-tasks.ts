import { taskStates } from '../../../schemas/report.ts';
import type { Drafts } from '../../entry.ts';
import type { AddReportFault } from './report-fault.ts';

/** A quantity so many times its target has a digit too many, or another unit. */
const farBeyond = 5;

/** A row is reported by a unit of its task, in what the task is measured in. */
export function checkAgainstTasks(drafts: Drafts, addFault: AddReportFault): void {
  const tasks = new Map(drafts.tasks.map((draft) => [draft.id, draft.fields]));
  const units = new Map(drafts.units.map((draft) => [draft.id, draft.fields]));
  for (const draft of drafts.progress) {
    const { unit, state, percent, quantity, quantityMeasuredIn } = draft.fields;
    const task = tasks.get(draft.fields.task);
    // A name that is not known is a fault of its own; there is nothing to check it against.
    if (!task || !units.has(unit) || !named(task).every((id) => units.has(id))) continue;
    if (!named(task).includes(unit))
      addFault(draft, 'unit', {
        zh: `任务 ${draft.fields.task} 的牵头、主责、协办单位里没有“${unit}”。请核对单位或任务。`,
        en: `Task ${draft.fields.task} does not name "${unit}" as its lead, responsible or supporting unit. Check the unit or the task.`,
      });
    const from = units.get(unit)!.reportsFrom;
    if (from !== undefined && draft.group < from)
      addFault(
        draft,
        'unit',
        { zh: `“${unit}”从 ${from} 起才承担月度报送。`, en: `"${unit}" owes reports from ${from} on only.` },
        'warning',
      );
    if (quantity !== undefined) {
      if (task.target === undefined)
        addFault(draft, 'quantity', {
          zh: `任务 ${draft.fields.task} 没有目标数量，这个数量无从比较。请改填完成百分比，或给任务补上目标数量。`,
          en: `Task ${draft.fields.task} has no target quantity to compare this with. Give the percent done, or give the task a target.`,
        });
      else if (task.target > 0 && quantity > task.target * farBeyond)
        addFault(
          draft,
          'quantity',
          {
            zh: `${quantity} 是目标 ${task.target} 的 ${farBeyond} 倍以上。请核对数字和单位。`,
            en: `${quantity} is more than ${farBeyond} times the target of ${task.target}. Check the number and its unit.`,
          },
          'warning',
        );
      else if (percent !== undefined && Math.abs(Math.min(100, (quantity / task.target) * 100) - percent) > 1)
        addFault(
          draft,
          'percent',
          {
            zh: `${percent}% 与数量不符：${quantity} 是目标 ${task.target} 的 ${Math.round((quantity / task.target) * 100)}%。`,
            en: `${percent}% does not fit the quantity: ${quantity} is ${Math.round((quantity / task.target) * 100)}% of the target ${task.target}.`,
          },
          'warning',
        );
      const expected = task.targetMeasuredIn;
      if (
        quantityMeasuredIn !== undefined &&
        expected !== undefined &&
        quantityMeasuredIn !== expected.zh &&
        quantityMeasuredIn !== expected.en
      )
        addFault(draft, 'quantityMeasuredIn', {
          zh: `数量单位“${quantityMeasuredIn}”与任务的目标单位“${expected.zh}”不同。请换算成目标单位。`,
          en: `The unit "${quantityMeasuredIn}" is not that of the task’s target, "${expected.en ?? expected.zh}". Convert the quantity.`,
        });
    } else if (quantityMeasuredIn !== undefined) {
      addFault(draft, 'quantityMeasuredIn', { zh: '填了数量单位，却没有完成数量。', en: 'There is a unit but no quantity.' });
    }
    const share = percent ?? (task.target === undefined || quantity === undefined ? 100 : Math.floor((quantity / task.target) * 100));
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
  }
}

/** The units a task names, in whatever role. */
const named = (task: Drafts['tasks'][number]['fields']): string[] => [task.leadUnit, ...task.responsibleUnits, ...task.supportingUnits];
