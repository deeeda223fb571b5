import { ascending } from 'd3-array';
import type { IsoDate } from '../../../domain/days/calendar.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { enforcementCase, type EnforcementCase } from '../../../schemas/case/case.ts';
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
      if (isWithdrawn(fields.after)) withdrawnOn.set(fields.case, fields.on);
      else withdrawnOn.delete(fields.case);
    }
  }
  for (const draft of cases) {
    const { state, stateOn, groundsOn, publishedOn } = draft.fields;
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

const isWithdrawn = (words: string | undefined): boolean => enforcementCase.shape.state.safeParse(words).data === 'withdrawn';

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
