import { strFromU8 } from 'fflate';
import { sheetName, worksheet } from './lost-texts.ts';

/**
 * The cells of a workbook whose formula has no stored result, by sheet and name: the reader gives those of words as empty words,
 * which is what a formula may well give.
 */
export function unstoredResults(parts: Readonly<Record<string, Uint8Array>>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [name, part] of Object.entries(parts)) {
    if (!worksheet.test(name)) continue;
    const xml = strFromU8(part);
    // Cells hold no cells, so each ends before the next begins.
    const cells = xml.split(/<(?:\w+:)?c\s(?=[^>]*\bt="str")/).slice(1);
    const empty = cells.flatMap((cell) => {
      const [whole = ''] = cell.split(/<\/(?:\w+:)?c>/, 1);
      return /<(?:\w+:)?f[\s>/]/.test(whole) && !/<(?:\w+:)?v[\s>/]/.test(whole) ? [/\br="([A-Z]+\d+)"/i.exec(whole)?.[1] ?? ''] : [];
    });
    if (!empty.length) continue;
    const sheet = sheetName(parts, name);
    for (const cell of empty) found.add(`${sheet}!${cell.toUpperCase()}`);
  }
  return found;
}
