import { languages, type Translated } from '../../domain/language.ts';
import { numbersIn, numbersMissing } from '../../domain/numbers/numbers-in-words.ts';

/**
 * The numbers that words state in Chinese, amounts in full, and those that they state in English only, in the order of the words.
 */
export function numbersInWords(texts: readonly (Translated | undefined)[]): Set<number> {
  const [chinese, ...others] = languages.map((lang) => numbersIn(texts.map((one) => one?.[lang] ?? '').join('\n'), lang));
  return new Set([...chinese!.stated, ...others.flatMap((other) => [...numbersMissing(other, chinese!)])]);
}

/** The same as one line of words; empty where there are none. */
export const figuresIn = (texts: readonly (Translated | undefined)[]): string => [...numbersInWords(texts)].join(', ');
