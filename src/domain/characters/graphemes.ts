const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** What a reader takes for one character each: a letter with its marks, a family of emoji. */
export const graphemes = (text: string): Iterable<{ segment: string; index: number }> => segmenter.segment(text);

/** The last place at or before another at which a text can be cut without breaking a character. */
export function cutBefore(text: string, place: number): number {
  if (place <= 0 || place >= text.length) return Math.max(0, Math.min(place, text.length));
  return segmenter.segment(text).containing(place)!.index;
}
