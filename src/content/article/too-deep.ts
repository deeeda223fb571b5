/** Levels of quotes and lists, and marks in a row, that no text needs and that take minutes to read. */
const [mostLevels, mostMarks] = [40, 200];
/** Lists are nested by the blanks before them too. */
const mostIndent = mostLevels * 4;

const nested = new RegExp(`^(?:[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${mostLevels}}`);
const indented = new RegExp(`^ {${mostIndent},}(?:>|[-+*] |\\d{1,9}[.)] )`);
const marks = new RegExp(`[\\[\\](){}*_~!\`<]{${mostMarks}}`);

/** Brackets that a paragraph leaves open or closes beyond those it opened, and brackets of one line: each is held against all others. */
const [mostOpen, mostBrackets] = [100, 1000];
/** Link definitions of a text; each name in brackets is held against all of them. */
const mostDefinitions = 300;
const definition = /^ {0,3}\[[^\]]*\]:/;

/** The line, counted from 0, on which a text is nested deeper or marked more than any is; undefined where none is. */
export function tooDeepAt(body: string): number | undefined {
  const lines = body.split('\n');
  const deep = lines.findIndex((text) => nested.test(text) || indented.test(text) || marks.test(text));
  const found = [deep, tooManyBracketsAt(lines)].filter((line) => line >= 0);
  return found.length ? Math.min(...found) : undefined;
}

/** The line from which reading would take time by the square of its brackets; -1 where none does. */
function tooManyBracketsAt(lines: readonly string[]): number {
  let [square, round, definitions] = [0, 0, 0];
  return lines.findIndex((line) => {
    if (!line.trim()) [square, round] = [0, 0];
    if (definition.test(line)) definitions++;
    const count = (mark: string) => line.split(mark).length - 1;
    const opened = count('[');
    square += opened - count(']');
    round += count('(') - count(')');
    return Math.abs(square) > mostOpen || Math.abs(round) > mostOpen || opened > mostBrackets || definitions > mostDefinitions;
  });
}
