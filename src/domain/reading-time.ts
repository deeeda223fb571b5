/** Han characters and Latin words that an adult reads in a minute, taken low. */
const perMinute = { han: 350, wordCount: 220 } as const;

/** The minutes a text takes to read, at least 1. Han characters and words of other scripts count apart. */
export function readingMinutes(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const wordCount = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(han / perMinute.han + wordCount / perMinute.wordCount));
}
