import { plainTitle } from './law-names.ts';

/** Below so many characters one other character makes another name. */
const shortest = 4;

/**
 * The known name that a title misses by one character: another in its place, or the last left out. A longer title is
 * another law: 《环境保护税法》 is no slip for 《环境保护法》.
 *
 * @example slipFor('大气污染防制法', ['大气污染防治法']) // '大气污染防治法'
 */
export function slipFor(title: string, names: Iterable<string>): string | undefined {
  const typed = [...plainTitle(title)];
  if (typed.length < shortest) return undefined;
  for (const name of names) {
    const known = [...plainTitle(name)];
    const others = typed.filter((character, at) => character !== known[at]).length;
    if (known.length === typed.length ? others === 1 : known.length === typed.length + 1 && others === 0) return name;
  }
  return undefined;
}
