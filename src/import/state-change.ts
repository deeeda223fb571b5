import type { Fault } from '../content/faults.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Bilingual } from '../domain/language.ts';
import { cutBefore } from '../domain/characters/graphemes.ts';
import { caseStatuses, enforcementCase, statusOn, type EnforcementCase } from '../schemas/case/case.ts';
import { recordStates } from '../schemas/case/case-aftermath.ts';
import { cellText } from '../schemas/cell-words.ts';
import { fieldMeta, shapeOf } from '../schemas/fields.ts';
import { publicDay } from '../schemas/index.ts';
import type { Effect } from './effect.ts';
import { rowFault } from './row-fault.ts';

/** Whether a decision that is withdrawn on a day would not be so any more, whatever its state is called. */
export const reinstates = (former: EnforcementCase | undefined, after: EnforcementCase, today: IsoDate): boolean =>
  former !== undefined && statusOn(former, today) === 'withdrawn' && statusOn(after, today) !== 'withdrawn';

/**
 * What keeps a delivered row from changing how its case stands. A record holds one state: one that is yet to come would
 * undo what holds now. A decision that was withdrawn comes back by a new day and a new reason of its own.
 */
export function stateFaults({ row, draft: { fields }, former, changes, reinstates: comesBack }: Effect, today: IsoDate): Fault[] {
  if (!former) return [];
  const { stateOn } = fields;
  const [wasPublic, willBe] = [publicDay({ kind: 'cases', fields: former })!, publicDay({ kind: 'cases', fields })!];
  if (wasPublic <= today && willBe > today) return [rowFault(row, 'publishedOn', isPublicAlready(wasPublic, willBe))];
  const holdsNow = former.state !== 'published' && (former.stateOn ?? today) <= today;
  if (holdsNow && stateOn !== undefined && stateOn > today) return [rowFault(row, 'stateOn', tooSoon(stateOn, former.state))];
  if (!comesBack) return [];
  if (stateOn !== undefined && former.stateOn !== undefined && stateOn < former.stateOn)
    return [rowFault(row, 'stateOn', beforeWithdrawal(stateOn, former.stateOn))];
  return (['stateOn', 'stateReason'] as const)
    .filter((field) => !changes.some((change) => change.field === field && change.after))
    .map((field) => rowFault(row, field, newWordsWanted));
}

/** What a person has to decide on a change of how a case stands. */
export function stateDoubts({ row, draft: { fields }, former }: Effect, today: IsoDate): Fault[] {
  if (!former) return [];
  const [before, after] = [statusOn(former, today), statusOn(fields, today)];
  const doubts: Fault[] = [];
  if ((before === 'repaired' || before === 'ended') && caseStatuses[after].listed)
    doubts.push(rowFault(row, before === 'ended' ? 'publicityEnds' : 'state', listedAgain(before), 'warning'));
  if (fields.state === 'withdrawn' && before !== 'withdrawn' && !(former.state === 'withdrawn' && former.stateOn === fields.stateOn))
    doubts.push(rowFault(row, 'state', takenOff(former, fields.stateOn ?? today), 'warning'));
  if (former.state === 'withdrawn' && before !== 'withdrawn' && fields.state !== 'withdrawn')
    doubts.push(rowFault(row, 'state', notWithdrawn(former.stateOn!), 'warning'));
  return doubts;
}

const isPublicAlready = (since: IsoDate, day: IsoDate): Bilingual => ({
  zh: `这件决定 ${since} 起已经公示，公示日期不能改到还没有到的 ${day}：它会从网站上消失，不留说明。不该公示的请撤回，写明原因。`,
  en: `This decision is public since ${since}; with ${day}, which is yet to come, it would leave the site without a word. If it should not be public, withdraw it with its reason.`,
});

const tooSoon = (day: IsoDate, state: EnforcementCase['state']): Bilingual => ({
  zh: `${day} 还没有到，在那之前这件决定仍是“${recordStates[state].zh}”，不能先改。请到那一天再导入。`,
  en: `${day} is yet to come, and until then this decision stays ${recordStates[state].en.toLowerCase()}. Import the change on that day.`,
});

const beforeWithdrawal = (day: IsoDate, withdrawnOn: IsoDate): Bilingual => ({
  zh: `恢复公示的日期 ${day} 早于撤回的 ${withdrawnOn}。请写恢复的那一天。`,
  en: `It would come back on ${day}, before it was withdrawn on ${withdrawnOn}. Give the day on which it came back.`,
});

const newWordsWanted: Bilingual = {
  zh: '这件决定已经撤回。要恢复公示，须在本行写明新的状态变更日期和状态变更原因。',
  en: 'This decision was withdrawn. To publish it again, give in this row a new day and a new reason for the state.',
};

const listedAgain = (before: 'repaired' | 'ended'): Bilingual => ({
  zh: `这件决定现在是“${caseStatuses[before].zh}”，导入后会重新列入公示。请核对。`,
  en: `This decision stands as "${caseStatuses[before].en}" and would be listed again. Check it.`,
});

/** What readers will no longer find, with the first words of each. */
function takenOff(former: EnforcementCase, day: IsoDate): Bilingual {
  const gone = Object.entries(shapeOf(enforcementCase)).flatMap(([name, schema]) => {
    const meta = fieldMeta(schema)!;
    const value = former[name as keyof EnforcementCase];
    if (meta.outlives || meta.unlisted || value === undefined || (Array.isArray(value) && !value.length)) return [];
    const text = cellText(meta.choices?.[String(value)]?.zh ?? value);
    return [`${meta.zh}“${text.length > 16 ? `${text.slice(0, cutBefore(text, 15))}…` : text}”`];
  });
  return {
    zh: `${day} 起撤回公示，网站上只留文号、机关、日期和原因，撤下：${gone.join('、')}。确实要撤回这一件的请确认。`,
    en: `Withdrawn from ${day}: the site keeps its number, authority, days and reason, and no longer shows ${gone.join(', ')}. Confirm if this decision is to be withdrawn.`,
  };
}

const notWithdrawn = (day: IsoDate): Bilingual => ({
  zh: `登记的是 ${day} 起撤回，导入后到那一天也不再撤回。请核对。`,
  en: `The record says withdrawn from ${day}; after this import it would not be. Check it.`,
});
