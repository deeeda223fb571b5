/** Levels of quotes and lists, and marks in a row, that no text needs and that take minutes to read. */
const [mostLevels, mostMarks] = [40, 200];
/** Lists are nested by the blanks before them too. */
const mostIndent = mostLevels * 4;

const nested = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${mostLevels}}`);
const indented = new RegExp(`^ {${mostIndent},}(?:>|[-+*] |\\d{1,9}[.)] )`);
const marks = new RegExp(`[\\[\\](){}*_~!\`<]{${mostMarks}}`);

/** The line, counted from 0, on which a text is nested deeper or marked more than any is; undefined where none is. */
export function tooDeepAt(body: string): number | undefined {
  const line = body.split('\n').findIndex((text) => nested.test(text) || indented.test(text) || marks.test(text));
  return line < 0 ? undefined : line;
}
