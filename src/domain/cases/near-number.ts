import type { IsoDate } from '../days/calendar.ts';
import type { Bilingual } from '../language.ts';
import { soundAlike } from './case-id.ts';
import { withSerialInDigits } from './decision-number.ts';

/** A decision number in its parts: letters of who decided, year, serial number, each without what slips in and out. */
export type NumberParts = { who: string; year: string; serial: string };

const inBrackets = /^(.*?)〔(\d{4}|\d{2})〕(.*)$/u;
const bare = /^(.*?)(?<!\d)((?:19|20)\d{2})(?!\d)(.*)$/u;
const glued = /^(.*?)(?<!\d)((?:19|20)\d{2})(\d+.*)$/u;
/** Letters that are typed for digits beside digits. */
const lettersForDigits = /(?<=\d)[OLI〇|]+|[OLI〇]+(?=\d)/gu;
/** Words and brackets of a number that tell no two decisions apart. */
const idle = /[字第年号號〔〕（）()[\]《》〈〉<>「」『』\s]/gu;

/**
 * The parts by which numbers are compared: 东环罚字〔26〕第9OO2-0号 and 东环罚〔2026〕9002号 have the same. It is for a
 * question, not for an identity. Undefined where a text has no year and serial.
 */
export function numberParts(number: string): NumberParts | undefined {
  const read = withSerialInDigits(number)
    .toUpperCase()
    .replace(lettersForDigits, (run) => run.replace(/[O〇]/gu, '0').replace(/[LI|]/gu, '1'));
  const found = inBrackets.exec(read) ?? bare.exec(read) ?? glued.exec(read);
  if (!found) return undefined;
  const serial = found[3]!
    .replace(/[号號]$/u, '')
    .replace(/（[^）]*）$/u, '')
    .replace(idle, '')
    .replace(/(?:补正?|更正|副本)$/u, '')
    .replace(/^-+|-+0*$/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
  return /\d/.test(serial) ? { who: found[1]!.replace(idle, '').replace(/-/g, ''), year: inFull(found[2]!), serial } : undefined;
}

/** The year that a number names, with brackets or without, of two digits or four; undefined where it names none. */
export function yearOfNumber(number: string): string | undefined {
  const found = inBrackets.exec(number) ?? bare.exec(number);
  return found ? inFull(found[2]!) : undefined;
}

/** The words for a number that names another year than its decision's. */
export const otherYear = (year: string, decidedOn: IsoDate): Bilingual => ({
  zh: `文号是 ${year} 年的，决定日期却是 ${decidedOn}。`,
  en: `The number is of ${year}, but the decision of ${decidedOn}.`,
});

/** How two numbers of one year and serial are alike: by their letters, or by their sound alone; undefined where they are not. */
export function likeness(one: NumberParts, other: NumberParts): 'letters' | 'sound' | undefined {
  if (one.year !== other.year || one.serial !== other.serial) return undefined;
  if (one.who === other.who) return 'letters';
  return soundAlike(one.who, other.who) ? 'sound' : undefined;
}

const inFull = (year: string): string => (year.length === 2 ? `20${year}` : year);
