import { isIsoDate } from '../days/calendar.ts';
import { isUscc } from '../cases/uscc.ts';
import { grouped } from './digits.ts';
import type { PrivateFinding } from './finding.ts';

/** Whether a code is a person's identity number by all its rules: the place, the birthday and the check character. */
export const isPersonsNumber = (code: string): boolean =>
  isIdentityNumber(code) && provinces.test(code) && isBirthday(code.slice(6, 14), '2099');

/** Whether a code has the shape of an identity number, also of one with a digit mistyped or left out: a place and a birthday in it. */
export function looksLikeIdentityNumber(code: string): boolean {
  const digits = code.normalize('NFKC').replace(/[\s-]/g, '');
  if (!/^(?:\d{15}|\d{17}[\dXx]?)$/.test(digits) || !provinces.test(digits)) return false;
  return isBirthday(digits.length === 15 ? `19${digits.slice(6, 12)}` : digits.slice(6, 14), '2099');
}

/** A number as a message may show it: its ends alone; of a name the surname alone. */
export const masked = (number: string): string =>
  number.length > 6 ? `${number.slice(0, 4)}…${number.slice(-2)}` : `${number.slice(0, 1)}…`;

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** The first two digits: the provinces of GB/T 2260 and the regions (residence permits of 2018). */
export const provinces = /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
/** Whoever is in a decision was born before; younger days are those of a record that is numbered by its day. */
export const lastBirthYear = '2012';

/** True for an 18-character identity number whose check character fits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function isIdentityNumber(text: string): boolean {
  if (!/^\d{17}[\dXx]$/.test(text)) return false;
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return '10X98765432'[sum % 11] === text[17]!.toUpperCase();
}

/** Each at its own digit, so that a number before it hides none. */
const long = /(?<!\d)(?=(\d(?:[ ._/,()\n-]{0,2}\d){16}[ ._/,()\n-]{0,2}[\dXx])(?!\d))/g;
/** How people group it who want it read; other marks between digits part numbers as often as not. */
const usual = /^\d(?:[ ._-]{0,2}\d){16}[ ._-]{0,2}[\dXx]$/;
const short = /(?<![\dA-Za-z.])\d(?:[ ._-]{0,2}\d){14}(?![\dA-Za-z]|\.\d)/g;
/** One that lost its last digit. */
const cut = /(?<![\dA-Za-z.])\d{17}(?![\dA-Za-z]|\.\d)/g;
const namedIdentity = /(身份|证件|公民|居民|身分|ID|identity|passport)[^\d，。；;\n]{0,12}$/iu;
/** Words before a number that say that it is a document's or a thing's. */
export const namedOther =
  /(注册|执照|许可|合同|发票|流水|文|单|票|设备|编|订单|批|档案|案卷|记录|统一社会信用代码|信用代码)[^\d，。；;\n]{0,6}$/u;

/**
 * Identity numbers of 18 and 15 digits (GB 11643-1989), with dots and blanks too. One of which the check character does
 * not fit, or that has none, is a suspicion, unless the words before name it.
 */
export function* identityNumbers(prose: string): Generator<PrivateFinding> {
  for (const { 1: found, index } of prose.matchAll(long)) {
    const text = found!;
    const { digits, groups } = grouped(text);
    const before = prose.slice(Math.max(0, index - 24), index);
    if (!provinces.test(digits) || isNumbered(groups)) continue;
    const isOther = namedOther.test(before);
    const fits = isIdentityNumber(digits);
    if (!isBirthday(digits.slice(6, 14), fits && !isOther ? '2099' : lastBirthYear)) continue;
    const isPlain = usual.test(text) && !isGlued(prose, index, text.length);
    if (!isPlain && !(fits && isApart(prose, index, text.length))) continue;
    if (fits || namedIdentity.test(before)) yield { kind: 'identityNumber', text, index };
    else if (!isOther && !isUscc(digits.toUpperCase())) yield { kind: 'identityNumber', text, index, isSuspicion: true };
  }
  for (const { 0: text, index } of prose.matchAll(cut)) {
    if (!looksLikeIdentityNumber(text) || text.slice(6, 10) > lastBirthYear) continue;
    if (!namedOther.test(prose.slice(Math.max(0, index - 24), index))) yield { kind: 'identityNumber', text, index, isSuspicion: true };
  }
  for (const { 0: text, index } of prose.matchAll(short)) {
    const { digits, groups } = grouped(text);
    const before = prose.slice(Math.max(0, index - 24), index);
    if (!provinces.test(digits) || !isBirthday(`19${digits.slice(6, 12)}`, lastBirthYear) || isNumbered(groups)) continue;
    const isOther = namedOther.test(before);
    if (namedIdentity.test(before) && (!isOther || /身份|身分|公民|居民/u.test(before))) yield { kind: 'identityNumber', text, index };
    else if (!isOther) yield { kind: 'identityNumber', text, index, isSuspicion: true };
  }
}

/** Whether letters of a word stand before or after. */
const isGlued = (prose: string, index: number, length: number): boolean =>
  /[A-Za-z]/.test(prose.charAt(index - 1)) || /[A-Za-z]/.test(prose.charAt(index + length));

/** Letters beside it are an abbreviation or a slip (No, ID); digits beyond them, or a long word, make a code. */
function isApart(prose: string, index: number, length: number): boolean {
  const before = /[0-9A-Za-z]*$/.exec(prose.slice(Math.max(0, index - 40), index))![0];
  const after = /^[0-9A-Za-z]*/.exec(prose.slice(index + length, index + length + 40))![0];
  return !/\d/.test(before + after) && before.length <= 8 && after.length <= 3;
}

/** Many short groups are a list of numbers. */
const isNumbered = (groups: readonly number[]): boolean => groups.length > 6 && !groups.every((length) => length === 1);

export const isBirthday = (digits: string, last: string): boolean =>
  /^(19|20)/.test(digits) && digits.slice(0, 4) <= last && isIsoDate(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`);
