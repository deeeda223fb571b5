import type { Bilingual } from '../domain/language.ts';
import { placesIn } from './lines.ts';
import type { Place } from './locate.ts';

/** Bytes that are not text in any encoding offices use, and how to mend it. */
export class UnreadableText extends Error {
  reason: Bilingual;
  /** Where in the file, once it could be read as characters. */
  place: Place | undefined;
  constructor(reason: Bilingual, place?: Place) {
    super(reason.en);
    this.reason = reason;
    this.place = place;
  }
}

export type DecodedText = { text: string; encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' };

/**
 * Reads bytes as text: a byte order mark decides, else strict UTF-8, else GB18030. The mark itself and
 * carriage returns are dropped.
 *
 * @throws UnreadableText when the bytes are none of these, or hold the traces of an earlier wrong decoding.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isUnmarkedUtf16(bytes))
    throw new UnreadableText({
      zh: '这像是没有开头标记的 UTF-16 文本。请在电子表格或记事本里打开，另存为“CSV UTF-8”。',
      en: 'This looks like UTF-16 text without its mark. Open it in a spreadsheet program or an editor and save it as "CSV UTF-8".',
    });
  const decoded = decode(bytes);
  const damage = /\ufffd|锟斤拷/.exec(decoded.text);
  if (damage) {
    throw new UnreadableText(
      {
        zh: '文字在之前的转换中已损坏（含有“\ufffd”或“锟斤拷”）。请从原始文件重新保存。',
        en: 'The text was damaged by an earlier conversion (it holds "\ufffd" or 锟斤拷). Save it again from its source.',
      },
      placesIn(decoded.text)(damage.index),
    );
  }
  const nul = decoded.text.indexOf('\0');
  if (nul >= 0) throw new UnreadableText({ zh: '这不是文本文件。', en: 'This is not a text file.' }, placesIn(decoded.text)(nul));
  return { ...decoded, text: decoded.text.replace(/\r\n?/g, '\n') };
}

/** Text in pairs of bytes, in either order, whose commas, blanks and line ends give it away. */
function isUnmarkedUtf16(bytes: Uint8Array): boolean {
  if (bytes.length % 2 || bytes.length < 8 || (bytes[0]! >= 0xfe && bytes[1]! >= 0xfe)) return false;
  const count = Math.min(bytes.length, 4096);
  let [little, big] = [0, 0];
  for (let at = 0; at < count; at += 2) {
    const [first, second] = [bytes[at]!, bytes[at + 1]!];
    if (second === 0 && (first === 0x0a || first === 0x2c || first === 0x09 || first === 0x20)) little++;
    if (first === 0 && (second === 0x0a || second === 0x2c || second === 0x09 || second === 0x20)) big++;
    if (first === 0 && second === 0) return false;
  }
  return Math.max(little, big) > 1 && Math.min(little, big) === 0;
}

function decode(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
    } catch {
      continue;
    }
  }
  throw new UnreadableText(
    {
      zh: '文字编码既不是 UTF-8 也不是 GB18030，最先读不出的是这里。请改好这一处，或另存为“CSV UTF-8”。',
      en: 'The text is neither UTF-8 nor GB18030; this is the first place that cannot be read. Mend it, or save the text as "CSV UTF-8".',
    },
    unreadableAt(bytes),
  );
}

/** The first place that cannot be read, in the encoding in which the most before it can be. */
function unreadableAt(bytes: Uint8Array): Place {
  const places = (['utf-8', 'gb18030'] as const).map((encoding) => {
    let from = 0;
    for (let line = 1; ; line++) {
      // No character of either has a line's end within it.
      const end = bytes.indexOf(0x0a, from);
      const held = bytes.subarray(from, end < 0 ? bytes.length : end);
      const bad = new TextDecoder(encoding).decode(held).indexOf('\ufffd');
      if (bad >= 0 || end < 0) return { line, column: Math.max(bad, 0) + 1 };
      from = end + 1;
    }
  });
  return places.reduce((a, b) => (b.line > a.line || (b.line === a.line && b.column > a.column) ? b : a));
}
