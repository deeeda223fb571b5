/** Digits as people write them to be read by people: 一三八, 壹叁捌, 幺 for 1. */
const words = ['零〇', '一壹幺', '二贰两', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'];
const digitOf = new Map(words.flatMap((same, digit) => [...same].map((word) => [word, String(digit)] as const)));
/** Fewer of them in a row are a number that is read, a year say, not one that is dialled. */
const spelt = new RegExp(`[${[...digitOf.keys()].join('')}](?:[\\s-]?[${[...digitOf.keys()].join('')}]){10,}`, 'gu');

/** Digits of both scripts in a row, as many as a number that is dialled has. */
const mixed = new RegExp(`(?:[\\d${[...digitOf.keys()].join('')}][ -]?){10,}[\\d${[...digitOf.keys()].join('')}]`, 'gu');
/** Letters that are typed for 0 and 1 among digits. */
const withLetters = /(?<![\dA-Za-z])[\dOolI]{10,17}[\dOolIXx](?![\dA-Za-z])/g;

/** Marks of emphasis that part digits and hide none; a row of more stars stands for digits that are left out. */
const marksWithin = /(?<=\d)(?:\*{1,3}|~~|__)(?=\d)/g;

/** How many words for digits at either end of a run belong to the words around it. */
type Ends = readonly [before: number, after: number];
const asItStands: Ends = [0, 0];
/** A name may end in a digit (张三, 李四), and what follows a number begin with one (一直, 三人). */
const otherEnds: readonly Ends[] = [
  [Infinity, Infinity],
  [1, 0],
  [0, 1],
  [1, 1],
];

/**
 * Readings of a text in which digits, letters and dashes are plain, whatever their width and script, and every character
 * stands where it stood: what cannot be seen is a blank. There are several where a word for a digit may be of the number
 * beside it or of another word.
 */
export function plainDigits(prose: string): string[] {
  const first = readDigits(prose, asItStands);
  if (!wordBesideDigits.test(prose)) return [first];
  return [...new Set([first, ...otherEnds.map((ends) => readDigits(prose, ends))])];
}

const anyWord = [...digitOf.keys()].join('');
const anyDigit = `[\\p{Nd}\\p{No}${anyWord}]`;
const wordBesideDigits = new RegExp(
  `[${anyWord}][\\s-]?${anyDigit}(?:[\\s-]?${anyDigit}){3}|${anyDigit}(?:[\\s-]?${anyDigit}){3}[\\s-]?[${anyWord}]`,
  'u',
);
const wordsAtStart = new RegExp(`^(?:[${anyWord}][\\s-]?)*`, 'u');
const wordsAtEnd = new RegExp(`(?:[\\s-]?[${anyWord}])*$`, 'u');

function readDigits(prose: string, ends: Ends): string {
  const folded = prose.replace(/[^\n -~\p{Script=Han}]/gu, (character) => plain(character).padEnd(character.length));
  return folded
    .replace(marksWithin, (marks) => ' '.repeat(marks.length))
    .replace(spelt, (run) => inDigits(run, ends))
    .replace(mixed, (run) => ((run.match(/\d/g)?.length ?? 0) >= fewestDigits ? inDigits(run, ends) : run))
    .replace(withLetters, (run) => ((run.match(/\d/g)?.length ?? 0) * 2 > run.length ? lettersAsDigits(run) : run));
}

/** Digits enough to say that those in words between them are of the same number. */
const fewestDigits = 4;

/** A run with its words for digits as digits, but for those at its ends that belong to other words. */
function inDigits(run: string, [before, after]: Ends): string {
  const from = endOfWords(wordsAtStart.exec(run)![0], before);
  const to = run.length - endOfWords([...wordsAtEnd.exec(run)![0]].reverse().join(''), after);
  return [...run].map((word, at) => (at < from || at >= to ? word : (digitOf.get(word) ?? word))).join('');
}

/** Where the first so many words of a row of them end. */
function endOfWords(row: string, count: number): number {
  if (count === Infinity) return row.length;
  let end = 0;
  for (let left = count; left > 0 && end < row.length; end++) if (/\S/.test(row.charAt(end)) && row.charAt(end) !== '-') left--;
  return end;
}
const lettersAsDigits = (run: string): string => run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');

function plain(character: string): string {
  if (/[\p{Pd}\u2212]/u.test(character)) return '-';
  if (/[·•・。．｡]/u.test(character)) return '.';
  if (/[\p{Cf}\p{Zs}\t]/u.test(character)) return ' ';
  const folded = character.normalize('NFKC');
  if (/^[ -~]$/.test(folded)) return folded;
  const digit = /^\p{Nd}$/u.test(character) ? digitIn(character) : undefined;
  return digit ?? character;
}

/** Digits of every script stand in tens, from zero. */
function digitIn(character: string): string {
  let zero = character.codePointAt(0)!;
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--;
  return String((character.codePointAt(0)! - zero) % 10);
}

/** The digits of what was written in groups, and how long each group is. */
export const grouped = (written: string): { digits: string; groups: number[] } => ({
  digits: written.replace(/[^\dXx]/g, ''),
  groups: written.split(/[^\dXx]+/).flatMap((group) => (group ? [group.length] : [])),
});
