import { open, type FileHandle } from 'node:fs/promises';
import { carriedByFile, carriedByFilm, distinct } from './carried-by-file.ts';
import type { Carried } from './carried.ts';
import { isPicture, typeOf, type FileType } from './file-type.ts';
import { partsOfFilm, type Range } from './film-parts.ts';
import { isUnreadPdf } from './pdf.ts';
import { runsInPdf, type RunsInPdf } from './pdf-actions.ts';
import { unreadInPdf, type UnreadInPdf } from './pdf-properties.ts';
import { textRuns } from './runs.ts';
import { wordsInFile } from './words-in-file.ts';

const mebibyte = 1024 * 1024;
/** Bytes beyond which a file is read in pieces: read at once, it takes several times as many. */
export const largestAtOnce = 64 * mebibyte;
/** Bytes of an archive that is read, of which the list stands at its end. */
export const largestArchive = 200 * mebibyte;
/** Bytes of a piece, and of the beginning by which a file's type is kept. */
const [pieceSize, headSize] = [32 * mebibyte, 65_536];
/** How much of the piece before a piece holds again: a position, or the largest stream of a PDF that is read. */
const overlapOf = (type: FileType | undefined): number => (type === 'pdf' ? 9 * mebibyte : 4_096);

/** Whether a large file can be looked through piece by piece; what is packed or drawn can be as a whole alone. */
export const isReadInPieces = (type: FileType | undefined): boolean => !isPicture(type) && type !== 'svg' && type !== 'zip';

/** What the pieces of a file hold of a person, and what of it was not read. */
export type ReadInPieces = { carried: Carried[]; unread: UnreadInPdf[]; isUnread: boolean; runs?: RunsInPdf | undefined };

/** The beginning of a file, by which its type is kept. */
export const headOf = (place: string): Promise<Uint8Array> => withFile(place, (file) => pieceAt(file, 0, headSize));

/**
 * Looks through a large file piece by piece, with no more than one of them in memory.
 *
 * @param look called with the words of each piece
 */
export function readInPieces(place: string, name: string, look: (words: readonly string[]) => void): Promise<ReadInPieces> {
  return withFile(place, async (file) => {
    const { size } = await file.stat();
    const type = typeOf(await pieceAt(file, 0, headSize));
    const all: ReadInPieces = { carried: [], unread: [], isUnread: false };
    const ranges = (type === 'film' ? await rangesOfFilm(file, size) : undefined) ?? [[0, size] as const];
    for await (const piece of piecesOf(file, ranges, overlapOf(type))) {
      const found = type === 'pdf' ? await inPdf(asPdf(piece)) : { ...nothing, carried: type === 'film' ? carriedByFilm(piece) : [] };
      all.carried = distinct([...all.carried, ...found.carried]);
      all.unread = [...new Set([...all.unread, ...found.unread])];
      all.isUnread ||= found.isUnread;
      all.runs = found.runs === 'opened' ? 'opened' : (all.runs ?? found.runs);
      look(wordsOf(type, name, piece));
    }
    return all;
  });
}
const nothing: ReadInPieces = { carried: [], unread: [], isUnread: false };

/** The ranges of a film that hold its words; undefined where its format is none of those whose parts are known. */
const rangesOfFilm = async (file: FileHandle, size: number): Promise<Range[] | undefined> =>
  (await boxesOfFilm(file, size)) ?? partsOfFilm((from, length) => pieceAt(file, from, length), size);

/** The pieces of some ranges of a file, of which each begins with the end of the one before. */
async function* piecesOf(file: FileHandle, ranges: readonly Range[], overlap: number): AsyncGenerator<Uint8Array> {
  for (const [start, end] of ranges)
    for (let from = start, isLast = false; !isLast; from += pieceSize - overlap) {
      isLast = from + pieceSize >= end;
      yield await pieceAt(file, from, Math.min(pieceSize, end - from));
    }
}

/** Boxes of a film beyond which its end is not looked for by boxes. */
const mostBoxes = 10_000;

/**
 * The boxes of an MP4 or QuickTime film but for those of picture and sound (ISO/IEC 14496-12, 4.2); undefined where a film is
 * of another format or damaged.
 */
async function boxesOfFilm(file: FileHandle, size: number): Promise<Range[] | undefined> {
  const kept: Range[] = [];
  for (let [at, boxes] = [0, 0]; at < size; boxes++) {
    const head = Buffer.from(await pieceAt(file, at, 16));
    if (head.length < 8 || boxes > mostBoxes) return undefined;
    const type = head.toString('latin1', 4, 8);
    const short = head.readUInt32BE(0);
    const length = short === 0 ? size - at : short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
    if (length < 8 || at + length > size || !/^[\w \xa9-]{4}$/.test(type)) return undefined;
    if (type !== 'mdat') kept.push([at, at + length]);
    at += length;
  }
  return kept;
}

/** Of a film whose parts are not known, words stand at the beginning and at the end of each piece. */
const wordsOf = (type: FileType | undefined, name: string, piece: Uint8Array): string[] =>
  type === 'film' ? textRuns(piece) : type === 'pdf' ? wordsInFile('a.pdf', asPdf(piece)) : wordsInFile(name, piece);

const inPdf = async (piece: Uint8Array): Promise<ReadInPieces> => ({
  carried: await carriedByFile(piece),
  unread: unreadInPdf(piece),
  isUnread: isUnreadPdf(piece),
  runs: runsInPdf(piece),
});

/** A piece of a PDF as one: it is known by its first bytes. */
const asPdf = (piece: Uint8Array): Uint8Array => Buffer.concat([Buffer.from('%PDF-1.7\n'), piece]);

async function pieceAt(file: FileHandle, from: number, length: number): Promise<Uint8Array> {
  const piece = Buffer.alloc(length);
  let at = 0;
  for (let read = -1; read !== 0 && at < length; at += read) read = (await file.read(piece, at, length - at, from + at)).bytesRead;
  return piece.subarray(0, at);
}

async function withFile<T>(place: string, use: (file: FileHandle) => Promise<T>): Promise<T> {
  const file = await open(place);
  try {
    return await use(file);
  } finally {
    await file.close();
  }
}
