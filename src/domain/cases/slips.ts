import type { IsoDate } from '../days/calendar.ts';

const aDay = 86_400_000;

/** How many days lie between two days. */
const daysBetween = (one: IsoDate, other: IsoDate): number => Math.abs(Date.parse(one) - Date.parse(other)) / aDay;

/** Whether two days are likely one, typed twice: close to each other, or with two digits exchanged. */
export const isSlipOfDay = (one: IsoDate, other: IsoDate): boolean =>
  one !== other && (daysBetween(one, other) <= 3 || isExchanged(one.replaceAll('-', ''), other.replaceAll('-', '')));

/**
 * Whether two amounts are likely one, typed twice: two neighbouring digits exchanged, the point moved, or, of three digits or
 * more, one of them another. 5 and 6 are two amounts.
 */
export function isSlipOfAmount(one: number, other: number): boolean {
  if (one === other) return false;
  const [a, b] = [one, other].map((amount) => digitsOf(amount)) as [string, string];
  if (a === b || isExchanged(a, b)) return true;
  return a.length === b.length && a.length >= 3 && [...a].filter((digit, index) => digit !== b[index]).length === 1;
}

/** The digits of an amount without the noughts at its ends, which the place of the point moves. */
const digitsOf = (amount: number): string =>
  amount
    .toFixed(6)
    .replace('.', '')
    .replace(/^0+|0+$/g, '');

/** Whether two texts of one length differ in two neighbouring characters that changed places. */
function isExchanged(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((character, index) => character !== other[index]);
  return at >= 0 && one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
}

const mostCharacters = 2;
/** A number that tells one thing from another of its sort: 2号炉, 3#, 第4. */
const designation = /^(?:[号#＃]|期|车间|生产线|线|台|层|栋|楼|组|村|路|街)/u;

/**
 * Whether two texts are likely one, typed twice: but for a stretch of at most two characters they are the same. Where the
 * stretch numbers a thing, they speak of two.
 */
export function isSlipOfText(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > mostCharacters) return false;
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one[from] === other[from]) from++;
  let back = 0;
  while (back < shorter - from && one.at(-1 - back) === other.at(-1 - back)) back++;
  const [a, b] = [one, other].map((text) => text.slice(from, text.length - back)) as [string, string];
  if (Math.max(a.length, b.length) > mostCharacters || shorter < 8) return false;
  const numbered = [a, b].some((text) => /^[\dA-Za-z一二三四五六七八九十]*$/u.test(text));
  const after = one.slice(one.length - back).replace(/^[\d.A-Za-z]+/u, '');
  return !numbered || (a === '' && b === '') || !(designation.test(after) || /(?:第|编号)[\d]*$/u.test(one.slice(0, from)));
}
