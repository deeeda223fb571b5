import { unzlibSync } from 'fflate';
import { decoded, latin1, withoutMarkup } from './text.ts';

export const property = /\/(?:Title|Author|Subject|Keywords|Creator|Producer|Company)\s*(?:\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f\s]+)>)/g;

/**
 * The properties of a PDF, from its information dictionary and its XMP (ISO 32000-1, 14.3), and the plain strings of its packed
 * streams. Words in the numbering of a font of its own are not read.
 */
export function pdfWords(bytes: Uint8Array): string[] {
  const text = latin1(bytes);
  const strings = [...text.matchAll(property)].map(([, plain, hex]) => stringBytes(plain, hex));
  const packets = [...text.matchAll(/<x:xmpmeta[\s\S]*?<\/x:xmpmeta>/g)].map(([packet]) => Buffer.from(packet, 'latin1'));
  return [...strings.flatMap(pdfString), ...packedWords(bytes, text), ...packets.flatMap((packet) => decoded(packet).map(withoutMarkup))];
}

/** The photographs in a PDF, each the whole file that it was. */
export function pdfPictures(bytes: Uint8Array): Uint8Array[] {
  const text = latin1(bytes);
  return [...text.matchAll(/stream\r?\n(?=\xff\xd8\xff)/g)].slice(0, mostStreams).map(({ index, 0: head }) => {
    const end = text.indexOf('endstream', index + head.length);
    return bytes.subarray(index + head.length, end < 0 ? undefined : end);
  });
}

export const [largestStream, mostStreams] = [8_000_000, 2_000];
/** Bytes of all unpacked streams beyond which the rest is left: a few pages unpack to gigabytes if somebody wants them to. */
const largestWhole = 200_000_000;

/** The strings that streams show, packed or plain (9.4.3), those of one line joined, and the properties in packed objects. */
function packedWords(bytes: Uint8Array, text: string): string[] {
  return [text, ...unpacked(bytes, text)].flatMap((held) => [
    ...[...held.matchAll(textBlock)].map(([block]) => shownIn(block)),
    ...[...held.matchAll(property)].flatMap(([, plain]) => (plain === undefined ? [] : [plain])),
  ]);
}

/** A run of text in a page; the bytes of a packed one rarely look like it, and never show a string in it. */
const textBlock = /\bBT\b[^]{0,100000}?\bET\b/g;
const ownNumbering = /\/Identity-[HV]\b|\/Subtype\s*\/Type0\b|\/Encrypt\b|\/Differences\b/;

/**
 * Whether a PDF shows words in the numbering of a font of its own, under a password, or as a picture alone, as a scan
 * does: what they say is not read here.
 */
export function isUnreadPdf(bytes: Uint8Array): boolean {
  const text = latin1(bytes);
  const parts = [text, ...unpacked(bytes, text)];
  if (parts.some((part) => ownNumbering.test(part))) return true;
  const pictures = parts.some((part) => /\/Subtype\s*\/Image\b/.test(part));
  return pictures && !parts.some((part) => [...part.matchAll(textBlock)].some(([block]) => shownIn(block).trim() !== ''));
}

const known = new WeakMap<Uint8Array, string[]>();

/** What packed streams hold, those that can be unpacked; a file is asked for it by several rules. */
export function unpacked(bytes: Uint8Array, text: string): string[] {
  const parts = known.get(bytes) ?? unpack(bytes, text);
  known.set(bytes, parts);
  return parts;
}

function unpack(bytes: Uint8Array, text: string): string[] {
  const parts: string[] = [];
  const out = new Uint8Array(largestStream);
  let whole = 0;
  for (const { index, 0: head } of [...text.matchAll(/\/FlateDecode[^]{0,400}?stream\r?\n/g)].slice(0, mostStreams)) {
    const from = index + head.length;
    const end = text.indexOf('endstream', from);
    if (end < 0 || end - from > largestStream || whole > largestWhole) continue;
    try {
      const part = latin1(unzlibSync(bytes.subarray(from, end), { out }));
      whole += part.length;
      parts.push(part);
    } catch {
      continue;
    }
  }
  return parts;
}

export const stringBytes = (plain = '', hex?: string): Buffer =>
  hex === undefined ? Buffer.from(plain.replace(escaped, unescaped), 'latin1') : Buffer.from(hex.replace(/\s/g, ''), 'hex');
/** A character, or a byte by three octal digits (7.3.4.2). */
const escaped = /\\(?:([0-7]{1,3})|(.))/gs;
const unescaped = (_all: string, octal?: string, other = ''): string =>
  octal === undefined ? other : String.fromCharCode(parseInt(octal, 8) & 0xff);

const shownIn = (block: string): string =>
  [...block.matchAll(/\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f\s]+)>|\b(?:Td|TD|Tm)\b|T\*/g)]
    .map(([, plain, hex]) =>
      plain !== undefined
        ? plain.replace(/\\(.)/gs, '$1')
        : hex !== undefined
          ? Buffer.from(hex.replace(/\s/g, ''), 'hex').toString('latin1')
          : ' ',
    )
    .join('');

/** A text string is UTF-16 behind its mark, else one byte a character. */
export const pdfString = (bytes: Buffer): string[] =>
  bytes[0] === 0xfe && bytes[1] === 0xff ? [new TextDecoder('utf-16be').decode(bytes)] : decoded(bytes);
