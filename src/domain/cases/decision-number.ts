import { plainHan } from '../characters/look-alikes.ts';
import { plainWidths } from '../characters/widths.ts';
import { signIn } from './odd-number.ts';

/** Every bracket that offices type around the year of a decision number; 〔〕 is the right one. */
const yearInBrackets = /[〔[(【〖{《〈<「『](\d{4}|\d{2})[〕\])】〗}》〉>」』]/u;
/** A mark of the sentence in which the number stood. */
const endOfSentence = /[。.，,、；;：:]+$/u;
const usual = /^[\p{Script=Han}A-Za-z]+〔\d{4}〕第?\d+(-\d+)?号$/u;
/** What any number has: who decided, a year, and behind it a serial number. */
const possible = /^[\p{Script=Han}A-Za-z（][^\d]*(?:(?:〔\d{2,4}〕|\d{4}).*\d|〔\d{4}〕第[〇零一二三四五六七八九十百千]+号$)/u;
/** A serial number in Chinese numerals: 第十七号. */
const inHan = /(?<=〕第)[〇零一二三四五六七八九十百千]+(?=号$)/u;
const [hanDigits, hanPowers] = ['零一二三四五六七八九', ['', '十', '百', '千']];
const day = /\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}/;
/**
 * A serial number that no office counts to: letters typed for digits among digits, digits parted by a comma or a point,
 * a sign before them, nought; and a year that is none.
 */
const slipped =
  /(?<=\d)[OIl〇|]|[Ol〇|](?=\d)(?=[^〔〕]*$)|(?<=[〕年第]\s*)I(?=\d)|\d[,.]\d|〕第?-\d|〕第?0+[号號]?$|〔(?!\d{2}〕|\d{4}〕)[^〕]*\d[^〕]*〕/u;
const longest = 80;

