import type { Bilingual } from '../domain/language.ts';

/** Why a cell's day may be none that anybody typed: it cannot be read, or is doubtful; `otherwise` is doubted where no day is wanted. */
export type UnsureDay = { unreadable?: Bilingual; doubt?: Bilingual; otherwise?: Bilingual };

/** The formats that a workbook names by number and that lack a day, or a year. */
const [withoutDay, withoutYear] = [new Set([17, 27, 36, 50, 52, 57]), new Set([16, 28, 29, 51, 53, 54, 58])];
const volatile = /(?<![\w.])(?:TODAY|NOW|RAND|RANDBETWEEN)\s*\(/iu;

/** Whether a formula gives another result on another day. */
export const changesByItself = (formula: string | undefined): boolean =>
  formula !== undefined && volatile.test(formula.replace(/"[^"]*"/g, ''));

/**
 * What is unsure about a day that a spreadsheet keeps: one that its format does not show was added by the program, which takes
 * the first of a month for a month, and the year of the typing for none.
 *
 * @param day the day that is kept, as YYYY-MM-DD
 */
export function unsureDay(day: string, format: string | undefined): UnsureDay | undefined {
  const { hasDay, hasYear } = shown(format ?? '');
  if (!hasDay) return day.endsWith('-01') ? { unreadable: onlyMonth(day) } : { doubt: dayNotSeen(day) };
  return hasYear ? undefined : { doubt: yearNotSeen(day) };
}

function shown(format: string): { hasDay: boolean; hasYear: boolean } {
  const id = /^\d+$/.test(format) ? Number(format) : undefined;
  if (id !== undefined) return { hasDay: !withoutDay.has(id), hasYear: !withoutYear.has(id) };
  const [letters = ''] = format
    .replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, '')
    .toLowerCase()
    .split(';');
  // A time alone, or a format of no date, says nothing of the day; e and b are years of Chinese formats.
  if (!/[ymdeb]/.test(letters.replace(/am\/pm|a\/p/g, '')) || /general/.test(letters)) return { hasDay: true, hasYear: true };
  return { hasDay: letters.includes('d'), hasYear: /[yeb]/.test(letters) };
}

export const madeByFormula: Bilingual = {
  zh: '这个日期由公式按打开表格的那一天算出（TODAY、NOW），每天都会变，不是填写的日期。请照原件填写。',
  en: 'A formula works this day out by the day on which the table is opened (TODAY, NOW): it changes daily and nobody typed it. Write the day of the document.',
};
export const madeAnew: Bilingual = {
  zh: '这里的公式每次打开表格都会算出别的结果（TODAY、NOW、RAND）。请核对，改为直接填写。',
  en: 'This formula gives another result whenever the table is opened (TODAY, NOW, RAND). Check it, and fill in the value itself.',
};

const onlyMonth = (day: string): Bilingual => ({
  zh: `单元格只显示到月，存的 ${day} 是电子表格补上的 1 日。请照原件填写到日；确是 1 日的，请把格式改成显示到日。`,
  en: `The cell shows a month, and keeps ${day}, whose first day the spreadsheet added. Write the whole day of the document; if it is the first, format the cell to show it.`,
});
const dayNotSeen = (day: string): Bilingual => ({
  zh: `单元格没有显示出日，存的是 ${day}。请核对原件。`,
  en: `The cell does not show its day and keeps ${day}. Check the document.`,
});
const yearNotSeen = (day: string): Bilingual => ({
  zh: `单元格没有显示年份，存的是 ${day}：年份多半是填表那一年，由电子表格补上的。请核对原件。`,
  en: `The cell does not show its year and keeps ${day}: the spreadsheet likely added the year in which it was typed. Check the document.`,
});
