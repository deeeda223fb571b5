import { ascending } from 'd3-array';
import { accounts, mayHoldAccount } from './account.ts';
import { bankCards } from './bank-card.ts';
import { plainDigits } from './digits.ts';
import type { PrivateFinding } from './finding.ts';
import { identityNumbers, masked } from './identity-number.ts';
import { mobilePhones } from './mobile-phone.ts';
import { namedNumbers } from './named-number.ts';
import { numberPlates } from './number-plate.ts';
import { residencePermits } from './residence-permit.ts';

export type { PrivateFinding, PrivateKind } from './finding.ts';
export { isIdentityNumber, isPersonsNumber } from './identity-number.ts';

/** Whatever may be a digit, in Arabic or in words; no number of a person has fewer of them. */
const numeral = /[\p{N}零〇一壹幺二贰两三叁四肆五伍六陆七柒八捌九玖]/gu;
const fewestNumerals = 3;
/** Nobody reads of more of them in one text. */
const mostFound = 200;

/**
 * Finds numbers of persons in prose, however they are typed: identity numbers, mobile phones, bank cards, number
 * plates, residence cards of foreigners, and what the words before it name as one of these, as a passport's or as an
 * account; mail that anybody may have too.
 * Addresses on the web are passed over: long digits in them number a page. An address ends where Chinese begins.
 */
export function findPrivate(prose: string): PrivateFinding[] {
  if ((prose.match(numeral)?.length ?? 0) < fewestNumerals && !mayHoldAccount(prose)) return [];
  const readings = plainDigits(prose.replace(/https?:\/\/[!#-'*-=?-\\^-~]+/g, (address) => ' '.repeat(address.length)));
  const found: PrivateFinding[] = [];
  const finders = [identityNumbers, residencePermits, bankCards, mobilePhones, numberPlates, namedNumbers, accounts];
  for (const [read, finder] of readings.flatMap((reading) => finders.map((one) => [reading, one] as const)))
    for (const finding of finder(read))
      if (!found.some(({ index, text }) => finding.index < index + text.length && index < finding.index + finding.text.length))
        if (found.push({ ...finding, text: prose.slice(finding.index, finding.index + finding.text.length) }) >= mostFound)
          return inOrder(found);
  return inOrder(found);
}

const inOrder = (found: readonly PrivateFinding[]): PrivateFinding[] => found.toSorted((a, b) => ascending(a.index, b.index));

/** A text of a message or receipt with numbers of persons shown by their ends alone. */
export const maskPrivate = (text: string): string =>
  findPrivate(text).reduceRight(
    (all, { index, text: number }) => all.slice(0, index) + masked(number) + all.slice(index + number.length),
    text,
  );

/**
 * True when a natural person's name is shown as the rule asks: surname and 某 (张某, 欧阳某某), or of a name with a dot one
 * part of it and 某 for the rest (阿里木·买某, 买某·阿里木, 阿里木·某某).
 */
export const isMaskedName = (name: string): boolean => /^\p{Script=Han}{1,2}(某{1,2}|[*＊×]{1,2})$/u.test(name) || isMaskedAroundDot(name);

const dot = /[·•・．‧∙]/u;
const masks = /某{1,2}$|[*＊×]{1,3}$/u;

/** No name of two parts or more is whole, and one of them is masked; what stands before its mask is short, as a surname is. */
function isMaskedAroundDot(name: string): boolean {
  const parts = name.split(dot);
  return (
    parts.length > 1 &&
    parts.every((part) => /^\p{Script=Han}{0,8}(?:某{1,2}|[*＊×]{1,3})?$/u.test(part) && part !== '') &&
    parts.some((part) => masks.test(part)) &&
    parts.filter((part) => masks.test(part)).every((part) => part.replace(masks, '').length < 3)
  );
}
