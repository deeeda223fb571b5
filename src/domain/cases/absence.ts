/** The words of a decision from which follows what it did not impose. */
export type Decision = { partyType?: string | undefined; penaltyType?: string | undefined; penalty?: string | undefined };

/**
 * Why a field of the official record is empty: `notPublic` where the law asks for it and the authority left it
 * out; otherwise that there was nothing to record.
 */
export type Absence = 'notPublic' | 'noFine' | 'noneImposed' | 'notApplicable' | 'noNote';
/** Why a field is empty, by what the decision imposed and on whom. A field that gives no rule is `notPublic`. */
export type AbsenceRule = (decision: Decision) => Absence;

const imposedBy = ({ penaltyType, penalty }: Decision): string => [penaltyType, penalty].filter(Boolean).join(' ');

/** The day that offices write where a validity has no end. */
export const withoutEnd = '2099-12-31';
/** What a page says there, and older tables of ours said; an import reads it as that day. */
export const withoutEndInChinese = '不设期限';
/** What a table in English says there; an import reads it as that day too. */
export const notLimited = 'not limited';

/** Of a fine: a sort of penalty without one says that there was none, whatever its words add. */
export const noFine: AbsenceRule = (decision) => {
  const imposed = imposedBy(decision);
  return !imposed || (decision.penaltyType ?? imposed).includes('罚款') ? 'notPublic' : 'noFine';
};

/**
 * Whether a decision imposed a fine of which the authority left out the amount: no sum holds it, and that it is
 * missing must be said wherever fines are summed.
 */
export const fineIsUnpublished = (decision: Decision & { fineWan?: number | undefined }): boolean =>
  decision.fineWan === undefined && imposedBy(decision) !== '' && noFine(decision) === 'notPublic';

/** Of a penalty that words of the decision would name. */
export const noneImposed =
  (pattern: RegExp): AbsenceRule =>
  (decision) => {
    const imposed = imposedBy(decision);
    return !imposed || pattern.test(imposed) ? 'notPublic' : 'noneImposed';
  };

/** Of what some kinds of party have not. */
export const notApplicableTo =
  (...partyTypes: readonly string[]): AbsenceRule =>
  ({ partyType }) =>
    partyType !== undefined && partyTypes.includes(partyType) ? 'notApplicable' : 'notPublic';

export const noNote: AbsenceRule = () => 'noNote';
