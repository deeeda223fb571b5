import { LineCounter } from 'yaml';
import type { Place } from './locate.ts';

/**
 * Turns an offset of a text into a place.
 *
 * @param firstLine the line of the file on which the text begins
 */
export function placesIn(text: string, firstLine = 1): (offset: number) => Place {
  const lines = new LineCounter();
  // YAML's parser can count lines itself, but loses some in faulty texts, whose places matter most.
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
}