/** Width, look-alikes, blanks and dashes as one, without the end of a sentence. */
const fold = (typed: string): string =>
  plainWidths(plainHan(typed))
    .replace(/[\s\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(endOfSentence, '')
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(yearInBrackets, '〔$1〕')
    .replace(/[([【〖{]/g, '（')
    .replace(/[)\]】〗}]/g, '）');

/** A number with its serial in digits where that is in Chinese numerals, by their places (一〇三) or their powers (一百零三). */
export const withSerialInDigits = (issued: string): string =>
  issued.replace(inHan, (numerals) => {
    const digitOf = (one: string) => Math.max(0, hanDigits.indexOf(one));
    if (!/[十百千]/u.test(numerals)) return [...numerals].map(digitOf).join('');
    const parts = [...numerals.matchAll(/([一二三四五六七八九]?)([十百千]?)/gu)].filter(([part]) => part !== '');
    return String(parts.reduce((sum, [, digit, power]) => sum + (digit ? digitOf(digit) : 1) * 10 ** hanPowers.indexOf(power!), 0));
  });

/**
 * A decision number (行政处罚决定书文号) as it was issued: of what was typed only brackets, widths and blanks are put
 * right, never its zeros, its 第 or its ending. Undefined when the text cannot be a decision number.
 *
 * @example issuedDecisionNumber('苏环罚字[2024] 第023号') // '苏环罚字〔2024〕第023号'
 */
export function issuedDecisionNumber(typed: string): string | undefined {
  const issued = fold(typed);
  return issued.length <= longest && possible.test(issued) && !day.test(issued) && !signIn(issued) ? issued : undefined;
}

/**
 * What is unusual about a number, as issued, beside the shape that nearly all have: 京环罚〔2023〕12号. Its year has two
 * digits, its serial number a letter for a digit or none that is counted to, it holds marks of a sentence, no office is named by a character, or its shape is rare; undefined where it has the usual one.
 */
export function unusualIn(issued: string): 'year' | 'marks' | 'office' | 'digits' | 'shape' | undefined {
  if (slipped.test(issued)) return 'digits';
  if (usual.test(issued)) return undefined;
  if (/[!?@#%&*_"“”'‘’\\]/u.test(issued)) return 'marks';
  if (/〔\d{2}〕/u.test(issued)) return 'year';
  return /^[^\d]*\p{Script=Han}/u.test(issued) ? 'shape' : 'office';
}

/**
 * What a decision is known by: its number without what offices write now one way and now the other, that is zeros
 * before the serial number, 第, the case of letters, and a 号 at the end. 第023号 and 23号 of one office and year are
 * one decision: serials are counted, so no office gives out both. Undefined when the text is not a decision number.
 *
 * @example canonicalDecisionNumber('苏环罚字[2024] 第023号') // '苏环罚字〔2024〕23号'
 */
export function canonicalDecisionNumber(typed: string): string | undefined {
  const issued = issuedDecisionNumber(typed);
  return (
    issued &&
    `${withSerialInDigits(issued)
      .toUpperCase()
      .replace(/〕第(?=[A-Z\d])/u, '〕')
      .replace(/(?<!\d[O〇]*)0+(?=\d)/gu, '')
      .replace(/[号號]$/u, '')}号`
  );
}

/** Whether what a reader asks for is one decision number and no more: it has its year in brackets. */
export const isDecisionNumberQuery = (typed: string): boolean =>
  yearInBrackets.test(typed.normalize('NFKC')) && !/\p{Script=Han}\s+\p{Script=Han}/u.test(typed.trim());

const withoutBrackets =
  /^([\p{Script=Han}A-Za-z（）()]*[罚罰处處决決][\p{Script=Han}（）()]{0,3})[\s\-—_]*((?:19|20)\d\d)[\s\-—_年第]*(\d+(?:-\d+)?)\s*[号號]?$/u;

/**
 * The decision that a reader may mean who leaves out the brackets around the year; whether there is one must be looked up.
 *
 * @example numberWithoutBrackets('京环罚2026 12') // '京环罚〔2026〕12号'
 */
export function numberWithoutBrackets(typed: string): string | undefined {
  const [, office, year, serial] = withoutBrackets.exec(plainHan(typed).normalize('NFKC').trim()) ?? [];
  return office === undefined ? undefined : canonicalDecisionNumber(`${office}〔${year}〕${serial}号`);
}

const beginning =
  /^([\p{Script=Han}A-Za-z（）()]*[罚罰处處决決][\p{Script=Han}（）()]{0,3}?)[\s\-—_]*[〔[(【〖{《〈<「『]?\s*((?:19|20)\d\d)\s*(?:[〕\])】〗}》〉>」』]|年)?\s*第?$/u;

/**
 * The numbers of an authority in a year, which a reader means who leaves out the serial number; whether there are any must be
 * looked up.
 *
 * @example numberBeginning('京环罚[2026') // '京环罚〔2026〕'
 */
export function numberBeginning(typed: string): string | undefined {
  const [, office, year] = beginning.exec(plainHan(typed).normalize('NFKC').trim()) ?? [];
  return office === undefined ? undefined : `${plainWidths(office).replace(/\(/g, '（').replace(/\)/g, '）').toUpperCase()}〔${year}〕`;
}

const partInBrackets = /^[〔[(【〖{《〈<「『]\s*((?:19|20)\d\d)\s*[〕\])】〗}》〉>」』]\s*第?\s*(\d+(?:-\d+)?)\s*[号號]?$/u;
/** Short numbers behind a year are months and days, and four digits another year. */
const partBehindYear = /^((?:19|20)\d\d)(?:\s*年\s*第?|\s+第?)\s*(?!(?:19|20)\d\d$)(\d{3,}(?:-\d+)?)\s*[号號]?$/u;

/**
 * What a decision's number ends with, of which a reader leaves out the authority: its year and serial number; whether there are
 * such decisions must be looked up.
 *
 * @example numberEnd('2026年9006号') // '〔2026〕9006号'
 */
export function numberEnd(typed: string): string | undefined {
  const text = plainHan(typed).normalize('NFKC').trim();
  const [, year, serial] = partInBrackets.exec(text) ?? partBehindYear.exec(text) ?? [];
  return year === undefined ? undefined : `〔${year}〕${serial!.replace(/^0+(?=\d)/u, '')}号`;
}

/** A number in a text, with whatever characters stand before its year. */
const amongWords =
  /(?<office>[\p{Script=Han}A-Za-z（）()]+)[\s\-—_]*[〔[(【〖{《〈<「『]?\s*(?<year>(?:19|20)\d\d)\s*[〕\])】〗}》〉>」』年]?\s*第?\s*(?<serial>\d+(?:-\d+)?)\s*(?:[号號]|(?![\d\p{Script=Han}]))/gu;
/** Words that say no more than that a number is meant. */
const ofNumber = /^(?:行政|处罚|决定书?|文号|案号|案件?|the|case|decision|penalty|number|no|of|[\s\p{P}])*$/iu;

/**
 * The numbers of a decision that may stand in other words, those first that take most of them for the office; which of them
 * there is must be looked up. Words beside it that stand between blanks and ask for more leave none, nor do two numbers.
 *
 * @example numbersAmongWords('《京环罚〔2026〕12号》') // ['京环罚〔2026〕12号', '环罚〔2026〕12号', '罚〔2026〕12号']
 */
export function numbersAmongWords(typed: string): string[] {
  const text = plainHan(typed).normalize('NFKC').trim();
  const [match, ...others] = text.matchAll(amongWords);
  // Without a character no office is named, and English words may stand before any year.
  if (!match || others.length || !/\p{Script=Han}/u.test(match.groups!['office']!)) return [];
  const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)];
  const asksMore = (/\s/u.test(before) && !ofNumber.test(before)) || (/\s/u.test(after) && !ofNumber.test(after));
  if (asksMore) return [];
  const { office, year, serial } = match.groups as Record<'office' | 'year' | 'serial', string>;
  return [...office.slice(-longest)].flatMap(
    (_, from, all) => canonicalDecisionNumber(`${all.slice(from).join('')}〔${year}〕${serial}号`) ?? [],
  );
}
