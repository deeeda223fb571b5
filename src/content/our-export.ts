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

/** How a table that the portal gave out is read again; undefined for any other. */
export function ourExport(header: readonly string[]): { isWorked: (name: string) => boolean; cell: (text: string) => string } | undefined {
  if (!ids.includes(header[0] ?? '') || !addresses.includes(header.at(-1) ?? '')) return undefined;
  return { isWorked: (name) => worked.has(name), cell: (text) => text.replace(textMark, '') };
}
