import type { Bilingual } from '../../domain/language.ts';

/** What one article may hold: the whole Ecological and Environmental Code has a third of it. Beyond, a page is none that a phone opens. */
export const [mostCharacters, mostLines, mostCells] = [500_000, 20_000, 40_000];
/** What one paragraph may hold: each mark of emphasis is held against all others of it. */
export const [mostInParagraph, mostEmphasis] = [50_000, 2_000];

/** A line that begins a paragraph of its own without a blank line before it. */
const beginsAnew = /^\s*(?:[-+*|>#]|\d{1,9}[.)])/;
const isRow = (line: string): boolean => line.trimStart().startsWith('|');

/** Where, counted from 0, and by what an article is longer than one can be read and shown; undefined where it is not. */
export function tooLongAt(body: string): { line: number; message: Bilingual } | undefined {
  // What lies beyond is not looked at, however long it is.
  const lines = body.slice(0, mostCharacters + 2).split('\n');
  let [characters, filled, cells, inParagraph, emphasis] = [0, 0, 0, 0, 0];
  for (const [line, text] of lines.entries()) {
    const isBlank = !text.trim();
    if (isBlank || beginsAnew.test(text)) [inParagraph, emphasis] = [0, 0];
    if (!isBlank) filled++;
    characters += text.length + 1;
    inParagraph += text.length;
    emphasis += countOf(text, /[*_~]+/g);
    if (isRow(text)) cells += countOf(text, /\|/g);
    if (characters > mostCharacters || filled > mostLines) return { line, message: articleTooLong };
    if (cells > mostCells) return { line, message: tableTooLong };
    if (inParagraph > mostInParagraph) return { line, message: paragraphTooLong };
    if (emphasis > mostEmphasis) return { line, message: tooManyMarks };
  }
  return undefined;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count++;
  return count;
}

const articleTooLong: Bilingual = {
  zh: `正文太长：一篇最多 ${mostCharacters} 字、${mostLines} 行，到这一行已经超过，后面的没有查。请分成几篇，或把全文放进 media/，用 <Download> 提供。`,
  en: `This article is too long: one holds up to ${mostCharacters} characters in ${mostLines} lines, and this line goes beyond; what follows was not looked at. Divide it into several, or put the whole text into media/ and offer it with <Download>.`,
};
const tableTooLong: Bilingual = {
  zh: `正文里的表格太大：一篇最多 ${mostCells} 格，到这一行已经超过，后面的没有查。请把数据放进 media/，用 <Download> 提供，正文只留要点。`,
  en: `The tables of this article are too large: it holds up to ${mostCells} cells, and this line goes beyond; what follows was not looked at. Put the data into media/, offer them with <Download>, and leave the main figures in the text.`,
};
const paragraphTooLong: Bilingual = {
  zh: `这一段太长：一段最多 ${mostInParagraph} 字。请分段，段与段之间空一行。`,
  en: `This paragraph is too long: one holds up to ${mostInParagraph} characters. Divide it, with a blank line between the parts.`,
};
const tooManyMarks: Bilingual = {
  zh: `这一段里的强调符号（*、_、~）太多：一段最多 ${mostEmphasis} 处。请删去多余的，或分段。`,
  en: `There are too many marks of emphasis (*, _, ~) in this paragraph: it holds up to ${mostEmphasis}. Take out those that nothing needs, or divide it.`,
};
