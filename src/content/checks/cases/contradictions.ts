import { daysApart } from '../../../domain/cases/days-apart.ts';
import { stateDoubtsInWords } from '../../../domain/cases/state-words.ts';
import { dayDoubtsInWords } from '../../../domain/cases/days-of-words.ts';
import { otherYear, yearOfNumber } from '../../../domain/cases/near-number.ts';
import { yearOf } from '../../../domain/days/calendar.ts';
import type { Bilingual } from '../../../domain/language.ts';
import { zeroFine } from '../../../domain/numbers/penalty-sort-doubts.ts';
import { caseFields } from '../../../schemas/case/case-fields.ts';
import { fieldMeta } from '../../../schemas/fields.ts';
import type { Draft, Drafts } from '../../entry.ts';
import type { Fault } from '../../faults.ts';
import type { ReferenceDirectory } from '../directory.ts';
import { damagedTexts } from './damaged-texts.ts';
import { NumbersOfOffices } from './numbers-of-offices.ts';

/** A number of one year and a decision of another; one given at the turn of the year may be decided in the next quarter. */
function yearDoubt({ decisionNumber, decidedOn }: Draft<'cases'>['fields']): { field: 'decisionNumber'; message: Bilingual }[] {
  const year = yearOfNumber(decisionNumber);
  const late = Number(yearOf(decidedOn)) - Number(year);
  return year === undefined || late === 0 || (late === 1 && decidedOn.slice(5) < '04')
    ? []
    : [{ field: 'decisionNumber', message: otherYear(year, decidedOn) }];
}

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
    const named: { field: keyof typeof caseFields; message: Bilingual }[] = [
      ...offices.doubtsIn(fields, true),
      ...stateDoubtsInWords(fields),
      ...damagedTexts(fields),
    ];
    if (fields.state !== 'withdrawn')
      named.push(...yearDoubt(fields), ...dayDoubtsInWords(fields), ...daysApart(fields), ...zeroFine(fields));
    for (const { field, message } of named) {
      const { zh, en } = fieldMeta(caseFields[field])!;
      const fault: Fault = { severity: 'warning', file, ...locate([field]), field, label: { zh, en }, message };
      if (!namedByLaw.has(placed(fault))) faults.push(fault);
    }
  }
}
