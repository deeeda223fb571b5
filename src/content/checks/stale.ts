import { monthOf, plusMonths, type IsoDate } from '../../domain/calendar.ts';
import { checkedKinds, type CheckedKind } from '../../schemas/index.ts';
import { labelOf } from '../../schemas/label.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** How old the last look at a source may be, on which day. */
export type Staleness = { months: number; today: IsoDate };

/** Names the records that were not held against their sources for so many months, or never. */
export function checkStale(drafts: Drafts, faults: Fault[], { months, today }: Staleness): void {
  const since = `${plusMonths(monthOf(today), -months)}${today.slice(7)}`;
  for (const { draft, path, checkedOn } of checkedPlaces(drafts)) {
    if (checkedOn !== undefined && checkedOn >= since) continue;
    faults.push({
      severity: 'warning',
      file: draft.file,
      ...draft.locate(path),
      field: path.join('.'),
      label: { zh: labelOf('documents', 'checkedOn', 'zh'), en: labelOf('documents', 'checkedOn', 'en') },
      message: checkedOn
        ? {
            zh: `上次核对是 ${checkedOn}，已经超过 ${months} 个月。请与来源核对，再改这个日期。`,
            en: `Last checked on ${checkedOn}, more than ${months} months ago. Hold it against its source, then change the day.`,
          }
        : {
            zh: '没有写核对日期，看不出是否与来源核对过。',
            en: 'No day of checking: whether it was ever held against its source is not known.',
          },
    });
  }
}

type CheckedPlace = { draft: Draft; path: string[]; checkedOn: IsoDate | undefined };

/** Every place that says, or should say, when something was last held against its source. */
function checkedPlaces(drafts: Drafts): CheckedPlace[] {
  const records = checkedKinds.flatMap((kind) => drafts[kind] as Draft<CheckedKind>[]);
  return [
    ...drafts.portal.flatMap((draft): CheckedPlace[] => {
      const { answers } = draft.fields;
      return answers ? [{ draft, path: ['answers', 'checkedOn'], checkedOn: answers.checkedOn }] : [];
    }),
    ...records.flatMap((draft): CheckedPlace[] => {
      const { checkedOn } = draft.fields;
      return checkedOn === undefined && !hasSources(draft) ? [] : [{ draft, path: ['checkedOn'], checkedOn }];
    }),
  ];
}

/** Documents, duties, figures and terms always come from somewhere; an editorial text only where it says so. */
function hasSources({ fields }: Draft<CheckedKind>): boolean {
  if (!('owner' in fields)) return true;
  const savings = 'savings' in fields ? fields.savings : [];
  return !fields.demo && [...fields.sources, ...fields.documents, ...savings].length > 0;
}
