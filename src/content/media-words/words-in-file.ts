import { unzipSync } from 'fflate';
import { drawingParts } from './drawing.ts';
import { gifWords } from './gif.ts';
import { jpegWords } from './jpeg.ts';
import { officeWords } from './office.ts';
import { pdfWords } from './pdf.ts';
import { pngWords } from './png.ts';
import { typeOf } from './file-type.ts';
import { textRuns } from './runs.ts';
import { decoded } from './text.ts';
import { webpWords } from './webp.ts';

/** Which reader knows files by their type or, of packed ones and texts, by their ending. */
const readers: Readonly<Record<string, (bytes: Uint8Array) => string[]>> = {
  png: pngWords,
  jpg: jpegWords,
  jpeg: jpegWords,
  webp: webpWords,
  pdf: pdfWords,
  docx: officeWords,
  xlsx: officeWords,
  pptx: officeWords,
  svg: svgWords,
  zip: zipWords,
  txt: decoded,
  csv: decoded,
  vtt: decoded,
  gif: gifWords,
  json: jsonWords,
  geojson: jsonWords,
  ...Object.fromEntries(['md', 'tsv', 'xml', 'kml', 'gpx', 'srt', 'ics', 'yaml', 'yml', 'log', 'ini', 'rtf'].map((end) => [end, decoded])),
};

/** The words of JSON; a number with a fraction is a measurement or a place on the map, however long it is. */
function jsonWords(bytes: Uint8Array): string[] {
  return decoded(bytes).map((text) => text.replace(/(?<=[[,:\s])-?\d+\.\d+(?:[eE][+-]?\d+)?(?=[\],}\s])/g, ' '));
}

function svgWords(bytes: Uint8Array): string[] {
  const { texts, pictures } = drawingParts(bytes);
  return [...texts, ...pictures.flatMap((picture) => wordsInFile(picture.name, picture.bytes))];
}

/** Bytes of one part of an archive beyond which it is no text, and of all that are read. */
const [largestPart, largestWhole] = [20_000_000, 100_000_000];

/** The names of an archive's files, and what each says of itself. */
function zipWords(bytes: Uint8Array): string[] {
  let whole = 0;
  const names: string[] = [];
  const parts = unzipSync(bytes, {
    filter({ name, originalSize }) {
      names.push(name);
      whole += originalSize;
      return originalSize < largestPart && whole < largestWhole && !name.toLowerCase().endsWith('.zip');
    },
  });
  return [...names, ...Object.entries(parts).flatMap(([name, part]) => wordsInFile(name, part))];
}

/** A packed file is known by its ending alone: an Office file is a ZIP too. */
function readAs(name: string, bytes: Uint8Array): string {
  const type = typeOf(bytes);
  return type !== undefined && type !== 'zip' && type in readers ? type : name.split('.').at(-1)!.toLowerCase();
}

/**
 * What a file for readers says beside what it shows: the remarks, authors and properties that cameras and programs put
 * in, and of a format that is not read here whatever reads as words. Where bytes can be read in two ways, both are there. A
 * file that is damaged says nothing.
 */
export function wordsInFile(name: string, bytes: Uint8Array): string[] {
  const read = readers[readAs(name, bytes)];
  try {
    return (read ?? textRuns)(bytes);
  } catch {
    return [];
  }
}
