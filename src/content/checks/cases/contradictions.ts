import { dayDoubtsInWords } from '../../../domain/cases/days-of-words.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { zeroFine } from '../../../domain/numbers/penalty-sort-doubts.ts';
import { caseFields } from '../../../schemas/case/case-fields.ts';
import { fieldMeta } from '../../../schemas/fields.ts';
import type { Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import type { ReferenceDirectory } from '../directory.ts';
import { NumbersOfOffices } from './numbers-of-offices.ts';

/**
 * Facts of a decision that cannot both be: worth a look in rows typed by hand; an import asks before it writes them.
 * What the amounts and the law have named already is not named twice.
 */
export function checkContradictions(drafts: Drafts, directory: ReferenceDirectory, faults: Fault[]): void {
  const offices = new NumbersOfOffices(directory, drafts);
  for (const { fields } of drafts.cases) offices.add(fields);
  const placed = ({ file, line, field }: Fault) => `${file}:${line} ${field}`;
  const namedByLaw = new Set(faults.filter(({ field }) => field === 'fineWan').map(placed));
  for (const { fields, file, locate } of drafts.cases) {
    const named: { field: keyof typeof caseFields; message: Bilingual }[] = offices.doubtsIn(fields, true);
    if (fields.state !== 'withdrawn') named.push(...dayDoubtsInWords(fields), ...zeroFine(fields));
    for (const { field, message } of named) {
      const { zh, en } = fieldMeta(caseFields[field])!;
      const fault: Fault = { severity: 'warning', file, ...locate([field]), field, label: { zh, en }, message };
      if (!namedByLaw.has(placed(fault))) faults.push(fault);
    }
  }
}
