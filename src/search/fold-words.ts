/**
 * Words as names are compared: width, case, brackets, marks and blanks between Han characters don't count, and a
 * traditional character is the one that the portal writes.
 *
 * @param traditional pairs of a traditional character and its simplified one
 * @example foldWords('《大氣污染防治法》', new Map([['氣', '气']])) // '大气污染防治法'
 */
export function foldWords(text: string, traditional: ReadonlyMap<string, string> = new Map()): string {
  const plain = [...text.normalize('NFKC').toLowerCase()].map((character) => traditional.get(character) ?? character).join('');
  return plain
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}.%]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/(?<=\p{Script=Han})\s+(?=[\p{Script=Han}\d])|(?<=\d)\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The pairs of a text such as 舉举發发 as a map. */
export function pairsOf(pairs: string): Map<string, string> {
  const characters = [...pairs];
  return new Map(characters.flatMap((character, index) => (index % 2 ? [] : [[character, characters[index + 1]!] as const])));
}
