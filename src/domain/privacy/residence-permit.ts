import { isUscc } from '../cases/uscc.ts';
import type { PrivateFinding } from './finding.ts';
import { isBirthday, isIdentityNumber, lastBirthYear, namedOther, provinces } from './identity-number.ts';

/** The card of 2023: 9, the province, the country by three digits, the birthday, a number and the check digit of GB 11643. */
const permit = /(?<![\dA-Za-z])9\d(?:[ -]?\d){15}[ -]?[\dXx](?![\dA-Za-z])/g;
/** The card before it: the country by three letters, four digits of the place, the birthday in six, and two more. */
const formerPermit = /(?<![\dA-Za-z])[A-Z]{3} ?\d{4} ?\d{6} ?\d{2}(?![\dA-Za-z])/g;

/** Numbers of permanent residence cards of foreigners; a former one has no check digit that we know and is a suspicion. */
export function* residencePermits(prose: string): Generator<PrivateFinding> {
  for (const { 0: text, index } of prose.matchAll(permit)) {
    const digits = text.replace(/[ -]/g, '');
    const isCard = provinces.test(digits.slice(1)) && isBirthday(digits.slice(6, 14), lastBirthYear) && isIdentityNumber(digits);
    if (isCard && !isUscc(digits.toUpperCase()) && !isOther(prose, index)) yield { kind: 'residencePermit', text, index };
  }
  for (const { 0: text, index } of prose.matchAll(formerPermit)) {
    const digits = text.replace(/\D/g, '');
    const isCard = provinces.test(digits) && ['19', '20'].some((century) => isBirthday(century + digits.slice(4, 10), lastBirthYear));
    if (isCard && !isOther(prose, index)) yield { kind: 'residencePermit', text, index, isSuspicion: true };
  }
}

const isOther = (prose: string, index: number): boolean => namedOther.test(prose.slice(Math.max(0, index - 24), index));
