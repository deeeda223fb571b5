import type { Lang } from '../../domain/language.ts';

/** A table that anyone may download from /data/<path>. */
export type DataFile = {
  path: string;
  title: (lang: Lang) => string;
  records: number;
  csv: () => string;
  /** The records that stand together on one page, a month's say, where the table holds those alone. */
  group?: string;
};
