import { ascending } from 'd3-array';
import { accounts, mayHoldAccount } from './account.ts';
import { bankCards } from './bank-card.ts';
import { birthDates, mayHoldBirthDate } from './birth-date.ts';
import { plainDigits } from './digits.ts';
import type { PrivateFinding } from './finding.ts';
import { homeAddresses, mayHoldAddress } from './home-address.ts';
import { identityNumbers, masked } from './identity-number.ts';
import { homeLines, linesInWords } from './landline.ts';
import { halfMaskedNumbers } from './masked-identity.ts';
import { mobilePhones } from './mobile-phone.ts';
import { mayHoldName, namedPersons } from './named-person.ts';
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
 * Finds what must not be printed of persons in prose, however it is typed: identity numbers, mobile phones, bank cards,
 * number plates, residence cards of foreigners, and what the words before it name as one of these, as a passport's or as
 * an account; mail that anybody may have; where somebody lives, when born, and a full name beside what somebody did.
 * Addresses on the web are passed over: long digits in them number a page. An address ends where Chinese begins.
 */
export function findPrivate(prose: string): PrivateFinding[] {
  const found: PrivateFinding[] = [];
  for (const finding of findings(prose))
    if (!found.some(({ index, text }) => finding.index < index + text.length && index < finding.index + finding.text.length))
      if (found.push({ ...finding, text: prose.slice(finding.index, finding.index + finding.text.length) }) >= mostFound) break;
  return inOrder(found);
}

const onDigits = [identityNumbers, residencePermits, bankCards, mobilePhones, numberPlates, namedNumbers, homeLines, accounts];

function* findings(prose: string): Generator<PrivateFinding> {
  const hasNumerals = (prose.match(numeral)?.length ?? 0) >= fewestNumerals;
  const narrow = prose.replace(/[！-～]/g, (character) => String.fromCharCode(character.charCodeAt(0) - widthApart));
  if (mayHoldName(prose)) yield* namedPersons(narrow);
  if (mayHoldAddress(prose)) yield* homeAddresses(narrow);
  if (mayHoldBirthDate(prose)) yield* birthDates(narrow);
  if (!hasNumerals && !mayHoldAccount(prose)) return;
  if (hasNumerals) yield* halfMaskedNumbers(narrow);
  const text = prose.replace(/https?:\/\/[!#-'*-=?-\\^-~]+/g, (address) => ' '.repeat(address.length));
  for (const reading of plainDigits(text)) for (const finder of onDigits) yield* finder(reading);
  if (hasNumerals) yield* linesInWords(text);
}

/** How far the wide forms of characters stand behind the narrow ones. */
const widthApart = 0xfee0;

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
