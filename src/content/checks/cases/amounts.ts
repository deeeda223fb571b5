import { amountsAgainstWords } from '../../../domain/numbers/amounts-in-words.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { crossedPenalties } from '../../../domain/numbers/penalty-crossed.ts';
import { penaltyDoubts } from '../../../domain/numbers/penalty-doubts.ts';
import { caseFields } from '../../../schemas/case/case-fields.ts';
import { fieldMeta } from '../../../schemas/fields.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';

/** The amounts of a decision are those that its penalty names; a table is edited more easily than a sentence. */
export function checkAmounts({ cases }: Drafts, faults: Fault[]): void {
  for (const { fields, file, locate } of cases) {
    if (fields.state === 'withdrawn') continue;
    const doubts: { field: keyof typeof caseFields; message: Bilingual }[] = [...amountsAgainstWords(fields), ...penaltyDoubts(fields)];
    const crossed = crossedPenalties(fields).filter(({ field }) => !doubts.some((other) => other.field === field));
    for (const { field, message } of [...doubts, ...crossed]) {
      const { zh, en } = fieldMeta(caseFields[field])!;
      faults.push({ severity: 'warning', file, ...locate([field]), field, label: { zh, en }, message });
    }
  }
}
