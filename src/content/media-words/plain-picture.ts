import ExifReader from 'exifreader';
import { typeOf, type FileType } from './file-type.ts';
import { plainGif } from './gif.ts';
import { plainJpeg } from './jpeg.ts';
import { plainPng } from './png.ts';
import { plainWebp } from './webp.ts';

const makers: Partial<Record<FileType, (bytes: Uint8Array, turned?: Uint8Array) => Uint8Array | undefined>> = {
  jpeg: plainJpeg,
  png: plainPng,
  webp: plainWebp,
  gif: plainGif,
};

/** Whether what a picture says beside what it shows is left out of its published copy. */
export const isMadePlain = (bytes: Uint8Array): boolean => makers[typeOf(bytes) ?? 'zip'] !== undefined;

/**
 * A picture without all that it says beside what it shows: where and with what it was taken, by whom. Not a point of it
 * changes, and it stays turned as the camera was held. Undefined where the picture is damaged or of another format.
 */
export function plainPicture(bytes: Uint8Array): Uint8Array | undefined {
  try {
    return makers[typeOf(bytes) ?? 'zip']?.(bytes, turnOf(bytes));
  } catch {
    return undefined;
  }
}

/** The least EXIF there is: how the picture is turned, where it is. */
function turnOf(bytes: Uint8Array): Uint8Array | undefined {
  const turn = orientation(bytes);
  if (turn === undefined || turn < 2 || turn > 8) return undefined;
  const tiff = Buffer.from('II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0\0\0\0\0\0\0\0\0', 'latin1');
  tiff.writeUInt16LE(turn, 18);
  return tiff;
}

function orientation(bytes: Uint8Array): number | undefined {
  try {
    const { exif } = ExifReader.load(Buffer.from(bytes), { expanded: true, includeTags: { exif: ['Orientation'] } });
    return typeof exif?.Orientation?.value === 'number' ? exif.Orientation.value : undefined;
  } catch {
    return undefined;
  }
}
