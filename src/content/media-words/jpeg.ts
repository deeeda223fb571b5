import { decoded } from './text.ts';

/** The texts of a JPEG: its application segments (EXIF, XMP, IPTC) and comments, before the picture begins. */
export function jpegWords(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words: string[] = [];
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker === 0xda) break;
    const length = view.getUint16(at + 2);
    if ((marker >= 0xe1 && marker <= 0xef) || marker === 0xfe) words.push(...decoded(bytes.subarray(at + 4, at + 2 + length)));
    at += 2 + length;
  }
  return words;
}
