const ones =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const ordinals = new Map([
  ...ones.map((word, index) => [word, index + 1] as const),
  ...ones.slice(0, 9).map((word, index) => [`twenty-${word}`, index + 21] as const),
  ['thirtieth', 30] as const,
  ['thirty-first', 31] as const,
]);
const endings: Record<string, string> = { 1: 'st', 2: 'nd', 3: 'rd', 21: 'st', 22: 'nd', 23: 'rd', 31: 'st' };
const word = new RegExp(`\\b(?:${[...ordinals.keys()].toReversed().join('|')})\\b`, 'giu');

/** A text with the days of a month that it spells in digits: the twentieth is the 20th. */
export const ordinalsInDigits = (text: string): string =>
  text.replace(word, (found) => {
    const day = ordinals.get(found.toLowerCase())!;
    return `${day}${endings[day] ?? 'th'}`;
  });
