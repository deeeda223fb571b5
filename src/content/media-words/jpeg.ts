import { decoded, latin1 } from './text.ts';

export type Segment = { marker: number; whole: Uint8Array; held: Uint8Array };
const [startOfScan, endOfImage] = [0xda, 0xd9];

/** The segments of a JPEG (ITU-T T.81, annex B) up to its end; the picture itself, from its first scan on, is the last one. */
export function* jpegSegments(bytes: Uint8Array): Generator<Segment> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 2; at + 4 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const to = marker === startOfScan ? endOfPicture(view, at) : at + 2 + view.getUint16(at + 2);
    yield { marker, whole: bytes.subarray(at, to), held: bytes.subarray(at + 4, to) };
    if (marker === startOfScan) return;
    at = to;
  }
}

/** Where a picture ends whose first scan is here: more pictures, or a film, may follow it in one file. */
function endOfPicture(view: DataView, firstScan: number): number {
  for (let at = firstScan; at + 4 <= view.byteLength;) {
    at += 2 + view.getUint16(at + 2);
    while (at + 1 < view.byteLength && !isMarker(view, at)) at++;
    if (at + 1 < view.byteLength && view.getUint8(at + 1) === endOfImage) return at + 2;
  }
  return view.byteLength;
}

/** Within a scan 0xff is a marker unless a zero, a restart or another 0xff follows. */
const isMarker = (view: DataView, at: number): boolean =>
  view.getUint8(at) === 0xff && ![0, 0xff, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7].includes(view.getUint8(at + 1));

const isApplication = (marker: number): boolean => marker >= 0xe0 && marker <= 0xef;

/** The texts of a JPEG: its application segments (EXIF, XMP, IPTC) and comments, before the picture begins. */
export const jpegWords = (bytes: Uint8Array): string[] =>
  [...jpegSegments(bytes)].flatMap(({ marker, held }) =>
    (isApplication(marker) && marker !== 0xe0) || marker === 0xfe ? decoded(held) : [],
  );

/** Whether a segment says how the picture is drawn: its density, its colours, or the picture itself. */
const isDrawn = ({ marker, held }: Segment): boolean => {
  if (marker === 0xe0) return latin1(held.subarray(0, 5)) === 'JFIF\0';
  if (marker === 0xe2) return latin1(held.subarray(0, 12)) === 'ICC_PROFILE\0';
  return marker === 0xee || (!isApplication(marker) && marker !== 0xfe);
};

/** A JPEG of what draws it alone, with the way it is turned; undefined where its end is not found. */
export function plainJpeg(bytes: Uint8Array, turned?: Uint8Array): Uint8Array | undefined {
  const segments = [...jpegSegments(bytes)];
  if (segments.at(-1)?.marker !== startOfScan) return undefined;
  const [first, ...rest] = segments.filter(isDrawn).map(({ whole }) => whole);
  return Buffer.concat([bytes.subarray(0, 2), first!, ...(turned ? [exifSegment(turned)] : []), ...rest]);
}

function exifSegment(tiff: Uint8Array): Uint8Array {
  const head = Buffer.from('\xff\xe1\0\0Exif\0\0', 'latin1');
  head.writeUInt16BE(tiff.length + 8, 2);
  return Buffer.concat([head, tiff]);
}
