import { stringify } from 'csv-stringify/sync';

/** Writes a table as CSV with a final line break. Cells are written as they are: this is the source, not an export. */
export const writeCsv = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  stringify([header, ...rows] as string[][]);
