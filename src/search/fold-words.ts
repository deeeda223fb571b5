import { readNumeral } from '../domain/law/articles.ts';

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

/** A year that was typed in Chinese numerals, 二〇二五年, in figures, and without a blank before 年; all else as it is. */
export const withYearInFigures = (text: string): string =>
  text
    .replace(/[一二][〇零○一二三四五六七八九]{3}(?=\s?年)/gu, (year) => String(readNumeral(year.replaceAll('○', '〇'))))
    .replace(/(?<!\d)([12]\d{3})\s年/gu, '$1年');

/** The pairs of a text such as 舉举發发 as a map. */
export function pairsOf(pairs: string): Map<string, string> {
  const characters = [...pairs];
  return new Map(characters.flatMap((character, index) => (index % 2 ? [] : [[character, characters[index + 1]!] as const])));
}
