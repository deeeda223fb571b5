import { closeSync, ftruncateSync, mkdirSync, openSync, writeSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/content/faults.ts';
import { loadContent } from '../../../src/content/load.ts';
import { partsOfFilm } from '../../../src/content/media-words/film-parts.ts';
import { smallCity, write } from '../../support/content.ts';

const mebibyte = 1024 * 1024;

/** What the check says of a file of so many megabytes of which a few bytes are written, and how much memory it took. */
async function checked(name: string, size: number, parts: readonly (readonly [at: number, text: string])[]) {
  const content = smallCity();
  write(content, 'explainers/film/zh.mdx', `---\ntitle: 一篇\nsummary: [一句。]\n---\n\n<Download file="/media/${name}">下载</Download>\n`);
  mkdirSync(path.join(content, 'media'));
  const file = openSync(path.join(content, 'media', name), 'w');
  ftruncateSync(file, size * mebibyte);
  for (const [at, text] of parts) writeSync(file, Buffer.from(text, 'latin1'), 0, text.length, at);
  closeSync(file);
  let most = 0;
  const before = process.memoryUsage.rss();
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss() - before)), 20);
  const { faults } = await loadContent(content, 'content');
  clearInterval(timer);
  return {
    most,
    found: faults
      .filter((fault) => fault.file.includes('media/'))
      .map((fault) => formatFault(fault, 'en'))
      .toSorted((a, b) => Number(a.includes('[warning]')) - Number(b.includes('[warning]'))),
  };
}

const film = `\0\0\0\x18ftypmp42${'\0'.repeat(12)}`;
/** A box of picture and sound, and one that tells of the film behind it. */
const pictures = (size: number) => {
  const head = Buffer.from('\0\0\0\x01mdat\0\0\0\0\0\0\0\0', 'latin1');
  head.writeBigUInt64BE(BigInt(size), 8);
  return head.toString('latin1');
};
const box = (held: string) => `\0\0\0${String.fromCharCode(8 + held.length)}moov${held}`;
const position = '\xa9xyz\0\x12\x15\xc7+39.9042+116.4074/';

test.each([
  [
    'an MP4 of several gigabytes',
    'council.mp4',
    2500,
    [
      [0, film],
      [24, pictures(2500 * mebibyte - 24 - 8 - position.length)],
      [2500 * mebibyte - 8 - position.length, box(position)],
    ],
  ],
  [
    'a film of another format',
    'council.webm',
    100,
    [
      [0, '\x1aE\xdf\xa3'],
      [32 * mebibyte - 10, position],
    ],
  ],
] as const)('%s is looked through to its end in little memory', async (_, name, size, parts) => {
  const { most, found: faults } = await checked(name, size, parts);
  expect(faults).toEqual([expect.stringContaining('the position where it was taken'), expect.stringContaining(`This file has ${size} MB`)]);
  expect(most).toBeLessThan(600 * mebibyte);
});

test('the words of a large document are found wherever they stand, also over the edge of two pieces', async () => {
  const author = '1 0 obj <</Author (Wang Xiaoming)>> endobj';
  const shown = 'stream\nBT (ID 110105194912310021) Tj ET\nendstream';
  const { found: faults } = await checked('report.pdf', 80, [
    [0, '%PDF-1.4\n'],
    [32 * mebibyte - 20, author],
    [70 * mebibyte, shown],
  ]);
  expect(faults.join('\n')).toMatch(/an author, "Wang Xiaoming"/);
  expect(faults.join('\n')).toMatch(/identity/i);
});

test('what can be read at once alone is refused in words where it is larger', async () => {
  const { found: faults } = await checked('all.zip', 300, [[0, 'PK\x03\x04']]);
  expect(faults[0]).toMatch(/more than 200 MB: the check cannot look through it/);
});

test('a film of a usual size is not spoken of', async () => {
  expect((await checked('short.mp4', 20, [[0, film]])).found).toEqual([]);
});

const gigabytes = 3 * 1024 * mebibyte;
const bytes = (...parts: readonly (string | number)[]): Buffer =>
  Buffer.concat(
    parts.map((part) => {
      if (typeof part === 'string') return Buffer.from(part, 'latin1');
      const number = Buffer.alloc(4);
      number.writeUInt32LE(part);
      return number;
    }),
  );
/** A number of EBML in eight bytes. */
const sized = (size: number): string => `\x01${Buffer.from(size.toString(16).padStart(14, '0'), 'hex').toString('latin1')}`;

test.each([
  [
    'a WebM',
    [
      [0, bytes('\x1aE\xdf\xa3\x80\x18S\x80g\x01\xff\xff\xff\xff\xff\xff\xff')],
      [17, bytes('\x15I\xa9f\x82ab')],
      [24, bytes(`\x1fC\xb6\x75${sized(gigabytes)}`)],
      [36 + gigabytes, bytes('\x12T\xc3g\x88words...')],
    ],
  ],
  [
    'an AVI',
    [
      [0, bytes('RIFF', gigabytes, 'AVI ')],
      [12, bytes('JUNK', 4, 'abcd')],
      [24, bytes('LIST', gigabytes, 'movi')],
      [32 + gigabytes, bytes('JUNK', 9, 'words....\0')],
    ],
  ],
] as const)('of %s of several gigabytes the picture and the sound are not read', async (_, parts) => {
  const size = Math.max(...parts.map(([at, held]) => at + held.length));
  let most = 0;
  const read = async (from: number, length: number): Promise<Uint8Array> => {
    most += length;
    const whole = Buffer.alloc(Math.min(length, size - from));
    for (const [at, held] of parts)
      if (at < from + length && at + held.length > from) held.copy(whole, Math.max(0, at - from), Math.max(0, from - at));
    return whole;
  };
  const kept = (await partsOfFilm(read, size))!;
  expect(kept.map(([from, to]) => to - from).reduce((all, length) => all + length)).toBeLessThan(100);
  expect(kept.at(-1)![1]).toBe(size);
  expect(most).toBeLessThan(1000);
  expect(await partsOfFilm(read, size - 1)).toBeUndefined();
});
