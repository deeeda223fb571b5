import { decoded, latin1 } from './text.ts';
import type { Chunk } from './png.ts';

/** The chunks of a WebP (RFC 9649), as far as its own length says; each takes an even number of bytes. */
function* webpChunks(bytes: Uint8Array): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 12; at + 8 <= bytes.length;) {
    const length = view.getUint32(at + 4, true);
    const to = at + 8 + length + (length % 2);
    yield { type: latin1(bytes.subarray(at, at + 4)), whole: bytes.subarray(at, to), held: bytes.subarray(at + 8, at + 8 + length) };
    at = to;
  }
}

/** The texts of a WebP: its chunks EXIF and XMP. */
export const webpWords = (bytes: Uint8Array): string[] =>
  [...webpChunks(bytes)].flatMap(({ type, held }) => (/^(EXIF|XMP )$/.test(type) ? decoded(held) : []));

const drawn = /^(?:VP8[ LX]|ANIM|ANMF|ALPH|ICCP)$/;
/** Flags of the chunk VP8X: there is EXIF, there is XMP. */
const [hasExif, hasXmp] = [0x08, 0x04];

/** A WebP of what draws it alone, with the way it is turned; undefined where no picture is found in it. */
export function plainWebp(bytes: Uint8Array, turned?: Uint8Array): Uint8Array | undefined {
  const chunks = [...webpChunks(bytes)].filter(({ type }) => drawn.test(type));
  if (!chunks.some(({ type }) => /^(?:VP8[ L]|ANMF)$/.test(type))) return undefined;
  const isExtended = chunks[0]!.type === 'VP8X';
  const parts = chunks.map(({ type, whole }) => (type === 'VP8X' ? withFlags(whole, turned !== undefined) : whole));
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts, ...(turned && isExtended ? [exifChunk(turned)] : [])]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), length, body]);
}

function withFlags(chunk: Uint8Array, isTurned: boolean): Uint8Array {
  const copy = Buffer.from(chunk);
  copy[8] = (copy[8]! & ~(hasExif | hasXmp)) | (isTurned ? hasExif : 0);
  return copy;
}

/** The block that says how a picture is turned has an even length. */
function exifChunk(tiff: Uint8Array): Uint8Array {
  const head = Buffer.from('EXIF\0\0\0\0', 'latin1');
  head.writeUInt32LE(tiff.length, 4);
  return Buffer.concat([head, tiff]);
}
