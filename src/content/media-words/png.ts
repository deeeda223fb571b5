import { crc32 } from 'node:zlib';
import { unzlibSync } from 'fflate';
import { decoded, latin1 } from './text.ts';

export type Chunk = { type: string; whole: Uint8Array; held: Uint8Array };
const behind = 'behind';

/** The chunks of a PNG, and under a name of its own what stands behind its end: nothing shows it, and it goes out with it. */
function* pngChunks(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length;) {
    const length = view.getUint32(at);
    const type = latin1(bytes.subarray(at + 4, at + 8));
    yield { type, whole: bytes.subarray(at, at + 12 + length), held: bytes.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
    if (type !== 'IEND') continue;
    if (at < bytes.length) yield { type: behind, whole: bytes.subarray(at), held: bytes.subarray(at) };
    return;
  }
}

/** The texts of a PNG: its chunks tEXt, zTXt, iTXt and eXIf (PNG, 3rd edition, 11.3.3). */
export const pngWords = (bytes: Uint8Array): string[] =>
  [...pngChunks(bytes)].flatMap(({ type, held }) => {
    if (type === 'tEXt' || type === 'eXIf' || type === behind) return decoded(held);
    if (type === 'zTXt') return decoded(unzlibSync(held.subarray(held.indexOf(0) + 2)));
    return type === 'iTXt' ? decoded(internationalText(held)) : [];
  });

/** A keyword, whether and how it is packed, a language, the keyword in it, and the text. */
function internationalText(held: Uint8Array): Uint8Array {
  const keyword = held.indexOf(0);
  const language = held.indexOf(0, keyword + 3);
  const text = held.subarray(held.indexOf(0, language + 1) + 1);
  return held[keyword + 1] === 1 ? unzlibSync(text) : text;
}

/** What draws a picture: the critical chunks, colours, transparency, density and animation. */
const drawn = /^(?:[A-Z]\w{3}|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|pHYs|cICP|mDCV|cLLI|hIST|sPLT|acTL|fcTL|fdAT)$/;

/** A PNG of what draws it alone, with the way it is turned; undefined where its end is not found. */
export function plainPng(bytes: Uint8Array, turned?: Uint8Array): Uint8Array | undefined {
  const chunks = [...pngChunks(bytes)];
  if (!chunks.some(({ type }) => type === 'IEND')) return undefined;
  const [header, ...rest] = chunks.filter(({ type }) => drawn.test(type)).map(({ whole }) => whole);
  return Buffer.concat([bytes.subarray(0, 8), header!, ...(turned ? [exifChunk(turned)] : []), ...rest]);
}

function exifChunk(tiff: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from('eXIf'), tiff]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(tiff.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
