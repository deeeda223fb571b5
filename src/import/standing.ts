import type { Fault } from '../content/faults.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Bilingual } from '../domain/language.ts';
import { caseStatuses, statusOn, type EnforcementCase } from '../schemas/case/case.ts';
import type { Effect } from './effect.ts';
import { rowFault } from './row-fault.ts';

/** Whether a decision that is withdrawn on a day would not be so any more, whatever its state is called. */
export const reinstates = (former: EnforcementCase | undefined, after: EnforcementCase, today: IsoDate): boolean =>
  former !== undefined && statusOn(former, today) === 'withdrawn' && statusOn(after, today) !== 'withdrawn';

/**
 * What keeps a delivered row from changing how its case stands. A record holds one state: one that is yet to come would
 * undo what holds now. A decision that was withdrawn comes back by a new day and a new reason of its own.
 */
export function standingFaults({ row, draft: { fields }, former, changes, reinstates: comesBack }: Effect, today: IsoDate): Fault[] {
  if (!former) return [];
  const { stateOn } = fields;
  const holdsNow = former.state !== 'published' && (former.stateOn ?? today) <= today;
  if (holdsNow && stateOn !== undefined && stateOn > today) return [rowFault(row, 'stateOn', tooSoon(stateOn, former.state))];
  if (!comesBack) return [];
  return (['stateOn', 'stateReason'] as const)
    .filter((field) => !changes.some((change) => change.field === field && change.after))
    .map((field) => rowFault(row, field, newWordsWanted));
}

/** What a person has to decide on a change of how a case stands. */
export function standingDoubts({ row, draft: { fields }, former }: Effect, today: IsoDate): Fault[] {
  if (!former) return [];
  const [before, after] = [statusOn(former, today), statusOn(fields, today)];
  const doubts: Fault[] = [];
  if ((before === 'repaired' || before === 'ended') && caseStatuses[after].listed)
    doubts.push(rowFault(row, before === 'ended' ? 'publicityEnds' : 'state', listedAgain(before), 'warning'));
  if (former.state === 'withdrawn' && before !== 'withdrawn' && fields.state !== 'withdrawn')
    doubts.push(rowFault(row, 'state', notWithdrawn(former.stateOn!), 'warning'));
  return doubts;
}

const tooSoon = (day: IsoDate, state: EnforcementCase['state']): Bilingual => ({
  zh: `${day} 还没有到，在那之前这件决定仍是“${caseStatuses[state].zh}”，不能先改。请到那一天再导入。`,
  en: `${day} is yet to come, and until then this decision stays ${caseStatuses[state].en.toLowerCase()}. Import the change on that day.`,
});

const newWordsWanted: Bilingual = {
  zh: '这件决定已经撤回。要恢复公示，须在本行写明新的状态变更日期和状态变更原因。',
  en: 'This decision was withdrawn. To publish it again, give in this row a new day and a new reason for the status.',
};

const listedAgain = (before: 'repaired' | 'ended'): Bilingual => ({
  zh: `这件决定现在是“${caseStatuses[before].zh}”，导入后会重新列入公示。请核对。`,
  en: `This decision stands as "${caseStatuses[before].en}" and would be listed again. Check it.`,
});

const notWithdrawn = (day: IsoDate): Bilingual => ({
  zh: `登记的是 ${day} 起撤回，导入后到那一天也不再撤回。请核对。`,
  en: `The record says withdrawn from ${day}; after this import it would not be. Check it.`,
});
