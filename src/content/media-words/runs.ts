/** Bytes at the beginning and at the end of a file in which programs put words; what lies between is the picture or the sound. */
const [head, tail] = [8_000_000, 2_000_000];
const longestRun = 20_000;
/** Printable characters of ASCII and those of more bytes in UTF-8; printable ASCII and Han by two bytes each, of either order. */
const ofUtf8 = /(?:[\x20-\x7e]|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}){8,}/g;
const littleEndian = /(?:[\x20-\x7e]\0|[^][\x4e-\x9f]){8,}/g;
const bigEndian = /(?:\0[\x20-\x7e]|[\x4e-\x9f][^]){8,}/g;

/** The runs of words in a file of whose format nothing more is known: what reads as eight characters or more on end. */
export function textRuns(bytes: Uint8Array): string[] {
  const parts = bytes.length > head + tail ? [bytes.subarray(0, head), bytes.subarray(-tail)] : [bytes];
  return parts.flatMap((part) => {
    const text = latin1Exact(part);
    return [...runs(text, ofUtf8, 'utf-8'), ...runs(text, littleEndian, 'utf-16le'), ...runs(text, bigEndian, 'utf-16be')];
  });
}

const runs = (text: string, pattern: RegExp, encoding: string): string[] =>
  [...text.matchAll(pattern)].map(([run]) => new TextDecoder(encoding).decode(Buffer.from(run.slice(0, longestRun), 'latin1')));

const latin1Exact = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
