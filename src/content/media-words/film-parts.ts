/** A range of bytes of a file. */
export type Range = readonly [from: number, to: number];
/** Reads some bytes of a file. */
type Read = (from: number, length: number) => Promise<Uint8Array>;
/** A part of a film: where it ends, and whether it holds words, pictures and sound alone, or further parts behind its head. */
type Part = { end: number; is: 'words' | 'pictures' } | { within: number };

/** Parts of a film beyond which its end is not looked for by parts. */
const mostParts = 200_000;
const longestHead = 16;

/** The parts of a WebM, Matroska or AVI film but for those of picture and sound; undefined where it is of another format or damaged. */
export async function partsOfFilm(read: Read, size: number): Promise<Range[] | undefined> {
  const first = Buffer.from(await read(0, longestHead)).toString('latin1');
  const partAt = first.startsWith('\x1aE\xdf\xa3') ? elementAt : /^RIFF[^]{4}AVI /.test(first) ? chunkAt : undefined;
  if (!partAt) return undefined;
  const kept: Range[] = [];
  for (let [at, parts] = [0, 0]; at < size; parts++) {
    const part = partAt(Buffer.from(await read(at, longestHead)), at);
    if (!part || parts > mostParts) return undefined;
    if ('end' in part && (part.end > size || part.end <= at)) return undefined;
    if ('end' in part && part.is === 'words') kept.push([at, part.end]);
    at = 'end' in part ? part.end : part.within;
  }
  return kept;
}

/** A chunk of an AVI (RIFF): pictures and sound stand in the list `movi`, where each of them is in `idx1`. */
function chunkAt(head: Buffer, at: number): Part | undefined {
  if (head.length < 8) return undefined;
  const name = head.toString('latin1', 0, 4);
  if (name === 'RIFF') return { within: at + 12 };
  const length = head.readUInt32LE(4);
  const isOfPictures = name === 'idx1' || (name === 'LIST' && head.toString('latin1', 8, 12) === 'movi');
  return { end: at + 8 + length + (length % 2), is: isOfPictures ? 'pictures' : 'words' };
}

const [segment, cluster] = ['18538067', '1f43b675'];

/** An element of EBML (RFC 8794, 4 to 6): a film is one segment, with its pictures and sound in clusters (RFC 9559, 5.1.3). */
function elementAt(head: Buffer, at: number): Part | undefined {
  const idLength = lengthOf(head[0]);
  const sizeLength = lengthOf(head[idLength]);
  if (idLength > 4 || sizeLength > 8 || head.length < idLength + sizeLength) return undefined;
  const id = head.toString('hex', 0, idLength);
  const within = at + idLength + sizeLength;
  if (id === segment) return { within };
  const all = BigInt(`0x${head.toString('hex', idLength, idLength + sizeLength)}`);
  const length = BigInt.asUintN(7 * sizeLength, all);
  // A size of ones alone is not known.
  if (length === 2n ** BigInt(7 * sizeLength) - 1n) return undefined;
  return { end: within + Number(length), is: id === cluster ? 'pictures' : 'words' };
}

/** How many bytes a number takes, by the zeros before the first one of its first byte. */
const lengthOf = (byte = 0): number => Math.clz32(byte) - 23;
