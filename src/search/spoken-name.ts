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
 * Whether letters without blanks are the sound of characters that stand side by side in a name.
 *
 * @example isSpokenIn('baijingxidi', '北京百净洗涤有限公司', syllables) // true
 */
export function isSpokenIn(letters: string, name: string, syllables: Syllables): boolean {
  const characters = [...name];
  const goesOn = (at: number, rest: string): boolean =>
    rest === '' ||
    (syllables.get(characters[at] ?? '') ?? []).some((sound) => rest.startsWith(sound) && goesOn(at + 1, rest.slice(sound.length)));
  return characters.some((_character, at) => goesOn(at, letters));
}
