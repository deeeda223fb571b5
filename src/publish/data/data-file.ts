import type { Lang } from '../../domain/language.ts';
import { t, type Key } from '../../i18n/words.ts';
import { writeExport } from './write-export.ts';

/** A table that anyone may download from /data/<path>. */
export type DataFile = {
  path: string;
  title: (lang: Lang) => string;
  records: number;
  csv: () => string;
  /** The records that stand together on one page, a month's say, where the table holds those alone. */
  group?: string;
};

/** A table with a line for each of what it counts; its title is a word of the interface. */
export const tableFile = <R>(
  path: string,
  title: Key,
  header: readonly string[],
  records: readonly R[],
  line: (record: R) => readonly string[],
): DataFile => ({
  path,
  title: (lang) => t(lang, title),
  records: records.length,
  csv: () => writeExport(header, records.map(line)),
});
