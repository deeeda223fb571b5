import { createHash } from 'node:crypto';
import { pinyin } from 'pinyin-pro';
import { canonicalDecisionNumber, issuedDecisionNumber } from './decision-number.ts';
import { addressPart } from '../page-address.ts';

/** Characters that a place reads otherwise than a dictionary does first, such as 朝 in 朝阳. */
export type PlaceReadings = Readonly<Record<string, string>>;

/** What the dictionary says, asked once a character: an archive asks for the same few hundred a million times. */
const dictionary = new Map<string, string>();
function readingOf(character: string, readings: PlaceReadings): string {
  const own = readings[character] ?? dictionary.get(character);
  if (own !== undefined) return own;
  const found = pinyin(character, { toneType: 'none', v: true });
  dictionary.set(character, found);
  return found;
}

/**
 * Han text as an address: every character its own syllable, joined by hyphens. Each character is read
 * alone, so that an address never depends on its neighbours, by the portal's readings where it has one.
 */
export function pinyinSlug(text: string, readings: PlaceReadings): string {
  const parts: string[] = [];
  for (const [run] of text.normalize('NFKC').matchAll(/\p{Script=Han}|[A-Za-z0-9]+/gu)) {
    parts.push(/\p{Script=Han}/u.test(run) ? readingOf(run, readings) : run.toLowerCase());
  }
  return parts.join('-');
}

/** The longest part of an address that every file system takes, with an ending of five characters. */
export const longestSlug = 250;

/**
 * A slug with eight digits that tell texts of one sound apart. One too long for the name of a file is cut; none that
 * was ever published was.
 */
export function slugWithChecksum(slug: string, text: string): string {
  const mark = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const whole = `${slug}-${mark}`;
  return whole.length <= longestSlug ? whole : `${slug.slice(0, 120).replace(/-[^-]*$/, '')}-${mark}`;
}

/** Whether letters or digits of a text leave no trace in its slug. */
const losesLetters = (text: string): boolean => /(?![\p{Script=Han}A-Za-z0-9])[\p{L}\p{N}]/u.test(text.normalize('NFKC'));

/**
 * The address of a case, from its decision number alone, unless the record names its own: numbers of one sound
 * (京环罚, 经环罚) share it, and all but the first to be public keep a `slug` of their own ({@link ownCaseSlug}).
 *
 * @example caseId('京环罚〔2023〕12号', {}) // 'jing-huan-fa-2023-12'
 */
export function caseId(decisionNumber: string, readings: PlaceReadings): string {
  const number = (issuedDecisionNumber(decisionNumber) ?? decisionNumber).replace(/(?<!\d)0+(?=\d)/g, '').replace(/号$/, '');
  const slug = pinyinSlug(number, readings);
  return slug === '' || losesLetters(number) || slug.length > longestSlug ? ownCaseSlug(decisionNumber, readings) : slug;
}

/** An address that no other decision number has: the one above with eight digits of the number's checksum. */
export function ownCaseSlug(decisionNumber: string, readings: PlaceReadings): string {
  const canonical = canonicalDecisionNumber(decisionNumber) ?? decisionNumber;
  return slugWithChecksum(pinyinSlug(canonical.replace(/号$/, ''), readings), canonical);
}

/**
 * The address of what is known by a number of any sort: the number itself where it can be one, else its sound with eight
 * digits of its checksum, so that numbers which sound alike (京许, 静许) have two. A decision number is the same however it is written.
 *
 * @example numberId('京许〔2025〕1号', {}) // 'jing-xu-2025-1-' and eight digits
 */
export function numberId(number: string, readings: PlaceReadings): string {
  return addressPart.test(number) && number.length <= longestSlug ? number : ownCaseSlug(number, readings).replace(/^-/, '');
}

const allReadings = new Map<string, Set<string>>();

/** Whether two texts of one length can be read alike, character by character, tones aside: 环 and 还, 京 and 经. */
export function soundAlike(one: string, other: string): boolean {
  const [a, b] = [[...one], [...other]];
  return a.length === b.length && a.every((character, index) => character === b[index] || shareReading(character, b[index]!));
}

function shareReading(one: string, other: string): boolean {
  if (!/\p{Script=Han}/u.test(one) || !/\p{Script=Han}/u.test(other)) return false;
  const readings = [one, other].map((character) => {
    const known = allReadings.get(character) ?? new Set(pinyin(character, { toneType: 'none', multiple: true, type: 'array' }));
    allReadings.set(character, known);
    return known;
  });
  return [...readings[0]!].some((reading) => readings[1]!.has(reading));
}
