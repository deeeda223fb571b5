import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { checkedKinds, type CheckedKind } from '../../schemas/index.ts';
import { labelOf } from '../../schemas/label.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/** A place that says, or should say, when something was last held against its source. */
export type CheckedPlace = { draft: Draft; path: (string | number)[]; checkedOn: IsoDate | undefined };

/** Every such place: the sourced records, and the portal's own limit for answers and prices. */
export function checkedPlaces(drafts: Drafts): CheckedPlace[] {
  const records = checkedKinds.flatMap((kind) => drafts[kind] as Draft<CheckedKind>[]);
  return [
    ...drafts.portal.flatMap((draft): CheckedPlace[] => {
      const { answers, prices } = draft.fields;
      return [
        ...(answers ? [{ draft, path: ['answers', 'checkedOn'], checkedOn: answers.checkedOn }] : []),
        ...prices.map(({ checkedOn }, index) => ({ draft, path: ['prices', index, 'checkedOn'], checkedOn })),
      ];
    }),
    ...records.flatMap((draft): CheckedPlace[] => {
      const { checkedOn } = draft.fields;
      return checkedOn === undefined && !hasSources(draft) ? [] : [{ draft, path: ['checkedOn'], checkedOn }];
    }),
  ];
}

/** Documents, requirements, figures and terms always come from somewhere; an editorial text only where it says so. */
function hasSources({ fields }: Draft<CheckedKind>): boolean {
  if (!('owner' in fields)) return true;
  const savings = 'savings' in fields ? fields.savings : [];
  return !fields.demo && [...fields.sources, ...fields.documents, ...savings].length > 0;
}

/** What is said of a place without its day. */
export const neverChecked: Bilingual = {
  zh: '没有写核对日期，看不出是否与来源核对过。',
  en: 'No day of checking: whether it was ever held against its source is not known.',
};

/** A warning at such a place. */
export const warningAt = ({ draft, path }: CheckedPlace, message: Fault['message']): Fault => ({
  severity: 'warning',
  file: draft.file,
  ...draft.locate(path),
  field: path.join('.'),
  label: { zh: labelOf('documents', 'checkedOn', 'zh'), en: labelOf('documents', 'checkedOn', 'en') },
  message,
});
