import type { CommonSounds } from './same-sound.ts';

/** The syllables of each character. */
export type Syllables = ReadonlyMap<string, readonly string[]>;

/** How each character of daily use may sound. */
export function syllablesOf(sounds: CommonSounds): Syllables {
  const syllables = new Map<string, string[]>();
  for (const [sound, characters] of Object.entries(sounds))
    for (const character of characters) syllables.set(character, [...(syllables.get(character) ?? []), sound]);
  return syllables;
}

/**
 * Whether letters without blanks are the sound of characters that stand side by side in a name, at least two of them; letters
 * and digits of the name stand for themselves, its punctuation for nothing.
 *
 * @example isSpokenIn('baijingxidi', '北京百净洗涤有限公司', syllables) // true
 */
export function isSpokenIn(letters: string, name: string, syllables: Syllables): boolean {
  const characters = [...name.normalize('NFKC').toLowerCase()].filter((character) => /[\p{L}\p{N}]/u.test(character));
  const soundsOf = (character: string): readonly string[] =>
    /\p{Script=Han}/u.test(character) ? (syllables.get(character) ?? []) : [character];
  const goesOn = (at: number, rest: string, count: number): boolean =>
    rest === ''
      ? count > 1
      : at < characters.length &&
        soundsOf(characters[at]!).some((sound) => rest.startsWith(sound) && goesOn(at + 1, rest.slice(sound.length), count + 1));
  return characters.some((_character, at) => goesOn(at, letters, 0));
}
