import { decodeText, UnreadableText } from '../content/source.ts';
import { isPartedByBars, readRecords } from '../content/table.ts';
import { mostRows, type Sheet } from './sheet.ts';
import { UnusableFile } from './unusable-file.ts';

/** The most cells of a text; one with more is no table of an office. */
const mostCells = 4_000_000;

/**
 * Reads a delivered text as one table.
 *
 * @throws UnusableFile for a web page, another program's document, or text that cannot be decoded
 */
export function readText(bytes: Buffer): Sheet {
  const text = decoded(bytes);
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(text)) {
    throw new UnusableFile({
      zh: '这是网页或 XML，不是表格。请在电子表格里打开后另存为 .xlsx。',
      en: 'This is a web page or XML, not a table. Open it in a spreadsheet program and save it as .xlsx.',
    });
  }
  if (text.startsWith('%PDF') || text.startsWith('{\\rtf'))
    throw new UnusableFile({ zh: '这是文档，不是表格。', en: 'This is a document, not a table.' });
  if (isPartedByBars(text))
    throw new UnusableFile({
      zh: '各格之间是竖线“|”。请在电子表格里以“|”为分隔符打开，另存为 .xlsx 或“CSV UTF-8”。',
      en: 'The cells stand between upright lines (|). Open the file in a spreadsheet program with | as its separator and save it as .xlsx or "CSV UTF-8".',
    });
  if (text.length > mostCells && text.replace(/[^,;\t\n]/g, '').length > mostCells)
    throw new UnusableFile({
      zh: '表格的格子太多。请删去空白的行和列。',
      en: 'The table has too many cells. Delete empty rows and columns.',
    });
  const { records, problems } = readRecords(text, mostRows + 1);
  return { name: undefined, rows: records, marks: new Map(), hiddenColumns: new Set(), strict: true, problems };
}

function decoded(bytes: Buffer): string {
  try {
    return decodeText(bytes).text;
  } catch (error) {
    if (!(error instanceof UnreadableText)) throw error;
    const { reason, place } = error;
    throw new UnusableFile(place ? { zh: `第 ${place.line} 行：${reason.zh}`, en: `line ${place.line}: ${reason.en}` } : reason);
  }
}
