import type { Bilingual } from '../domain/language.ts';
import { derivedFields } from '../schemas/case/case-derived.ts';
import { fieldMeta } from '../schemas/fields.ts';
import { endHeaders, joinHeaders, monthHeader } from '../schemas/line-ends.ts';

/** What tables of `/data/` hold beside the fields of a record: how it is known, and what was worked out of it. */
const [ids, addresses] = [endHeaders('id'), endHeaders('address')];
const derived = Object.values(derivedFields).map((field) => fieldMeta(field)!);
const worked = new Set([
  ...ids,
  ...addresses,
  ...[monthHeader, ...Object.values(joinHeaders), ...derived].flatMap(({ zh, en }) => [zh, en]),
]);

/** The mark that keeps a spreadsheet from reading words as a formula, as the tables of `/data/` bear it. */
const textMark = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** The columns that say in which table of the content a row stands: the name of its file. */
const groupHeaders = new Set([monthHeader, joinHeaders.document].flatMap(({ zh, en }) => [zh, en]));

type OurExport = {
  isWorked: (name: string) => boolean;
  cell: (text: string) => string;
  /** Where a row says which table it is of; -1 where no row says so. */
  groupAt: number;
};

/** How a table that the portal gave out is read again; undefined for any other. */
export function ourExport(header: readonly string[]): OurExport | undefined {
  if (!ids.includes(header[0] ?? '') || !addresses.includes(header.at(-1) ?? '')) return undefined;
  return {
    isWorked: (name) => worked.has(name),
    cell: (text) => text.replace(textMark, ''),
    groupAt: header.findIndex((name) => groupHeaders.has(name)),
  };
}

/** What is wrong with a row that the portal gave out as one of another table than this. */
export const ofAnotherTable = (stated: string, group: string): Bilingual => ({
  zh: `这一行是“${stated}”的，不是“${group}”的。本站给出的表，请放在原来的名称下：${stated}.csv。`,
  en: `This row is of "${stated}", not of "${group}". Put a table that the portal gave out under its own name: ${stated}.csv.`,
});
