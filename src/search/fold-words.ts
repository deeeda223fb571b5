/**
 * Words as names are compared: width, case, brackets, marks and blanks between Han characters don't count, and a
 * traditional character is the one that the portal writes.
 *
 * @param traditional pairs of a traditional character and its simplified one
 * @example foldWords('《大氣污染防治法》', new Map([['氣', '气']])) // '大气污染防治法'
 */
export function foldWords(text: string, traditional: ReadonlyMap<string, string> = new Map()): string {
  const plain = [...withPoint(text).normalize('NFKC').toLowerCase()].map((character) => traditional.get(character) ?? character).join('');
  return plain
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}.%]+/gu, ' ')
    .replace(/\.(?!\d)/g, ' ')
    .replace(/(?<=\p{Script=Han})\s+(?=[\p{Script=Han}\d])|(?<=\d)\s+(?=\p{Script=Han})/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** PM2.5 typed without its point; all else as it is. */
export function withPoint(text: string): string {
  const plain = text.normalize('NFKC');
  return pointless.test(plain) ? plain.replace(new RegExp(pointless, 'giu'), '$12.5') : text;
}
const pointless = /(?<![\p{Script=Latin}\d-])(pm)\s?25(?![\d.])/iu;

/** The pairs of a text such as 舉举發发 as a map. */
export function pairsOf(pairs: string): Map<string, string> {
  const characters = [...pairs];
  return new Map(characters.flatMap((character, index) => (index % 2 ? [] : [[character, characters[index + 1]!] as const])));
}
