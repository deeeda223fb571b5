/** Whether a query begins as a piece of a code does: letters, and digits behind them. Only then is it looked for inside codes. */
export const startsAsCode = (typed: string): boolean => /^\p{Script=Latin}+\d/u.test(typed.normalize('NFKC').trim());

/** Whether what was typed begins with a word of Latin letters. */
export const isLatinWord = (typed: string): boolean => /^\p{Script=Latin}/u.test(typed) && !startsAsCode(typed);

/**
 * Whether what was typed may be found at a place of a text: a word of Latin letters where a word begins, never
 * inside another or a code; all else anywhere.
 */
export const mayStandAt = (text: string, at: number, typed: string): boolean =>
  !isLatinWord(typed) || !/[\p{Script=Latin}\p{M}\p{Nd}]/u.test(text[at - 1] ?? '');
