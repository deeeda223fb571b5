import { foldHeader, type Column } from '../content/table.ts';

/** The number of a column before its name: 1. 2、 （三） ④ */
const numbering = /^\s*(?:[①-⑳]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、)）])\s*/u;

/** A header as it is known; without the number before it where it is known so alone. */
export function headerName(header: string, isKnown: (folded: string) => boolean): string {
  const folded = foldHeader(header);
  if (isKnown(folded)) return folded;
  const plain = foldHeader(header.replace(numbering, ''));
  return isKnown(plain) ? plain : folded;
}

/** The columns by headers that mean them where the table has no other header for them. */
export const columnsByLooseHeader = (columns: readonly Column[]): Map<string, Column> =>
  new Map(columns.flatMap((column) => (column.meta.headersAlone ?? []).map((header) => [foldHeader(header), column] as const)));
