import { holds } from './holds-word.ts';
import { soundMatch } from './pinyin-match.ts';
import type { Asked, FoldedName } from './vocabulary.ts';

/** Words that mean the same weigh less than the word that was typed. */
const ofSame = 0.85;
/** A page that is called as another word for the whole question is named by it, though behind one that is called so itself. */
const ofWholeSame = 0.92;
/** What else a page is called stands just behind its title; words from several of its names behind those of one. */
const [ofOthers, ofSeveral] = [0.98, 0.85];

/** How a question names a page: from 0, not at all, to 1, by its whole name. */
export function nameMatch(
  { folded, bare, law, words, whole }: Asked,
  { folded: names, bare: bareNames, sounds }: FoldedName,
  weightOf: (word: string) => number,
): number {
  const letters = /^[a-zü' ]+$/.test(folded) ? Math.max(0, ...sounds.map((sound) => soundMatch(folded, sound))) : 0;
  const single = names.map(
    (name, index) =>
      Math.max(...[law ?? folded, ...(bare === undefined ? [] : [bare])].map((asked) => oneName(asked, words, name, weightOf))) *
      (index ? ofOthers : 1),
  );
  const byAsking = bareNames.includes(bare ?? folded) ? ofOthers : 0;
  const bySame = whole.some((word) => names.includes(word)) ? ofWholeSame : 0;
  return Math.max(byAsking, bySame, letters * 0.95, byWords(words, names.join('|'), weightOf) * ofSeveral, ...single);
}

function oneName(folded: string, words: Asked['words'], name: string, weightOf: (word: string) => number): number {
  if (folded === name) return 1;
  const [asked, length] = [folded.length, name.length];
  let best = 0;
  if (asked > 1 && holds(name, folded)) best = (name.startsWith(folded) ? 0.7 : 0.6) + (0.25 * asked) / length;
  const whole = length > 1 && holds(folded, name) ? 0.08 : 0;
  return Math.max(best, byWords(words, name, weightOf) + whole);
}

/** How much of the question's words a name holds, and how much of the name they are. */
function byWords(words: Asked['words'], name: string, weightOf: (word: string) => number): number {
  let [sum, found, covered] = [0, 0, 0];
  for (const { word, same } of words) {
    const weight = weightOf(word);
    sum += weight;
    const own = holds(name, word) ? word : undefined;
    const other = own ?? same.find((one) => holds(name, one));
    if (other === undefined) continue;
    found += weight * (own === undefined ? ofSame : 1);
    covered += other.length;
  }
  return sum ? 0.88 * (found / sum) * (0.75 + 0.25 * Math.min(1, covered / name.length)) : 0;
}
