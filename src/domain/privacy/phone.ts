import { descending } from 'd3-array';

/** Whether a contact is a number to call, and no address. */
export const isPhone = (contact: string): boolean => /^\+?[0-9][0-9 -]*$/.test(contact);

/** The address that calls a number. */
export const phoneAddress = (number: string): string => `tel:${number.replace(/[ -]/g, '')}`;

/** Part of a text: plain words, or a number that it says to call. */
export type Spoken = { text: string; number?: string };

/** Words after which a number is one to call. */
const calling = /(?:(?:拨打?|致电|电话|热线)[^\d，。；：、,.;:()（）]{0,12}|打 ?|\b(?:call(?:ing)?|dial|ring|phone|hotline|line)[: ]+)$/iu;
/** What joins one number to call to the next. */
const joining = /^(?:、|和|或|或者| or | and |, )$/u;
/** What makes a number a quantity after all. */
const measuring = /^ ?(?:[件家个名条元吨次天年月日号万亿%]|微克|firms|cases|days|people|times)/u;

/**
 * Splits a text at the numbers that it says to call. A number alone is a quantity as often as not (119件, 12345元), so
 * that words for calling must lead to it, and no word of measure may follow.
 */
export function numbersToCall(text: string, numbers: readonly string[]): Spoken[] {
  if (!numbers.some((number) => text.includes(number))) return [{ text }];
  const parts: Spoken[] = [];
  let at = 0;
  for (const { 0: number, index } of text.matchAll(patternOf(numbers))) {
    const isNext = parts.at(-1)?.number !== undefined && joining.test(text.slice(at, index));
    if ((!isNext && !calling.test(text.slice(0, index))) || measuring.test(text.slice(index + number.length))) continue;
    if (index > at) parts.push({ text: text.slice(at, index) });
    parts.push({ text: number, number });
    at = index + number.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at) });
  return parts;
}

/** The numbers, each by itself and no part of a longer one or of a word. */
function patternOf(numbers: readonly string[]): RegExp {
  const any = numbers.toSorted((a, b) => descending(a.length, b.length)).map((number) => number.replace('+', '\\+'));
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}\\p{Sc}.,+-])(?:${any.join('|')})(?![\\p{Script=Latin}\\p{N}]|[.,-]\\d)`, 'gu');
}
