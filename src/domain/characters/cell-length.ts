import type { Bilingual } from '../language.ts';

/** As many characters as a cell of a spreadsheet holds. */
export const longestCell = 32_767;

/** What is wrong with a field of a record that is longer. */
export const fieldTooLong = (length: number): Bilingual => ({
  zh: `这一项有 ${length} 个字符，超过 ${longestCell} 个。长文请写在 zh.mdx 或 en.mdx 里，这里只留这一项自己的内容。`,
  en: `This field has ${length} characters, more than ${longestCell}. Long texts belong in zh.mdx and en.mdx; keep here what belongs to it.`,
});

/** What is wrong with a cell that is longer than any spreadsheet's: most often a table without line breaks, or one pasted into it. */
export const cellTooLong = (length: number): Bilingual => ({
  zh: `这一格有 ${length} 个字符，超过 ${longestCell} 个：可能是整张表或整个文件粘进了一格，或引号没有成对。请只留这一格自己的内容。`,
  en: `This cell has ${length} characters, more than ${longestCell}: a whole table or file may have been pasted into it, or a quote is missing. Keep what belongs in it.`,
});
