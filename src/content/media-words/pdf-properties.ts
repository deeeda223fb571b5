import { unzlibSync } from 'fflate';
import { largestStream, mostStreams, pdfString, property, stringBytes, unpacked } from './pdf.ts';
import { decoded, latin1, withoutMarkup } from './text.ts';

/** What of a PDF is not read: all of it under a password, the objects that hold its properties, files that are attached. */
export type UnreadInPdf = 'locked' | 'packed' | 'attached';

/** Whom a PDF names as its authors, in its information dictionary and its XMP, and who wrote notes into it (ISO 32000-1, 14.3, 12.5.6.2). */
export function pdfAuthors(bytes: Uint8Array): string[] {
  const text = latin1(bytes);
  const parts = [text, ...unpacked(bytes, text)];
  const objects = objectStreams(bytes, text).flatMap(({ objects: held }) => held ?? []);
  const named = parts.flatMap((held) => [...held.matchAll(property)]).filter(([whole]) => whole.startsWith('/Author'));
  const elsewhere = parts.flatMap((held) => [...held.matchAll(reference)]).map(([, number]) => objectOf(number!, text, objects) ?? '');
  const strings = [...named.map(([, plain, hex]) => stringBytes(plain, hex)), ...elsewhere.flatMap(stringAt)];
  const packets = parts.flatMap((held) => [
    ...(held === text ? decoded(bytes) : decoded(Buffer.from(held, 'latin1')))[0]!.matchAll(creators),
  ]);
  return [
    ...[...strings, ...parts.flatMap(noteWriters)].flatMap((string) => [...pdfString(string).slice(0, 1), ...inOldChinese(string)]),
    ...packets.map(([, held]) => withoutMarkup(held!)),
  ].map((name) => name.replace(/^\ufeff/, '').trim());
}

const creators = /<dc:creator>([^]*?)<\/dc:creator>/g;
const reference = /\/Author\s+(\d+)\s+\d+\s+R\b/g;
const aString = /^\s*(?:\(((?:\\.|[^\\)])*)\)|<([0-9A-Fa-f\s]+)>)/;

const stringAt = (object: string): Buffer[] => {
  const found = aString.exec(object);
  return found ? [stringBytes(found[1], found[2])] : [];
};

/** Programs of Chinese Windows wrote names in its own encoding, without a mark. */
function inOldChinese(string: Buffer): string[] {
  if (!string.some((byte) => byte > 0x7f) || string[0] === 0xfe) return [];
  try {
    const read = new TextDecoder('gb18030', { fatal: true }).decode(string);
    return /^[\p{Script=Han}\s·]+$/u.test(read) ? [read] : [];
  } catch {
    return [];
  }
}

/** Whoever wrote a note, as the note names him; fields of forms have their names in the same place. */
function noteWriters(part: string): Buffer[] {
  return [...part.matchAll(/\/T\s*(?=[(<])/g)].slice(0, mostStreams).flatMap(({ index, 0: head }) => {
    const around = part.slice(Math.max(0, part.lastIndexOf('obj', index), index - 1_500), index + 1_500).split('endobj', 1)[0]!;
    return note.test(around) ? stringAt(part.slice(index + head.length, index + head.length + 1_000)) : [];
  });
}
const note = /\/Subtype\s*\/(?:Text|FreeText|Highlight|Underline|Squiggly|StrikeOut|Stamp|Caret|Ink|Line|Square|Circle|FileAttachment)\b/;

/** What of a PDF is not read, where something is not. */
export function unreadInPdf(bytes: Uint8Array): UnreadInPdf[] {
  const text = latin1(bytes);
  const parts = [text, ...unpacked(bytes, text)];
  const isLocked = parts.some((part) => /\/Encrypt\s*(?:\d+\s+\d+\s+R\b|<<)/.test(part));
  const attached = parts.some((part) => /\/EmbeddedFiles?\b/.test(part));
  return [
    ...(isLocked ? (['locked'] as const) : hasUnread(bytes, text, parts) ? (['packed'] as const) : []),
    ...(attached ? (['attached'] as const) : []),
  ];
}

/** Whether objects or properties are packed in another way than is read here, or an author is named by an object that is not found. */
function hasUnread(bytes: Uint8Array, text: string, parts: readonly string[]): boolean {
  const streams = objectStreams(bytes, text);
  if (streams.some(({ objects }) => objects === undefined)) return true;
  const objects = streams.flatMap(({ objects: held }) => held ?? []);
  return parts.some((part) => [...part.matchAll(reference)].some(([, number]) => objectOf(number!, text, objects) === undefined));
}

type Numbered = readonly [number: string, object: string];

export function objectOf(number: string, text: string, objects: readonly Numbered[]): string | undefined {
  const at = [...text.matchAll(new RegExp(`(?<!\\d)${number}\\s+\\d+\\s+obj\\b`, 'g'))].at(-1);
  if (at) return text.slice(at.index + at[0].length, at.index + at[0].length + 2_000);
  return objects.findLast(([one]) => one === number)?.[1];
}

/** The streams that hold objects or XMP (7.5.7, 14.3.2), with the objects in each; undefined where one cannot be unpacked. */
export function objectStreams(bytes: Uint8Array, text: string): { objects: Numbered[] | undefined }[] {
  return [...text.matchAll(/\bstream\r?\n/g)].flatMap(({ index, 0: mark }) => {
    const head = text.slice(Math.max(0, text.lastIndexOf('obj', index), index - 4_000), index);
    if (!/\/Type\s*\/(?:ObjStm|Metadata)\b/.test(head)) return [];
    const from = index + mark.length;
    const held = streamOf(bytes.subarray(from, text.indexOf('endstream', from)), head);
    const first = Number(/\/First\s+(\d+)/.exec(head)?.[1] ?? 0);
    return [{ objects: held === undefined ? undefined : first ? numbered(held, first) : [] }];
  });
}

function streamOf(packed: Uint8Array, head: string): string | undefined {
  const filters = [...head.matchAll(/\/(\w+Decode)\b/g)].map(([, name]) => name);
  if (!filters.length) return latin1(packed);
  if (filters.length > 1 || filters[0] !== 'FlateDecode' || /\/Predictor\s+(?!1\b)\d/.test(head)) return undefined;
  try {
    return latin1(unzlibSync(packed, { out: new Uint8Array(largestStream) }));
  } catch {
    return undefined;
  }
}

/** Each object of a stream by its number: the head lists numbers and where each begins. */
function numbered(held: string, first: number): Numbered[] {
  const head = held.slice(0, first).trim().split(/\s+/);
  return head.flatMap((number, place): Numbered[] =>
    place % 2 ? [] : [[number, held.slice(first + Number(head[place + 1]), first + Number(head[place + 1]) + 2_000)]],
  );
}
