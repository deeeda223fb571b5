const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ',,twenty,thirty,forty,fifty,sixty,seventy,eighty,ninety'.split(',');
const ordinalOnes =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const ordinalTens = ',,twentieth,thirtieth,fortieth,fiftieth,sixtieth,seventieth,eightieth,ninetieth'.split(',');
export const scales: Record<string, number> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** A number written in words, where it stands and how far it reaches. */
export type Spelt = { value: number; index: number; end: number };

const word = `(?:${[...ones, ...tens.slice(2)].join('|')})`;
const counted = `(?:${word}|an?(?=\\s+hundred\\s+(?:and|thousand|million)\\b))(?:[\\s-]+(?:and\\s+)?(?:${word}|hundred|thousand|million|billion))*`;
const run = new RegExp(`\\b(?:${counted})\\b`, 'gi');

/** The numbers that English words spell: one hundred and forty-six, fifty thousand; those in digits are left out. */
export function spelledNumbers(text: string): Spelt[] {
  return [...text.matchAll(run)].flatMap(({ 0: found, index }) => {
    const words = [...found.matchAll(/[a-z]+/gi)].map(({ 0: one, index: at }) => ({
      one: one.toLowerCase(),
      from: at,
      to: at + one.length,
    }));
    const numbers: Spelt[] = [];
    for (let at = 0; at < words.length;) {
      // “between two hundred and three thousand” are two, “two hundred and three thousand” is one.
      const areTwo = at === 0 && /\bbetween\s+$/i.test(text.slice(0, index));
      const [value, taken] = numberAt(
        words.slice(at).map(({ one }) => one),
        areTwo,
      );
      if (taken) numbers.push({ value, index: index + words[at]!.from, end: index + words[at + taken - 1]!.to });
      at += taken || 1;
    }
    return numbers;
  });
}

/** The number that words begin with, and how many of them it takes; none where they begin with no number. */
function numberAt(words: readonly string[], areTwo: boolean): [value: number, taken: number] {
  let [whole, taken] = [0, 0];
  for (let last = Infinity; ;) {
    const and = taken && words[taken] === 'and' ? 1 : 0;
    const [part, used] = belowThousand(words.slice(taken + and), areTwo);
    const scale = scales[words[taken + and + used] ?? ''];
    // “five and six thousand” are two numbers, “five thousand and six” is one.
    if (!used || (scale ?? 1) >= last || (taken && and && part >= 100)) return [whole, taken];
    whole += part * (scale ?? 1);
    taken += and + used + (scale ? 1 : 0);
    if (!scale) return [whole, taken];
    last = scale;
  }
}

function belowThousand([first = '', second, ...rest]: readonly string[], areTwo: boolean): [value: number, taken: number] {
  const [small, taken] = belowHundred([first, second ?? '']);
  const next = taken === 2 ? rest[0] : second;
  if (!taken || next !== 'hundred') return [small, taken];
  const behind = taken === 2 ? rest.slice(1) : rest;
  const and = behind[0] === 'and' ? 1 : 0;
  const [more, used] = belowHundred(behind.slice(and));
  const afterAnd = behind[and + used];
  const isNext = and === 1 && (afterAnd === 'hundred' || (areTwo && scales[afterAnd ?? ''] !== undefined));
  return used && !isNext ? [small * 100 + more, taken + 1 + and + used] : [small * 100, taken + 1];
}

function belowHundred([first = '', second = '']: readonly string[]): [value: number, taken: number] {
  const [ten, one] = [tens.indexOf(first), first === 'a' || first === 'an' ? 1 : ones.indexOf(first)];
  const small = ones.indexOf(second);
  if (first && ten > 1) return small > 0 && small < 10 ? [ten * 10 + small, 2] : [ten * 10, 1];
  return one < 0 ? [0, 0] : [one, 1];
}

/** The ordinals in English words or digits: third, twenty-first, 14th. */
export function englishOrdinals(text: string): Spelt[] {
  const found = text.matchAll(
    new RegExp(
      `\\b(?:(\\d+)(?:st|nd|rd|th)|(?:(${tens.slice(2).join('|')})[\\s-])?(${ordinalOnes.slice(1).join('|')})|(${ordinalTens.slice(2).join('|')}))\\b`,
      'gi',
    ),
  );
  return [...found].map(({ 0: written, 1: digits, 2: ten = '', 3: one = '', 4: whole = '', index }) => ({
    value: digits
      ? Number(digits)
      : whole
        ? ordinalTens.indexOf(whole.toLowerCase()) * 10
        : Math.max(0, ten ? tens.indexOf(ten.toLowerCase()) : 0) * 10 + ordinalOnes.indexOf(one.toLowerCase()),
    index,
    end: index + written.length,
  }));
}

/** A text with its spelled numbers in digits: within 7 days. */
export const inDigits = (text: string): string =>
  spelledNumbers(text).reduceRight((written, { value, index, end }) => `${written.slice(0, index)}${value}${written.slice(end)}`, text);

const shares = /^\s*(?:to|or|–|-|and)\s*$/i;

/** Of two spelled numbers the first may leave the scale to the second: ten to fifty thousand, between five and ten thousand. */
function withSharedScale(text: string): Spelt[] {
  const numbers = spelledNumbers(text);
  return numbers.map((number, at) => {
    const next = numbers[at + 1];
    const [, by] = (next && /\b(thousand|million|billion)$/i.exec(text.slice(next.index, next.end))) ?? [];
    const between = next ? text.slice(number.end, next.index) : '';
    const factor = scales[by?.toLowerCase() ?? ''] ?? 1;
    const isTo = shares.test(between) && (!/and/i.test(between) || /\bbetween\s+$/i.test(text.slice(0, number.index)));
    return isTo && factor > 1 && number.value < Math.min(1000, next!.value / factor) ? { ...number, value: number.value * factor } : number;
  });
}

const isPartNext = /^\s+and\s+a\s+(?:half|quarter)\s+(?:thousand|million|billion)\b/i;

/** A text with its spelled amounts, from a hundred on, in digits; of two of them the first may leave the scale to the second. */
export const amountsSpelt = (text: string): string =>
  withSharedScale(text)
    .filter(({ value, end }) => value >= 100 || isPartNext.test(text.slice(end)))
    .reduceRight((written, { value, index, end }) => written.slice(0, index) + value + written.slice(end), text);
