import { strFromU8 } from 'fflate';

const escape = /_x([0-9A-Fa-f]{4})_/g;
const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);

/**
 * The texts of a workbook in which characters are written as `_x000D_`, by what they are read as: what was taken for
 * something else is to be listed as it stood.
 */
export function escapedTexts(parts: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  const found = new Map<string, string>();
  for (const part of Object.values(parts)) {
    const xml = strFromU8(part);
    if (!xml.includes('_x')) continue;
    for (const [, text = ''] of xml.matchAll(/<(?:\w+:)?(?:si|is)\b[^>]*>([^]*?)<\/(?:\w+:)?(?:si|is)>/g)) {
      if (!text.includes('_x')) continue;
      const typed = plain([...text.matchAll(/<(?:\w+:)?t\b[^>]*>([^<]*)</g)].map(([, run]) => run!).join(''));
      const read = typed.replace(escape, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      if (read !== typed) found.set(read, typed);
    }
  }
  return found;
}
