import { decoded, latin1 } from './text.ts';

/** The texts of a WebP: its chunks EXIF and XMP (RFC 9649). */
export function webpWords(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words: string[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    if (/^(EXIF|XMP )$/.test(latin1(bytes.subarray(at, at + 4)))) words.push(...decoded(bytes.subarray(at + 8, at + 8 + length)));
    at += 8 + length + (length % 2);
  }
  return words;
}
