import type { Place } from '../locate.ts';

/** Finds where a character of a passage stands in its file. */
export type PlaceAt = (offset: number) => Place;

/** In the text of an article, whose lines stand there as they are, but for what indents them. */
export const placesInText =
  (text: string, { line, column }: Place, lines: readonly string[]): PlaceAt =>
  (offset) => {
    const above = text.slice(0, offset).split('\n');
    const within = above.at(-1)!.length;
    if (above.length === 1) return { line, column: column + within };
    const at = line + above.length - 1;
    const indent = /^[\s>]*/u.exec(lines[at - 1] ?? '')![0].length;
    return { line: at, column: indent + within + 1 };
  };

/** In a value of YAML: exactly where it stands as it is, else where it begins. */
export function placesInValue(text: string, start: Place, lines: readonly string[]): PlaceAt {
  const written = lines[start.line - 1]?.slice(start.column - 1) ?? '';
  const quote = /^["']/u.test(written) ? 1 : 0;
  return (offset) => (written.startsWith(text, quote) ? { ...start, column: start.column + quote + offset } : start);
}
