import { canonicalDecisionNumber } from '../../../domain/cases/decision-number.ts';
import { matterOf } from '../../../domain/cases/matter.ts';
import { likeness, numberParts, type NumberParts } from '../../../domain/cases/near-number.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

type Numbered = { draft: Draft<'cases'>; parts: NumberParts };

/** Rows that look like one decision: a number in two spellings, or one day, party and facts under two numbers. An import asks; rows typed by hand are named here. */
export function checkOneDecision(cases: readonly Draft<'cases'>[], faults: Fault[]): void {
  const bySerial = new Map<string, Numbered[]>();
  const byMatter = new Map<string, Draft<'cases'>>();
  for (const draft of cases) {
    const { decisionNumber } = draft.fields;
    const parts = numberParts(canonicalDecisionNumber(decisionNumber) ?? decisionNumber);
    const serial = `${parts?.year} ${parts?.serial}`;
    const alike = bySerial.get(serial) ?? [];
    const respelt = parts && alike.find((other) => likeness(parts, other.parts) === 'letters')?.draft;
    const what = matterOf(draft.fields);
    const matter = what === undefined ? undefined : `${what}\n${draft.fields.penalty ?? ''}`;
    const other = respelt ?? (matter === undefined ? undefined : byMatter.get(matter));
    if (other) faults.push(likelyOne(draft, other));
    if (parts) bySerial.set(serial, [...alike, { draft, parts }]);
    if (matter !== undefined && !byMatter.has(matter)) byMatter.set(matter, draft);
  }
}

function likelyOne(draft: Draft<'cases'>, other: Draft<'cases'>): Fault {
  const first = `${other.fields.decisionNumber} (${other.file}:${other.locate([]).line})`;
  return {
    severity: 'warning',
    file: draft.file,
    ...draft.locate(['decisionNumber']),
    field: 'decisionNumber',
    label: { zh: '行政处罚决定书文号', en: 'Decision number' },
    message: {
      zh: `与 ${first} 像是同一件决定：文号只是写法不同，或日期、当事人和事实都相同。是同一件的请只留一行。`,
      en: `This looks like the decision ${first}: the number in another spelling, or the same day, party and facts. If it is one decision keep one row.`,
    },
  };
}
