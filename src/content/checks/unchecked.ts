import { plusDays } from '../../domain/days/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { labelOf } from '../../schemas/label.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';
import { checkedPlaces, neverChecked, warningAt } from './checked-places.ts';

/**
 * Where a portal says against which texts it was checked, every sourced record says when, and documents and requirements say against
 * which; a requirement ends with the law that it rests on.
 *
 * @param isStaleNamed whether what has no day is named by `checkStale` already
 */
export function checkUnchecked(drafts: Drafts, faults: Fault[], isStaleNamed = false): void {
  const { documents, requirements } = drafts;
  const records = [...documents, ...requirements];
  if (records.some(({ fields }) => fields.checkedAgainst !== undefined)) {
    const undated = checkedPlaces(drafts).filter(({ checkedOn }) => checkedOn === undefined);
    if (!isStaleNamed) for (const place of undated) faults.push(warningAt(place, neverChecked));
    for (const draft of records)
      if (draft.fields.checkedOn !== undefined && draft.fields.checkedAgainst === undefined)
        faults.push(warningOf(draft, 'checkedAgainst', againstNothing));
  }
  const byId = new Map(documents.map(({ id, fields }) => [id, fields]));
  for (const draft of requirements) {
    const { endedOn, endedBy } = draft.fields;
    const from = endedBy === undefined ? undefined : byId.get(endedBy)?.effectiveOn;
    if (endedOn === undefined || from === undefined || endedOn === plusDays(from, -1)) continue;
    faults.push(warningOf(draft, 'endedOn', endMessage(endedOn, endedBy!, from)));
  }
}

const warningOf = (draft: Draft<'documents'> | Draft<'requirements'>, field: 'checkedAgainst' | 'endedOn', message: Bilingual): Fault => ({
  severity: 'warning',
  file: draft.file,
  ...draft.locate([field]),
  field,
  label: { zh: labelOf('requirements', field, 'zh'), en: labelOf('requirements', field, 'en') },
  message,
});

const againstNothing: Bilingual = {
  zh: '没有写核对依据，看不出读的是哪一份文本。',
  en: 'Not said against which text it was checked.',
};

const endMessage = (endedOn: string, endedBy: string, from: string): Bilingual => ({
  zh: `${endedBy} 自 ${from} 起施行，这项要求到前一天为止都有效，这里却写到 ${endedOn}。`,
  en: `${endedBy} is in force from ${from}, so the requirement stood until the day before; here it ends on ${endedOn}.`,
});
