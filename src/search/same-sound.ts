/** Characters of daily use by their sound without tone. */
export type CommonSounds = Readonly<Record<string, string>>;

/** How the names of a language sound, as src/search/sounds.ts reads it, and characters of daily use: /search/sounds.<lang>.json. */
export type Sounds = { readings: string; common: CommonSounds };

/**
 * The first known word that sounds like one that was typed: whoever types by pinyin and takes the wrong one of several characters
 * writes 臭养 for 臭氧.
 *
 * @returns undefined for what is no Chinese word of two to six characters, or sounds like nothing known
 */
export function soundingAlike(typed: string, known: Iterable<string>, sounds: CommonSounds): string | undefined {
  const characters = [...typed];
  if (!/^\p{Script=Han}{2,6}$/u.test(typed)) return undefined;
  const alike = characters.map((character) => {
    const own = Object.values(sounds).filter((group) => group.includes(character));
    return new Set([character, ...own.join('')]);
  });
  for (const word of known) {
    const other = [...word];
    if (word !== typed && other.length === characters.length && other.every((character, index) => alike[index]!.has(character)))
      return word;
  }
  return undefined;
}
