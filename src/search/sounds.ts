/** How characters sound: `阳yang重zhong重chong`, a character once for each of its readings. */
export type Readings = ReadonlyMap<string, readonly string[]>;

export function readReadings(table: string): Readings {
  const readings = new Map<string, string[]>();
  for (const [, character, sound] of table.matchAll(/(\p{Script=Han})([a-zü]+)/gu))
    readings.set(character!, [...(readings.get(character!) ?? []), sound!]);
  return readings;
}

/** Longer names are not typed by their sound. */
const longestSpoken = 12;
/** A name of many characters with several readings is heard in the first of these ways. */
const mostWays = 4;

/** The first letters of the syllables of a sound. */
export const initialsOf = (sound: string): string =>
  sound
    .split(' ')
    .map((syllable) => syllable[0])
    .join('');

/** How a short Chinese name may sound, a blank between syllables; none for another name. */
export function soundsOf(name: string, readings: Readings): string[] {
  const characters = [...name];
  if (characters.length < 2 || characters.length > longestSpoken) return [];
  let ways: string[][] = [[]];
  for (const character of characters) {
    const own = readings.get(character);
    if (!own) return [];
    ways = ways.flatMap((way) => own.map((sound) => [...way, sound])).slice(0, mostWays);
  }
  return ways.map((way) => way.join(' '));
}
