import { decoded, latin1 } from './text.ts';

/** A block of a GIF: what it is, all of it, and the words it holds; of an application the name of its program. */
type Block = { is: 'head' | 'picture' | 'control' | 'comment' | 'plain' | 'application' | 'end'; whole: Uint8Array; held: Uint8Array };
const [extension, picture, trailer] = [0x21, 0x2c, 0x3b];
const sorts: Readonly<Record<number, Block['is']>> = { 0xf9: 'control', 0xfe: 'comment', 0x01: 'plain', 0xff: 'application' };

/** How many bytes a table of colours takes, by the byte that tells of it. */
const colours = (packed: number): number => (packed & 0x80 ? 3 * 2 ** ((packed & 7) + 1) : 0);

/** The blocks of a GIF (GIF89a, 17 to 27), up to its end or to where it is damaged. */
function* gifBlocks(bytes: Uint8Array): Generator<Block> {
  let at = 13 + colours(bytes[10] ?? 0);
  yield { is: 'head', whole: bytes.subarray(0, at), held: bytes.subarray(0, 0) };
  while (at < bytes.length) {
    const from = at;
    const sort = bytes[at]!;
    if (sort === trailer) return yield { is: 'end', whole: bytes.subarray(at, at + 1), held: bytes.subarray(at + 1) };
    if (sort !== extension && sort !== picture) return;
    const is = sort === picture ? 'picture' : sorts[bytes[at + 1]!];
    if (is === undefined) return;
    at += sort === picture ? 11 + colours(bytes[at + 9] ?? 0) : 2;
    const parts: Uint8Array[] = [];
    for (; bytes[at] !== 0; at += 1 + bytes[at]!) {
      if (at >= bytes.length) return;
      parts.push(bytes.subarray(at + 1, at + 1 + bytes[at]!));
    }
    at++;
    yield { is, whole: bytes.subarray(from, at), held: is === 'picture' ? bytes.subarray(0, 0) : Buffer.concat(parts) };
  }
}

/** The comments of a GIF, what programs put in (XMP), and what stands behind its end. */
export const gifWords = (bytes: Uint8Array): string[] =>
  [...gifBlocks(bytes)].flatMap(({ is, held }) => (['comment', 'plain', 'application', 'end'].includes(is) ? decoded(held) : []));

/** Programs whose blocks say how often a film of pictures is shown, or in which colours. */
const isDrawn = ({ is, held }: Block): boolean =>
  is !== 'comment' && (is !== 'application' || /^(?:NETSCAPE2\.0|ANIMEXTS1\.0|ICCRGBG1012)/.test(latin1(held.subarray(0, 11))));

/** A GIF of what draws it alone; undefined where its end is not found. */
export function plainGif(bytes: Uint8Array): Uint8Array | undefined {
  const blocks = [...gifBlocks(bytes)];
  if (blocks.at(-1)?.is !== 'end' || !blocks.some(({ is }) => is === 'picture')) return undefined;
  return Buffer.concat(blocks.filter(isDrawn).map(({ whole }) => whole));
}
