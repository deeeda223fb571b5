import { isUscc } from '../cases/uscc.ts';
import { grouped } from './digits.ts';
import type { PrivateFinding } from './finding.ts';

const run = /(?<![\dA-Za-z]|\d\.)\d(?:[ ._-]?\d){14,18}(?![\dA-Za-z]|\.\d)/g;
/** Issuers by their first digits and lengths: UnionPay, cards of the banks from before it, and those of other countries. */
const issued = /^(62\d{14,17}|(?:60|68|69|95|94|98|90)\d{14,17}|4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|35\d{14}|3[47]\d{13})$/;

/** Bank cards: issued so, and their check digit fits (ISO/IEC 7812, Luhn). */
export function* bankCards(prose: string): Generator<PrivateFinding> {
  for (const { 0: text, index } of prose.matchAll(run)) {
    const { digits, groups } = grouped(text);
    if (!issued.test(digits) || !fitsLuhn(digits) || isUscc(digits)) continue;
    if (groups.length > 1 && groups.slice(0, -1).some((length) => length !== 4 && length !== 6)) continue;
    yield { kind: 'bankCard', text, index };
  }
}

function fitsLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const counted = Number(digit) * (place % 2 ? 2 : 1);
    return total + (counted > 9 ? counted - 9 : counted);
  }, 0);
  return sum % 10 === 0;
}
