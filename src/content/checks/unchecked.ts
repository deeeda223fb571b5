import { plusDays } from '../../domain/calendar.ts';
import type { Bilingual } from '../../domain/language.ts';
import { labelOf } from '../../schemas/label.ts';
import type { Draft, Drafts } from '../entry.ts';
import type { Fault } from '../faults.ts';

/**
 * Where a portal says against which texts it was checked, every document and requirement says so, and when; a requirement ends with the
 * law that it rests on.
 *
 * @param isStaleNamed whether what has no day is named by `checkStale` already
 */
export function checkUnchecked({ documents, requirements }: Drafts, faults: Fault[], isStaleNamed = false): void {
  const records = [...documents, ...requirements];
  const isKept = records.some(({ fields }) => fields.checkedAgainst !== undefined);
  for (const draft of isKept ? records : []) {
    const missing = (['checkedOn', 'checkedAgainst'] as const).find((field) => draft.fields[field] === undefined);
    if (missing && !(isStaleNamed && missing === 'checkedOn')) faults.push(warningOf(draft, missing, missingWords[missing]));
  }
  const byId = new Map(documents.map(({ id, fields }) => [id, fields]));
  for (const draft of requirements) {
    const { endedOn, endedBy } = draft.fields;
    const from = endedBy === undefined ? undefined : byId.get(endedBy)?.effectiveOn;
    if (endedOn === undefined || from === undefined || endedOn === plusDays(from, -1)) continue;
    faults.push(warningOf(draft, 'endedOn', endWords(endedOn, endedBy!, from)));
  }
}

const warningOf = (
  draft: Draft<'documents'> | Draft<'requirements'>,
  field: 'checkedOn' | 'checkedAgainst' | 'endedOn',
  message: Bilingual,
): Fault => ({
  severity: 'warning',
  file: draft.file,
  ...draft.locate([field]),
  field,
  label: { zh: labelOf('requirements', field, 'zh'), en: labelOf('requirements', field, 'en') },
  message,
});

const missingWords: Record<'checkedOn' | 'checkedAgainst', Bilingual> = {
  checkedOn: {
    zh: '没有写核对日期，看不出是否与来源核对过。',
    en: 'No day of checking: whether it was ever held against its source is not known.',
  },
  checkedAgainst: {
    zh: '没有写核对依据，看不出读的是哪一份文本。',
    en: 'Not said against which text it was checked.',
  },
};

const endWords = (endedOn: string, endedBy: string, from: string): Bilingual => ({
  zh: `${endedBy} 自 ${from} 起施行，这项要求到前一天为止都有效，这里却写到 ${endedOn}。`,
  en: `${endedBy} is in force from ${from}, so the requirement stood until the day before; here it ends on ${endedOn}.`,
});
