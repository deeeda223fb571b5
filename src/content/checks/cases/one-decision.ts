import { canonicalDecisionNumber } from '../../../domain/cases/decision-number.ts';
import { matterOf } from '../../../domain/cases/matter.ts';
import { numberParts } from '../../../domain/cases/near-number.ts';
import type { Draft } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** Rows that look like one decision: a number in two spellings, or one day, party and facts under two numbers. An import asks; rows typed by hand are named here. */
export function checkOneDecision(cases: readonly Draft<'cases'>[], faults: Fault[]): void {
  const byNumber = new Map<string, Draft<'cases'>>();
  const byMatter = new Map<string, Draft<'cases'>>();
  for (const draft of cases) {
    const number = letterByLetter(draft.fields.decisionNumber);
    const what = matterOf(draft.fields);
    const matter = what === undefined ? undefined : `${what}\n${draft.fields.penalty ?? ''}`;
    const [respelt, alike] = [firstUnder(byNumber, number, draft), firstUnder(byMatter, matter, draft)];
    const other = respelt ?? alike;
    if (other) faults.push(likelyOne(draft, other));
  }
}

/** The row that came first under a key; none where this is the one. */
function firstUnder(rows: Map<string, Draft<'cases'>>, key: string | undefined, draft: Draft<'cases'>): Draft<'cases'> | undefined {
  const first = key === undefined ? undefined : rows.get(key);
  if (key !== undefined && !first) rows.set(key, draft);
  return first;
}

/** What the spellings of one number have in common. */
function letterByLetter(decisionNumber: string): string | undefined {
  const parts = numberParts(canonicalDecisionNumber(decisionNumber) ?? decisionNumber);
  return parts && [parts.who, parts.year, parts.serial].join('\n');
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
