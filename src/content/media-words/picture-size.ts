import { typeOf } from './file-type.ts';
import { jpegSegments } from './jpeg.ts';

/** Points of a side, and of a whole picture, beyond which browsers draw nothing. */
const [longestSide, largestPicture] = [32_767, 268_435_456];

/** Why no browser shows a picture: it has no points, or too many. */
export function sizeOfPicture(bytes: Uint8Array): 'empty' | 'huge' | undefined {
  const [width, height] = sidesOf(bytes) ?? [1, 1];
  if (!width || !height) return 'empty';
  return Math.max(width, height) > longestSide || width * height > largestPicture ? 'huge' : undefined;
}

/** Width and height as a picture's head has them; undefined where it is of another format or damaged. */
function sidesOf(bytes: Uint8Array): [number, number] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = typeOf(bytes);
  if (type === 'png' && bytes.length >= 24) return [view.getUint32(16), view.getUint32(20)];
  // The frames of a GIF have sizes of their own where it has none.
  if (type === 'gif' && bytes.length >= 10) return [view.getUint16(6, true) || 1, view.getUint16(8, true) || 1];
  return type === 'jpeg' ? sidesOfJpeg(bytes) : undefined;
}

/** The frame of a JPEG (ITU-T T.81, B.2.2): its height and its width behind one byte. */
function sidesOfJpeg(bytes: Uint8Array): [number, number] | undefined {
  for (const { marker, held } of jpegSegments(bytes)) {
    if (marker < 0xc0 || marker > 0xcf || [0xc4, 0xc8, 0xcc].includes(marker) || held.length < 5) continue;
    const view = new DataView(held.buffer, held.byteOffset, held.byteLength);
    return [view.getUint16(3), view.getUint16(1)];
  }
  return undefined;
}
