import { dataAddress } from '../domain/page-address.ts';
import type { Lang } from '../domain/language.ts';

/** A table to download, as a publication knows it. */
type DataFile = { path: string; title: (lang: Lang) => string; records: number; group?: string };
export type DataFileRow = { href: string; title: string; records: number };
/** The tables to download: those of the whole, and each month's reports, newest first. */
export type DataView = { main: DataFileRow[]; monthly: { href: string; name: string }[] };

export const dataView = (files: readonly DataFile[], lang: Lang): DataView => ({
  main: files
    .filter(({ group }) => group === undefined)
    .map(({ path, title, records }) => ({ href: dataAddress(path), title: title(lang), records })),
  monthly: files.filter(({ group }) => group !== undefined).map(({ path, group }) => ({ href: dataAddress(path), name: `${group}.csv` })),
});
