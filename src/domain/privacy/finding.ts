/** What must never be printed of a person (生态环境行政处罚办法, MEE order 30, art. 64). */
export type PrivateKind =
  | 'identityNumber'
  | 'residencePermit'
  | 'mobilePhone'
  | 'bankCard'
  | 'numberPlate'
  | 'passport'
  | 'personalCard'
  | 'email'
  | 'account'
  | 'halfMasked'
  | 'landline'
  | 'homeAddress'
  | 'birthDate'
  | 'personName';
/** Where it stands in the text; a suspicion where the number may be another. */
export type PrivateFinding = { kind: PrivateKind; text: string; index: number; isSuspicion?: true };
