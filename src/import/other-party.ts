import type { Fault } from '../content/faults.ts';
import { normalisedName } from '../domain/cases/normalised-name.ts';
import type { IsoDate } from '../domain/days/calendar.ts';
import type { Bilingual } from '../domain/language.ts';
import { publicDay } from '../schemas/index.ts';
import type { Effect } from './effect.ts';
import { rowFault } from './row-fault.ts';

/** Doubts whether a row is of the case whose number it bears, where that number is on record for another party. */
export function numberOfAnother({ row, draft: { fields }, former, changes }: Effect, today: IsoDate): Fault[] {
  if (!former?.party || !fields.party || !changes.some(({ field }) => field === 'party')) return [];
  if (former.uscc !== undefined && former.uscc === fields.uscc) return [];
  const names = new Set(fields.formerNames.map(normalisedName));
  if (names.has(normalisedName(former.party))) return [];
  const since = publicDay({ kind: 'cases', fields: former })!;
  return [rowFault(row, 'decisionNumber', anothers(fields.decisionNumber, former.party, since, since <= today), 'warning')];
}

const anothers = (number: string, party: string, since: IsoDate, isPublic: boolean): Bilingual => ({
  zh: `文号 ${number} 已经登记给 ${party}${isPublic ? `，${since} 起公示` : ''}，这一行却是另一个当事人。是另一件决定的，请改正这一行的文号；确是这一件的当事人写错了的，核对原件后确认${isPublic ? '，并用 --reason 写明原因' : ''}；单位改了名的，请在“曾用名”里写上 ${party}。`,
  en: `The number ${number} is on record for ${party}${isPublic ? `, published on ${since}` : ''}, and this row is of another party. If it is another decision, correct the number of this row; if the party on record was wrong, check the document and confirm${isPublic ? ', with --reason' : ''}; if the party changed its name, put ${party} into 曾用名.`,
});
