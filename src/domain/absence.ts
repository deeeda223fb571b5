/** The words of a decision from which follows what it did not impose. */
type Decision = { partyType?: string | undefined; penaltyType?: string | undefined; penalty?: string | undefined };

/**
 * Why a field of the official record is empty: `notPublic` where the law asks for it and the authority left it
 * out; otherwise that there was nothing to record.
 */
export type Absence = 'notPublic' | 'noFine' | 'noneImposed' | 'notApplicable' | 'noNote';

/** The day that offices write where a validity has no end. */
const withoutEnd = '2099-12-31';
/** Whether a validity is written as one without end. */
export const isWithoutEnd = (validUntil: string | undefined): boolean => validUntil === withoutEnd;

/**
 * Why an empty field of a decision is empty, by what the decision imposed and on whom.
 *
 * @param field the name of the field in the record
 */
export function absenceOf(field: string, { partyType, penaltyType, penalty }: Decision): Absence {
  const imposed = [penaltyType, penalty].filter(Boolean).join(' ');
  switch (field) {
    case 'fineWan':
      return !imposed || (penaltyType ?? imposed).includes('罚款') ? 'notPublic' : 'noFine';
    case 'confiscatedWan':
      return !imposed || imposed.includes('没收') ? 'notPublic' : 'noneImposed';
    case 'licence':
      return !imposed || /暂扣|吊销|降低资质/.test(imposed) ? 'notPublic' : 'noneImposed';
    case 'uscc':
      return partyType === 'person' ? 'notApplicable' : 'notPublic';
    case 'legalRepresentative':
      return partyType === 'person' || partyType === 'household' ? 'notApplicable' : 'notPublic';
    case 'note':
      return 'noNote';
    default:
      return 'notPublic';
  }
}
