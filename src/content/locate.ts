import { LineCounter } from 'yaml';

/** A place in a file, 1-based. */
export type Place = { line: number; column: number };
/** Finds where the value of a field stands; the nearest enclosing value when the field itself is missing. */
export type Locate = (path: readonly PropertyKey[]) => Place;

/** Counts the lines of a text: turns an offset into a place. */
export function lineCounter(text: string): (offset: number) => Place {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}
