import type { Bilingual } from '../domain/language.ts';
import type { HeaderPlan } from './headers.ts';
import type { Sheet } from './sheet.ts';

/** Doubts about a sheet or whole columns that whoever looked at the workbook has not seen, by the place of their header. */
export function hiddenParts(
  sheet: Sheet,
  { matched }: HeaderPlan,
  titles: readonly string[],
  rows: Sheet['rows'],
): { index: number; message: Bilingual }[] {
  const columns = [...sheet.hiddenColumns].map((column) => column - 1);
  return [
    ...(sheet.hidden && rows.length ? [{ index: 0, message: hiddenSheet(rows.length) }] : []),
    ...columns
      .filter((index) => matched[index] && rows.some(({ cells }) => cells[index]?.trim()))
      .map((index) => ({ index, message: hiddenColumn(titles[index]!) })),
  ];
}

const hiddenSheet = (rows: number): Bilingual => ({
  zh: `这个工作表是隐藏的，其中 ${rows} 行也会导入。不该导入的请删去此表。`,
  en: `This sheet is hidden, and its ${rows} rows would be imported too. Delete it if they should not.`,
});

const hiddenColumn = (title: string): Bilingual => ({
  zh: `“${title}”是隐藏的列，其中的内容也会公开。不该公开的请删去此列。`,
  en: `"${title}" is a hidden column, and what it holds would be published too. Delete it if it should not.`,
});
