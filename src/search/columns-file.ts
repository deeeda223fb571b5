import type { Columns, FacetColumn, FacetValue } from './columns.ts';
import type { Facet } from './scopes.ts';

/**
 * The bytes of a columns file: the length of a JSON head (4 bytes, little-endian), the head, then each column
 * as byte planes, all lowest bytes first. Planes of small or repeating numbers pack well; the writer packs
 * the whole with gzip.
 */
type Head = {
  size: number;
  /** Bytes a number of each plain column, in their order. */
  widths: number[];
  /** By how much fines were multiplied to be whole. */
  fineScale: number;
  /** Decision numbers up to their serial, such as 京环罚〔2023〕; the first stands for a number that is kept whole. */
  heads: string[];
  whole: Record<number, string>;
  facets: { facet: Facet; values: FacetValue[]; sets: number[][]; width: number }[];
};

const plainColumns = 6;
const numberShape = /^(.+〔\d{4}〕)([1-9]\d{0,8})号$/;

export function encodeColumns(columns: Columns): Uint8Array {
  const { size } = columns;
  const fineScale = scaleOf(columns.fineWan);
  const numbers = splitNumbers(columns.number);
  const plain = [
    differences(columns.day),
    Array.from(columns.fineWan, (fine) => Math.round(fine * fineScale)),
    columns.publicationDays.map((days) => (days === undefined ? 0 : zigzag(days) + 1)),
    Array.from(columns.party),
    numbers.heads,
    numbers.serials,
  ];
  const facets = Object.entries(columns.facets) as [Facet, FacetColumn][];
  const widths = plain.map(widthOf);
  const head: Head = {
    size,
    widths,
    fineScale,
    heads: numbers.known,
    whole: numbers.whole,
    facets: facets.map(([facet, { values, sets, codes }]) => ({ facet, values, sets, width: widthOf(codes) })),
  };
  const headBytes = new TextEncoder().encode(JSON.stringify(head));
  const planes = [
    ...plain.map((values, index) => toPlanes(values, widths[index]!)),
    ...facets.map(([, { codes }], index) => toPlanes(codes, head.facets[index]!.width)),
  ];
  const bytes = new Uint8Array(4 + headBytes.length + planes.reduce((sum, plane) => sum + plane.length, 0));
  new DataView(bytes.buffer).setUint32(0, headBytes.length, true);
  bytes.set(headBytes, 4);
  let at = 4 + headBytes.length;
  for (const plane of planes) {
    bytes.set(plane, at);
    at += plane.length;
  }
  return bytes;
}

/** @throws RangeError or SyntaxError for bytes that are no columns file */
export function decodeColumns(bytes: Uint8Array): Columns {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Head;
  const { size } = head;
  let at = 4 + length;
  const next = (width: number): Float64Array => {
    const values = fromPlanes(bytes, at, width, size);
    at += width * size;
    return values;
  };
  const [differenceOfDays, fines, published, parties, heads, serials] = Array.from({ length: plainColumns }, (_, index) =>
    next(head.widths[index]!),
  ) as [Float64Array, Float64Array, Float64Array, Float64Array, Float64Array, Float64Array];
  return {
    size,
    day: undoDifferences(differenceOfDays),
    fineWan: fines.map((fine) => fine / head.fineScale),
    publicationDays: Array.from(published, (days) => (days === 0 ? undefined : undoZigzag(days - 1))),
    party: Uint32Array.from(parties),
    number: joinNumbers(heads, serials, head),
    facets: Object.fromEntries(
      head.facets.map(({ facet, values, sets, width }) => [facet, { values, sets, codes: Uint16Array.from(next(width)) }]),
    ),
  };
}

/** The least power of ten that makes all fines whole; amounts have at most six decimals. */
function scaleOf(fines: Float64Array): number {
  let scale = 1;
  for (const fine of fines) while (scale < 1_000_000 && Math.abs(fine * scale - Math.round(fine * scale)) > 1e-7) scale *= 10;
  return scale;
}

const zigzag = (value: number): number => (value >= 0 ? value * 2 : -value * 2 - 1);
const undoZigzag = (value: number): number => (value % 2 ? -(value + 1) / 2 : value / 2);

function differences(values: Int32Array): number[] {
  let before = 0;
  return Array.from(values, (value) => {
    const difference = zigzag(before - value);
    before = value;
    return difference;
  });
}

function undoDifferences(values: Float64Array): Int32Array {
  let before = 0;
  return Int32Array.from(values, (value) => (before -= undoZigzag(value)));
}

/** Serials run almost in step with the dates, so their differences within a series are small. */
function splitNumbers(numbers: readonly string[]): { known: string[]; heads: number[]; serials: number[]; whole: Record<number, string> } {
  const known = [''];
  const last = [0];
  const positions = new Map<string, number>();
  const whole: Record<number, string> = {};
  const serials: number[] = [];
  const heads = numbers.map((number, row) => {
    const match = numberShape.exec(number);
    if (!match) {
      if (number) whole[row] = number;
      serials.push(0);
      return 0;
    }
    let position = positions.get(match[1]!);
    if (position === undefined) {
      position = known.push(match[1]!) - 1;
      positions.set(match[1]!, position);
    }
    const serial = Number(match[2]);
    serials.push(zigzag((last[position] ?? 0) - serial));
    last[position] = serial;
    return position;
  });
  return { known, heads, serials, whole };
}

function joinNumbers(heads: Float64Array, serials: Float64Array, { heads: known, whole }: Head): string[] {
  const last: number[] = [];
  return Array.from(heads, (position, row) => {
    if (position === 0) return whole[row] ?? '';
    const serial = (last[position] ?? 0) - undoZigzag(serials[row]!);
    last[position] = serial;
    return `${known[position]}${serial}号`;
  });
}

function widthOf(values: Iterable<number>): number {
  let most = 0;
  for (const value of values) most = Math.max(most, value);
  let width = 1;
  while (most >= 256 ** width) width++;
  return width;
}

function toPlanes(values: ArrayLike<number>, width: number): Uint8Array {
  const planes = new Uint8Array(width * values.length);
  for (let row = 0; row < values.length; row++) {
    let rest = values[row]!;
    for (let plane = 0; plane < width; plane++) {
      planes[plane * values.length + row] = rest % 256;
      rest = Math.floor(rest / 256);
    }
  }
  return planes;
}

function fromPlanes(bytes: Uint8Array, at: number, width: number, size: number): Float64Array {
  const values = new Float64Array(size);
  for (let plane = 0, factor = 1; plane < width; plane++, factor *= 256) {
    for (let row = 0; row < size; row++) values[row]! += bytes[at + plane * size + row]! * factor;
  }
  return values;
}
