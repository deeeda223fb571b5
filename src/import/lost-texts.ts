import { strFromU8 } from 'fflate';
import { UnusableFile } from './unusable-file.ts';

const shared = /^xl\/sharedStrings\.xml$/i;
export const worksheet = /^xl\/worksheets\/[^/]+\.xml$/i;
const mostNamed = 10;

/**
 * Refuses a workbook with cells whose words lie in a table of texts at a place that it has not: they would be read as
 * blank, and nobody knows what stood there.
 *
 * @throws UnusableFile
 */
export function refuseLostTexts(parts: Readonly<Record<string, Uint8Array>>): void {
  const table = Object.keys(parts).find((name) => shared.test(name));
  const texts = table === undefined ? 0 : strFromU8(parts[table]!).split(/<(?:\w+:)?si(?=[\s/>])/).length - 1;
  for (const [name, part] of Object.entries(parts)) {
    if (!worksheet.test(name)) continue;
    const lost = lostIn(strFromU8(part), texts);
    if (!lost.length) continue;
    const sheet = sheetName(parts, name);
    const cells = `${lost.slice(0, mostNamed).join('、')}${lost.length > mostNamed ? '…' : ''}`;
    throw new UnusableFile({
      zh: `工作表“${sheet}”的 ${cells} 读不出来：工作簿里没有它指向的文字，多半是保存时损坏了。请在电子表格里打开，补上这些格后另存为 .xlsx。`,
      en: `${cells} of the sheet "${sheet}" cannot be read: the workbook has not the words that it points to, and was likely damaged when it was saved. Open it in a spreadsheet program, fill in these cells and save it anew as .xlsx.`,
    });
  }
}

/** The names of the cells that point beyond the table of texts. */
function lostIn(xml: string, texts: number): string[] {
  const lost: string[] = [];
  for (const [, attributes = '', index = ''] of xml.matchAll(/<(?:\w+:)?c\s([^>]*?\bt="s"[^>/]*)>\s*<(?:\w+:)?v>\s*([^<]*?)\s*<\//g))
    if (!/^\d+$/.test(index) || Number(index) >= texts) lost.push(/\br="([A-Z]+\d+)"/i.exec(attributes)?.[1] ?? '?');
  return lost;
}

/** What the workbook calls a sheet; the name of its part where it names none. */
export function sheetName(parts: Readonly<Record<string, Uint8Array>>, part: string): string {
  const xmlOf = (pattern: RegExp) => strFromU8(Object.entries(parts).find(([name]) => pattern.test(name))?.[1] ?? new Uint8Array());
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  const base = part.split('/').at(-1)!;
  const [relation] = [...xmlOf(/_rels\/workbook\.xml\.rels$/i).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)].filter(([tag]) =>
    attribute(tag, 'Target')?.endsWith(`/${base}`),
  );
  const id = relation && attribute(relation[0], 'Id');
  const tags = [...xmlOf(/^xl\/workbook\.xml$/i).matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)];
  const named = tags.find(([tag]) => id !== undefined && attribute(tag, '(?:\\w+:)?id') === id);
  return (named && attribute(named[0], 'name')) ?? base;
}
