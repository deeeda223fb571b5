import { strFromU8, unzipSync } from 'fflate';
import { escapedTexts } from './escaped-texts.ts';
import { refuseLostTexts } from './lost-texts.ts';
import { otherProgram } from './other-program.ts';
import { unstoredResults } from './unstored-results.ts';
import { UnusableFile } from './unusable-file.ts';

/** How large one part of a workbook, and all together, may become when unpacked, in bytes. */
const [largestPart, largestWhole] = [64 * 1024 * 1024, 128 * 1024 * 1024];
/** The parts that are read as tables. */
const tables = /^xl\/(?:(?:sharedStrings|styles|workbook|worksheets\/[^/]+)\.xml|_rels\/workbook\.xml\.rels)$/i;

/**
 * Refuses a workbook before it is unpacked where it would fill the memory, and one whose parts declare entities, whose
 * words nobody could vouch for.
 *
 * @returns whether a sheet hides its rows by default, the texts that hold escaped characters, and the cells of formulas without a result
 * @throws UnusableFile
 */
export function guardWorkbook(bytes: Uint8Array): { hidesRows: boolean; escaped: Map<string, string>; unstored: ReadonlySet<string> } {
  let whole = 0;
  let hidesRows = false;
  const names = new Set<string>();
  const parts = unzipSync(bytes, {
    filter({ name, size, originalSize, compression }) {
      whole += originalSize;
      names.add(name);
      // Parts are never unpacked beyond the size they declare; one that declares none is not an office program's.
      if (originalSize > largestPart || whole > largestWhole || (originalSize === 0 && size > 64 && compression !== 0))
        throw new UnusableFile({
          zh: `工作簿解开后太大（${name}），可能是空白行列太多，也可能是有意损坏的文件。请只保留数据后另存。`,
          en: `The workbook is too large when unpacked (${name}): empty rows and columns, or a file made to do harm. Save only its data anew.`,
        });
      return tables.test(name);
    },
  });
  if (![...names].some((name) => /^xl[/\\]workbook\d*\.xml$/i.test(name))) throw new UnusableFile(otherProgram(names));
  if (![...names].some((name) => /^xl[/\\]worksheets[/\\]/i.test(name)))
    throw new UnusableFile({
      zh: '工作簿里没有表格，只有图表。请把数据所在的工作表存为 .xlsx 再导入。',
      en: 'The workbook has no table, only charts. Save the sheet with the data as .xlsx and import that.',
    });
  for (const [name, part] of Object.entries(parts)) {
    // A sheet may hide all rows that do not say otherwise.
    hidesRows ||= /<sheetFormatPr[^>]*\szeroHeight="(?:1|true)"/.test(strFromU8(part.subarray(0, 65_536), true));
    if (!/<!(doctype|entity)/i.test(strFromU8(part.subarray(0, 4096), true))) continue;
    throw new UnusableFile({
      zh: `工作簿的 ${name} 里有实体声明，文字不可信。请在电子表格里打开并重新保存。`,
      en: `${name} of the workbook declares entities; its words cannot be trusted. Open it in a spreadsheet program and save it again.`,
    });
  }
  refuseLostTexts(parts);
  return { hidesRows, escaped: escapedTexts(parts), unstored: unstoredResults(parts) };
}
