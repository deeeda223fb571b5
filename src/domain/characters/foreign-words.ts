/** What stands alike in every language: addresses on the web and of mail, and codes, with digits or signs within them. */
const alike = /https?:\/\/\S+|\bwww\.\S+|[\w.+-]+@[\w.-]+|\S*[\d_/=@#]\S*/g;
/** What is quoted may be in any language. */
const quoted = /“[^”]*”|‘[^’]*’|"[^"]*"|《[^》]*》|「[^」]*」|（[^）]*）|\([^)]*\)/g;
const [han, letter, word] = [/\p{Script=Han}/gu, /\p{Script=Latin}/gu, /\p{Script=Latin}[\p{Script=Latin}\p{M}’'-]*/gu] as const;

const timesIn = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].length;

/** How much of a text stands in Chinese, without quotations, and how much in letters, without addresses and codes. */
export const scriptsIn = (text: string): { han: number; letters: number } => ({
  han: timesIn(han, text.replace(quoted, ' ')),
  letters: timesIn(letter, text.replace(alike, ' ')),
});

/** Whether English words are in fact Chinese: what is quoted, and a name in brackets behind its English, does not count. */
export function isInChinese(text: string): boolean {
  const own = scriptsIn(text);
  return own.han > 1 && own.han > own.letters;
}

/** The words of a text that no name, code, measure or address is: those that begin small. */
const wordsIn = (text: string) => {
  const words = text.replace(alike, ' ').match(word) ?? [];
  return { all: words.length, small: words.filter((one) => one.length > 2 && /^[\p{Ll}’'-]+$/u.test(one)).length };
};

/**
 * Whether Chinese words are in fact English: there is no Chinese in them, and they are a sentence or the words of it that stand
 * in English too, or too little beside a long sentence in English that does not hold them. Names, numbers, measures, addresses and
 * codes are in no language.
 */
export function isInLetters(chinese: string, english: string | undefined): boolean {
  if (/\p{Script=Han}/u.test(chinese) || !/\p{Script=Latin}/u.test(chinese)) return false;
  const { all, small } = wordsIn(chinese);
  if (small > 3 && small * 2 >= all) return true;
  if (english === undefined) return false;
  if (chinese.trim() === english.trim()) return all > 1 && small > 0;
  const beside = wordsIn(english);
  return beside.small > 7 && all > 0 && all === timesIn(/\S+/g, chinese) && !english.includes(chinese.trim());
}
