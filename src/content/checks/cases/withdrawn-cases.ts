import { ascending } from 'd3-array';
import type { IsoDate } from '../../../domain/days/calendar.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { enforcementCase, readsWithdrawn, type EnforcementCase } from '../../../schemas/case/case.ts';
import { fieldMeta } from '../../../schemas/fields.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/**
 * A decision that is withdrawn comes back, or goes without a trace, by no day typed over its row: what contradicts the
 * corrections, the day on which it was revoked, or its own publication is named.
 */
export function checkWithdrawn({ cases, corrections }: Pick<Drafts, 'cases' | 'corrections'>, faults: Fault[], today: IsoDate): void {
  const withdrawnOn = new Map<string, IsoDate>();
  const lastDay = new Map<string, string | undefined>();
  for (const { fields } of corrections.toSorted((a, b) => ascending(a.fields.on, b.fields.on))) {
    if (fields.field === 'stateOn') lastDay.set(fields.case, enforcementCase.shape.stateOn.safeParse(fields.after).data);
    if (fields.field === 'state' && fields.on <= today) {
      if (readsWithdrawn(fields.after)) withdrawnOn.set(fields.case, fields.on);
      else withdrawnOn.delete(fields.case);
    }
  }
  const stateCorrected = new Set(corrections.flatMap(({ fields }) => (fields.field === 'state' ? [fields.case] : [])));
  for (const draft of cases) {
    const { state, stateOn, groundsOn, publishedOn } = draft.fields;
    if (state !== 'withdrawn' && !stateCorrected.has(draft.id)) checkTypedBack(draft, faults, today);
    if (state !== 'withdrawn' || stateOn === undefined) continue;
    const since = withdrawnOn.get(draft.id);
    // Corrections that give the same day hold a withdrawal that was to come from the first.
    if (stateOn > today && since !== undefined && lastDay.get(draft.id) !== stateOn)
      faults.push(fault(draft, 'stateOn', 'error', wasWithdrawn(since, stateOn)));
    else if (stateOn > today && groundsOn !== undefined && groundsOn <= today)
      faults.push(fault(draft, 'stateOn', 'warning', isRevoked(groundsOn, stateOn)));
    if (stateOn <= today && publishedOn !== undefined && publishedOn > today)
      faults.push(fault(draft, 'publishedOn', 'error', goesWithoutTrace(publishedOn, stateOn)));
  }
}

const revoked = /撤销|撤回公示|确认违法|确认无效|决定无效|不再公示/u;
const upheld = /维持|驳回|撤诉|撤回(?:复议|行政复议|起诉|上诉|诉讼)?申请|撤回(?:起诉|上诉)|终止|结束|审结|结案|不予受理/u;

/**
 * What a withdrawal leaves in a row whose state was typed back by hand: a day, or a reason, on which it was revoked. A
 * withdrawn decision comes back by an import, which records it among the corrections.
 */
function checkTypedBack(draft: Draft<'cases'>, faults: Fault[], today: IsoDate): void {
  const { state, stateOn, stateReason, groundsOn } = draft.fields;
  const readsRevoked = stateReason !== undefined && revoked.test(stateReason) && !upheld.test(stateReason);
  const isUnexplained = state === 'published' && stateOn !== undefined && stateOn <= today && !upheld.test(stateReason ?? '');
  const isRevokedSince = groundsOn !== undefined && groundsOn <= today;
  if (readsRevoked || isUnexplained || isRevokedSince) faults.push(fault(draft, 'state', 'warning', typedBack));
}

const typedBack: Bilingual = {
  zh: '这一行写着状态变更的日期或撤销的原因，状态却不是“已撤回”，更正记录里也没有：是不是撤回以后手工改回来的？恢复公示请用 npm run import，写明 --law 和 --reason；没有撤回过的，请清空多余的日期和原因。',
  en: 'This row has a day or a reason for a change of its state, but is not withdrawn, and no correction says so: was a withdrawn decision typed back by hand? To publish it again use npm run import with --law and --reason; if it never was withdrawn, clear the day and the reason.',
};

function fault({ file, locate }: Draft<'cases'>, field: keyof EnforcementCase, severity: Fault['severity'], message: Bilingual): Fault {
  const { zh, en } = fieldMeta(enforcementCase.shape[field])!;
  return { severity, file, ...locate([field]), field, label: { zh, en }, message };
}

const wasWithdrawn = (since: IsoDate, day: IsoDate): Bilingual => ({
  zh: `更正记录写明 ${since} 已经撤回，这里的撤回日期却是还没有到的 ${day}：在那之前会重新公示。请改回原来的日期；要恢复公示，请用 npm run import 并写明依据和原因。`,
  en: `The corrections say that it was withdrawn on ${since}; with ${day}, which is yet to come, it would be shown again until then. Put the day back; to publish it again use npm run import with the law and the reason.`,
});

const isRevoked = (grounds: IsoDate, day: IsoDate): Bilingual => ({
  zh: `决定 ${grounds} 已被撤销或变更，撤回却要到 ${day}：在那之前仍在公示。应在三个工作日内撤回（行政处罚法第四十八条）。请核对日期。`,
  en: `The decision was revoked or changed on ${grounds} and is to be withdrawn on ${day}: until then it is shown. It is to be withdrawn within three working days (Administrative Penalty Law art. 48). Check the day.`,
});

const goesWithoutTrace = (published: IsoDate, day: IsoDate): Bilingual => ({
  zh: `${day} 已经撤回，公示日期却是还没有到的 ${published}：撤回的说明也会从网站上消失。请填原来的公示日期。`,
  en: `It was withdrawn on ${day}, and ${published}, the day of publication, is yet to come: the notice of its withdrawal would leave the site too. Give the day on which it was published.`,
});
