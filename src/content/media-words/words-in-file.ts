import { jpegWords } from './jpeg.ts';
import { officeWords } from './office.ts';
import { pdfWords } from './pdf.ts';
import { pngWords } from './png.ts';
import { decoded, withoutMarkup } from './text.ts';
import { webpWords } from './webp.ts';

/** Which reader knows files by their ending. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => string[]>> = {
  png: pngWords,
  jpg: jpegWords,
  jpeg: jpegWords,
  webp: webpWords,
  pdf: pdfWords,
  docx: officeWords,
  xlsx: officeWords,
  pptx: officeWords,
  svg: (bytes) => decoded(bytes).map(withoutMarkup),
  txt: decoded,
  csv: decoded,
  vtt: decoded,
};

/**
 * What a file for readers says beside what it shows: the remarks, authors and properties that cameras and programs put
 * in. Where bytes can be read in two ways, both are there. A file that is damaged says nothing.
 */
export function wordsInFile(name: string, bytes: Uint8Array): string[] {
  const read = readers[name.split('.').at(-1)!.toLowerCase()];
  try {
    return read?.(bytes) ?? [];
  } catch {
    return [];
  }
}
