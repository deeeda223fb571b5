/**
 * A text with forms of full width, half width and vertical writing as plain characters. Unlike NFKC it leaves other
 * characters that hold a digit as they are: 5² and 1① are not 52 and 11.
 *
 * @example plainWidths('５．５') // '5.5'
 */
export const plainWidths = (text: string): string =>
  text.replace(/[\u3000\ufe10-\ufe1f\ufe30-\ufe6f\uff00-\uffef]/g, (character) => character.normalize('NFKC'));
