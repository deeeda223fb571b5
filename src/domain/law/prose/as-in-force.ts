import type { Lang } from '../../language.ts';
import type { LawMention } from '../law-names.ts';
import { chineseAsInForce, chineseCallsInForce } from './chinese.ts';
import { englishAsInForce, englishCallsInForce } from './english.ts';
import { signed, type Reading, type Signed } from './signs.ts';

const asInForce: Record<Lang, (sentence: Signed) => boolean> = { zh: chineseAsInForce, en: englishAsInForce };

/**
 * Whether a sentence speaks of a repealed law as one in force: no word in it that is tied to the law tells of its end, no
 * day before the repeal is given, and the law in its place is not named as what came after. Calling it 现行 or “in force
 * today” counts in any case.
 */
export const speaksAsInForce = (sentence: string, lang: Lang, mention: LawMention, reading: Reading): boolean =>
  asInForce[lang](signed(sentence, lang, mention, reading));

const callsInForce: Record<Lang, (sentence: Signed) => boolean> = { zh: chineseCallsInForce, en: englishCallsInForce };

/** Whether a sentence calls a law in force outright: 现行有效, “in force today”. */
export const isCalledInForce = (sentence: string, lang: Lang, mention: LawMention, reading: Reading): boolean =>
  callsInForce[lang](signed(sentence, lang, mention, reading));

const ends: Record<Lang, RegExp> = { zh: /[^。！？\n]+/gu, en: /[^.!?\n]+(?:\.(?=\S)[^.!?\n]*)*/gu };

/** A stop that ends no sentence: “(art. 1102)”. */
const shortened = /\barts?\. ?(?=\d)/giu;

/** The sentences of a text, and at which character each begins. */
export const sentencesIn = (text: string, lang: Lang): { sentence: string; from: number }[] =>
  [...text.replace(shortened, (written) => written.replace('.', ' ')).matchAll(ends[lang])].map(({ 0: { length }, index }) => ({
    sentence: text.slice(index, index + length),
    from: index,
  }));

/** The sentences of a text. */
export const sentencesOf = (text: string, lang: Lang): string[] => sentencesIn(text, lang).map(({ sentence }) => sentence);
