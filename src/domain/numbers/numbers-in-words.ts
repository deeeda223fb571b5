import { amountsInDigits } from './english-amounts.ts';
import { onTheClock } from './clock-times.ts';
import { monthNumber } from '../days/english-months.ts';
import { englishOrdinals, spelledNumbers } from './english-numerals.ts';
import type { Lang } from '../language.ts';
import { chineseNumber } from './penalty-amounts.ts';
import { yuanAsOne } from './yuan-in-words.ts';

/**
 * The numbers that words name. `stated`: the other language has to name them too. `possible`: they may be meant, as in
 * 三水 or 半年, and answer for a number that the other language states.
 */
export type NumbersIn = { stated: Set<number>; possible: Set<number> };

/** Names with digits in them that either language may replace by words. */
const names = /PM\s?(?:2\.5|10)|(?:SO|NO|CO|O|CH|N)[₂₃₄2-4]|m[³3²2]|[ⅠⅡⅢⅣⅤ]/g;
const factors: Record<string, number> = { 万: 1e4, 亿: 1e8, thousand: 1e3, million: 1e6, billion: 1e9 };
const rounded = (value: number): number => Number(value.toPrecision(12));

class Found implements NumbersIn {
  readonly stated = new Set<number>();
  readonly possible = new Set<number>();
  state = (value: number): void => void this.stated.add(rounded(value));
  allow = (value: number): void => void this.possible.add(rounded(value));
}

const chineseDigits = '零〇一二三四五六七八九十百千万亿两';
/** What makes a Chinese numeral a number that counts, where a bare one may be a manner of speaking. */
const counted = /^(?:个月|个工作日|个区|个部分|个部门|条|款|项|天|日|年|月(?!均|度)|倍|元|公里|公顷|吨|米|辆|度|人|岁|小时|级)/;
/** Words of time that English may name in months, days or years. */
const spans: Record<string, number[]> = {
  半年: [6, 0.5],
  半: [0.5],
  每周: [7],
  一周: [7],
  两周: [14],
  季度: [3],
  旬: [10],
  全年: [12],
  一年: [12],
  百分之百: [100],
  倍: [2, 3],
};

function inChinese(text: string): Found {
  const found = new Found();
  const digits = /(\d[\d,]*(?:\.\d+)?)(?:\s*(?:至|到|[-–—~～])\s*(\d[\d,]*(?:\.\d+)?))?\s*(万|亿)?/g;
  for (const [, first, second, factor] of text.matchAll(digits))
    for (const number of [first, second]) if (number) found.state(plain(number) * (factors[factor ?? ''] ?? 1));
  // 两千多万 is over twenty million.
  for (const [, number, factor] of text.matchAll(new RegExp(`([${chineseDigits}]+)[多余]([万亿])`, 'g')))
    readingsOf(number! + factor!).forEach(found.allow);
  for (const { 0: run, index } of text.matchAll(new RegExp(`[${chineseDigits}]+`, 'g'))) {
    if (/^[万亿]/.test(run) && /\d\s*$/.test(text.slice(Math.max(0, index - 2), index))) continue;
    const values = readingsOf(run);
    values.forEach(found.allow);
    const behind = text.slice(index + run.length);
    if (values.length === 1 && values[0]! > 2 && run !== '万' && run !== '亿' && counted.test(behind)) found.state(values[0]!);
  }
  for (const [, tenths] of text.matchAll(/([一二两三四五六七八九])成/g)) found.allow(chineseNumber(tenths!)! * 10);
  for (const [span, values] of Object.entries(spans)) if (text.includes(span)) values.forEach(found.allow);
  return found;
}

/** What a run of Chinese numerals may mean: 二〇二六 is a year, 十四五 is 14 and 5, 三四 is 3 or 4, 万 alone ten thousand. */
function readingsOf(run: string): number[] {
  if (run === '万' || run === '亿') return [factors[run]!];
  const digits = [...run].map((one) => chineseNumber(one));
  if (run.length > 1 && !/[十百千万亿]/.test(run)) return run.length === 4 ? [Number(digits.join(''))] : (digits as number[]);
  const parts = run.replace(/([一二三四五六七八九])(?=[一二三四五六七八九])/g, '$1 ').split(' ');
  return parts.flatMap((part) => chineseNumber(part) ?? []);
}

const numberWords: Record<string, number> = {
  once: 1,
  twice: 2,
  thrice: 3,
  half: 0.5,
  hundred: 100,
  thousand: 1000,
  both: 2,
  dozen: 12,
  quarter: 3,
  quarterly: 3,
  week: 7,
  weekly: 7,
  fortnight: 14,
  decade: 10,
  doubled: 2,
  double: 2,
  noon: 12,
  midnight: 24,
};

function inEnglish(read: string): Found {
  const found = new Found();
  const text = amountsInDigits(read);
  for (const [, number, factor] of text.matchAll(/(\d+(?:,\d{3})*(?:\.\d+)?)(?:\s+(thousand|million|billion))?/g))
    found.state(plain(number!) * (factors[factor ?? ''] ?? 1));
  for (const [written] of text.matchAll(/[A-Za-z]+/g)) {
    const word = written.toLowerCase();
    const month = monthNumber(word);
    if (month > 0 && /^[A-Z]/.test(written)) (word === 'may' || word === 'march' ? found.allow : found.state)(month);
    if (numberWords[word] !== undefined) found.allow(numberWords[word]);
  }
  if (/\ban? million\b/i.test(text)) found.allow(1e6);
  for (const { value } of englishOrdinals(text)) found.allow(value);
  if (/\ban? (?:hour|day|week|month|quarter|year)\b/i.test(text)) found.allow(1);
  // “the Air Law and nine others” are ten.
  for (const { value, end } of spelledNumbers(text)) {
    const isRest = /^ others?\b/.test(text.slice(end));
    (value > 2 && !isRest ? found.state : found.allow)(value);
    if (isRest) found.allow(value + 1);
  }
  return found;
}

const plain = (digits: string): number => Number(digits.replaceAll(',', ''));
const read: Record<Lang, (text: string) => Found> = { zh: inChinese, en: inEnglish };

/** The numbers, days, amounts and articles that a text in a language names, amounts in full: 10万元 is 100000. */
export const numbersIn = (text: string, lang: Lang): NumbersIn => read[lang](onTheClock(yuanAsOne(text.replace(names, ' '), lang), lang));

/** The numbers that one of two texts states and the other does not name. */
export function numbersMissing(a: NumbersIn, b: NumbersIn): number[] {
  return [...a.stated].filter((value) => !b.stated.has(value) && !b.possible.has(value));
}
