/** What must never be printed of a person (生态环境行政处罚办法, MEE order 30, art. 64). */
export type PrivateKind = 'identityNumber' | 'mobilePhone';
export type PrivateFinding = { kind: PrivateKind; text: string; index: number };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** True for an 18-character identity number whose check character fits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text[17]!.toUpperCase();
}

/** Finds identity numbers and mobile phone numbers in prose, also when typed full-width or with blanks. */
export function findPrivate(prose: string): PrivateFinding[] {
  const folded = prose.replace(/[０-９Ｘｘ]/g, (character) => character.normalize('NFKC'));
  const findings: PrivateFinding[] = [];
  for (const match of folded.matchAll(/(?<!\d)\d(?:[ -]?\d){16}[ -]?[\dXx](?!\d)/g)) {
    if (isIdentityNumber(match[0].replace(/[ -]/g, ''))) {
      findings.push({ kind: 'identityNumber', text: match[0], index: match.index });
    }
  }
  for (const match of folded.matchAll(/(?<![\dA-Za-z.])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\dA-Za-z])/g)) {
    findings.push({ kind: 'mobilePhone', text: match[0], index: match.index });
  }
  return findings;
}

/** True when a natural person's name is shown as the rule asks: surname and 某 (张某, 欧阳某某). */
export const isMaskedName = (name: string): boolean => /^\p{Script=Han}{1,2}(某{1,2}|[*＊×]{1,2})$/u.test(name);
