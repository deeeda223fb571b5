import { unzlibSync } from 'fflate';
import { decoded, latin1 } from './text.ts';

/** The texts of a PNG: its chunks tEXt, zTXt, iTXt and eXIf (PNG, 3rd edition, 11.3.3). */
export function pngWords(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const words: string[] = [];
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const held = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'tEXt' || type === 'eXIf') words.push(...decoded(held));
    else if (type === 'zTXt') words.push(...decoded(unzlibSync(held.subarray(held.indexOf(0) + 2))));
    else if (type === 'iTXt') words.push(...decoded(internationalText(held)));
    at += 12 + length;
    // What stands behind the end of the picture is shown by nothing, and goes out with it.
    if (type === 'IEND' && at < bytes.length) words.push(...decoded(bytes.subarray(at)));
  }
  return words;
}

/** A keyword, whether and how it is packed, a language, the keyword in it, and the text. */
function internationalText(held: Uint8Array): Uint8Array {
  const keyword = held.indexOf(0);
  const language = held.indexOf(0, keyword + 3);
  const text = held.subarray(held.indexOf(0, language + 1) + 1);
  return held[keyword + 1] === 1 ? unzlibSync(text) : text;
}
