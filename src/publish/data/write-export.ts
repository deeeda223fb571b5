import { stringify } from 'csv-stringify/sync';

/** CSV as spreadsheets open it: UTF-8 with a byte-order mark, cells that look like formulas made harmless. */
export const writeExport = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify([header, ...rows] as string[][], { bom: true, escape_formulas: true });
