import { crc32, deflateSync } from 'node:zlib';

export function png(type: string, held: Uint8Array): Buffer {
  const chunk = (name: string, bytes: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), bytes]);
    const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(bytes.length);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, check]);
  };
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk(type, held),
    chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export function jpegSegment(marker: number, held: Uint8Array): Buffer {
  const length = Buffer.alloc(2);
  length.writeUInt16BE(held.length + 2);
  return Buffer.concat([Buffer.from([0xff, marker]), length, held]);
}
/** A JPEG of the segments given and of one scan. */
export const jpegOf = (...segments: readonly Uint8Array[]): Buffer =>
  Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xda, 0, 2, 7, 0xff, 0, 7, 0xff, 0xd0, 7, 0xff, 0xd9])]);
export const jpeg = (marker: number, held: Uint8Array): Buffer => jpegOf(jpegSegment(marker, held));

function webpChunk(type: string, held: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(held.length);
  return Buffer.concat([Buffer.from(type), length, held, Buffer.alloc(held.length % 2)]);
}
/** A WebP that says in VP8X that it has EXIF and XMP, with a picture that is not one. */
export function webp(type: string, held: Uint8Array): Buffer {
  const chunks = [
    webpChunk('VP8X', Buffer.from([0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    webpChunk('VP8 ', Buffer.from([1, 2, 3])),
    webpChunk(type, held),
  ];
  const body = Buffer.concat([Buffer.from('WEBP'), ...chunks]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), length, body]);
}

type Field = readonly [tag: number, type: 2 | 3 | 4 | 5, value: string | number | readonly number[]];

/** Fields of one directory of EXIF (TIFF 6.0): words, numbers, or fractions of 1; what is longer than four bytes stands behind. */
function directory(fields: readonly Field[], at: number): Buffer {
  const table = Buffer.alloc(2 + fields.length * 12 + 4);
  table.writeUInt16LE(fields.length);
  const behind: Buffer[] = [];
  let end = at + table.length;
  for (const [index, [tag, type, value]] of fields.entries()) {
    const entry = 2 + index * 12;
    const held = bytesOf(type, value);
    table.writeUInt16LE(tag, entry);
    table.writeUInt16LE(type, entry + 2);
    table.writeUInt32LE(typeof value === 'string' ? held.length : Array.isArray(value) ? value.length : 1, entry + 4);
    if (held.length <= 4) held.copy(table, entry + 8);
    else {
      table.writeUInt32LE(end, entry + 8);
      behind.push(held);
      end += held.length;
    }
  }
  return Buffer.concat([table, ...behind]);
}

function bytesOf(type: number, value: Field[2]): Buffer {
  if (typeof value === 'string') return Buffer.from(`${value}\0`);
  const numbers = typeof value === 'number' ? [value] : value;
  const held = Buffer.alloc(numbers.length * (type === 5 ? 8 : type === 3 ? 2 : 4));
  for (const [index, number] of numbers.entries())
    if (type === 3) held.writeUInt16LE(number, index * 2);
    else if (type === 4) held.writeUInt32LE(number, index * 4);
    else {
      held.writeUInt32LE(number, index * 8);
      held.writeUInt32LE(1, index * 8 + 4);
    }
  return held;
}

/** EXIF as a telephone writes it: who took a picture, how it was held, with which device and where. */
export function exifOf({
  artist,
  turned,
  serial,
  isPlaced,
}: {
  artist?: string;
  turned?: number;
  serial?: string;
  isPlaced?: true;
}): Buffer {
  const [gpsAt, exifAt] = [2000, 3000];
  const first: Field[] = [
    ...(turned === undefined ? [] : [[0x0112, 3, turned] as const]),
    ...(artist === undefined ? [] : [[0x013b, 2, artist] as const]),
    ...(serial === undefined ? [] : [[0x8769, 4, exifAt] as const]),
    ...(isPlaced ? [[0x8825, 4, gpsAt] as const] : []),
  ];
  const tiff = Buffer.alloc(4000);
  tiff.write('II*\0\x08\0\0\0', 'latin1');
  directory(first, 8).copy(tiff, 8);
  if (isPlaced)
    directory(
      [
        [1, 2, 'N'],
        [2, 5, [39, 54, 27]],
        [3, 2, 'E'],
        [4, 5, [116, 24, 33]],
      ],
      gpsAt,
    ).copy(tiff, gpsAt);
  if (serial !== undefined) directory([[0xa431, 2, serial]], exifAt).copy(tiff, exifAt);
  return tiff;
}

/** EXIF in a segment of a JPEG. */
export const exifSegment = (tiff: Uint8Array): Buffer => jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff]));

/** A GIF of one point up to its first block, a block of it with parts of up to 255 bytes, and the point. */
export const gifHead = Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1');
export const gifBlock = (label: number, ...parts: readonly string[]): Buffer =>
  Buffer.concat([
    Buffer.from([0x21, label]),
    ...parts.map((part) => Buffer.concat([Buffer.from([Buffer.byteLength(part)]), Buffer.from(part)])),
    Buffer.from([0]),
  ]);
export const gifPicture = Buffer.from(',\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0', 'latin1');
