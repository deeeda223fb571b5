import { ascending } from 'd3-array';

/** What decisions write of an act, and how English says it. */
export type ActWords = { chinese: string; english: string };

/** Characters that may turn a clause into its opposite, and words that leave open whether it was so. */
const turns = /[不否非无没未]|涉嫌|疑似|可能/u;

/**
 * The acts that the facts of a decision name, in English and in their order: where a clause holds the Chinese words as
 * they stand and nothing beside them that could turn what they say. Of words that hold one another the longest count.
 */
export function actsIn(facts: string, acts: readonly ActWords[]): string[] {
  const named = facts.split(/[，。；：！？\n]/u).flatMap((clause) => {
    const found = acts.filter(({ chinese }) => clause.includes(chinese) && !turns.test(clause.replace(chinese, '')));
    return found
      .filter(({ chinese }) => !found.some((other) => other.chinese !== chinese && other.chinese.includes(chinese)))
      .toSorted((a, b) => ascending(clause.indexOf(a.chinese), clause.indexOf(b.chinese)));
  });
  return [...new Set(named.map(({ english }) => english))];
}
