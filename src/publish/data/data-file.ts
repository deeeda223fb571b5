import type { Bilingual, Lang } from '../../domain/language.ts';
import { tableName } from '../../domain/page-address.ts';
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
  /** It is of one record, and written with the others that the record has to itself. */
  ofRecord?: true;
};

/** A table in a language, with a line for each of what it counts; its title is a word of the interface. */
export const tableFile = <R>(
  name: string,
  lang: Lang,
  title: Key,
  header: readonly Bilingual[],
  records: readonly R[],
  line: (record: R) => readonly string[],
): DataFile => ({
  path: tableName(name, lang),
  title: (of) => t(of, title),
  records: records.length,
  csv: () =>
    writeExport(
      header.map((column) => column[lang]),
      records.map(line),
    ),
});
