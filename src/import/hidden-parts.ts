import type { Bilingual } from '../domain/language.ts';
import type { HeaderPlan } from './headers.ts';
import type { Sheet } from './sheet.ts';

/** Doubts about a sheet or whole columns that whoever looked at the workbook has not seen, or has put aside by its name, by the place of their header. */
export function hiddenParts(
  sheet: Sheet,
  { matched }: HeaderPlan,
  titles: readonly string[],
  rows: Sheet['rows'],
): { index: number; message: Bilingual }[] {
  const columns = [...sheet.hiddenColumns].map((column) => column - 1);
  return [
    ...(sheet.hidden && rows.length ? [{ index: 0, message: hiddenSheet(rows.length) }] : []),
    ...(sheet.name !== undefined && putAside.test(sheet.name) && rows.length
      ? [{ index: 0, message: asideSheet(sheet.name, rows.length) }]
      : []),
    ...columns
      .filter((index) => matched[index] && rows.some(({ cells }) => cells[index]?.trim()))
      .map((index) => ({ index, message: hiddenColumn(titles[index]!) })),
  ];
}

/** How a sheet is called that was not meant to be delivered. */
const putAside = /草稿|作废|废弃|勿报|不报|样表|模板|示例|测试/u;

const asideSheet = (name: string, rows: number): Bilingual => ({
  zh: `工作表名为“${name}”，其中 ${rows} 行也会导入。不该导入的请删去此表。`,
  en: `The sheet is called "${name}", and its ${rows} rows would be imported too. Delete it if they should not.`,
});

const hiddenSheet = (rows: number): Bilingual => ({
  zh: `这个工作表是隐藏的，其中 ${rows} 行也会导入。不该导入的请删去此表。`,
  en: `This sheet is hidden, and its ${rows} rows would be imported too. Delete it if they should not.`,
});

const hiddenColumn = (title: string): Bilingual => ({
  zh: `“${title}”是隐藏的列，其中的内容也会公开。不该公开的请删去此列。`,
  en: `"${title}" is a hidden column, and what it holds would be published too. Delete it if it should not.`,
});
