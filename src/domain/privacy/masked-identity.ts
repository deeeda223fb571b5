import { isIsoDate } from '../days/calendar.ts';
import type { PrivateFinding } from './finding.ts';
import { lastBirthYear, provinces } from './identity-number.ts';

const stars = '[*＊×•●█■□_]';
/** A place, a birthday or its year, and stars for the rest. */
const fromStart = new RegExp(`(?<![\\dA-Za-z])(\\d{6})(\\d{4}(?:\\d{2}){0,2})${stars}{2,}[\\dXx]{0,6}(?![\\dA-Za-z])`, 'gu');
/** Stars for the place, and a birthday. */
const fromStars = new RegExp(`(?<![\\dA-Za-z])${stars}{6}(\\d{8})(?:${stars}{3,4}[\\dXx]?|\\d{3}[\\dXx])(?![\\dA-Za-z])`, 'gu');

/** Identity numbers of which part is hidden and the birthday is not; their usual form hides it and shows six and four digits. */
export function* halfMaskedNumbers(prose: string): Generator<PrivateFinding> {
  for (const { 0: text, 1: place, 2: birth, index } of prose.matchAll(fromStart))
    if (provinces.test(place!) && text.length >= 14 && text.length <= 20 && isBirth(birth!)) yield { kind: 'halfMasked', text, index };
  for (const { 0: text, 1: birth, index } of prose.matchAll(fromStars)) if (isBirth(birth!)) yield { kind: 'halfMasked', text, index };
}

/** The beginning of a birthday: its year, or with its month, or whole. */
const isBirth = (digits: string): boolean =>
  /^(?:19|20)/.test(digits) &&
  digits.slice(0, 4) <= lastBirthYear &&
  isIsoDate(`${digits.slice(0, 4)}-${digits.slice(4, 6) || '01'}-${digits.slice(6) || '01'}`);
