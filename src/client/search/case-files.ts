import { placeOfRow, type BundleEntry } from '../../search/manifest.ts';
import { onSite } from '../on-site.ts';

/** The rows of a bundle within all rows of a search. */
export type PlacedBundle = BundleEntry & { offset: number };

/** From this many files of one bundle on, all its records are fetched at once. */
const manyFiles = 48;
/** Files fetched side by side. */
const atOnce = 6;
/** Record files kept in memory. */
const keptFiles = 300;

type RecordFile = string[][];

/** The published records of cases by row, fetched as they are needed. */
export class CaseFiles {
  private readonly bundles: readonly PlacedBundle[];
  private readonly files = new Map<string, Promise<RecordFile>>();

  constructor(bundles: readonly PlacedBundle[]) {
    this.bundles = bundles;
  }

  /**
   * The cells of rows, in their order.
   *
   * @throws Error when a file does not come; the signal's reason when it is aborted
   */
  async read(rows: Iterable<number>, signal?: AbortSignal): Promise<string[][]> {
    const places = Array.from(rows, (row) => this.placeOf(row));
    const wanted = [...new Set(places.map(({ address }) => address))];
    const fetched = new Map<string, RecordFile>();
    for (let at = 0; at < wanted.length; at += atOnce) {
      const part = wanted.slice(at, at + atOnce);
      const files = await Promise.all(part.map((address) => this.file(address, signal)));
      part.forEach((address, index) => fetched.set(address, files[index]!));
    }
    return places.map(({ address, index }) => fetched.get(address)![index]!);
  }

  /**
   * All records of many rows, bundle by bundle: whole bundles where most of their files are needed.
   *
   * @param onRecords called with how many rows have come so far
   */
  async readMany(rows: Uint32Array, onRecords: (count: number) => void, signal: AbortSignal): Promise<string[][]> {
    const records = new Array<string[]>(rows.length);
    let count = 0;
    for (const bundle of this.bundles) {
      const own = [...rows.keys()].filter((at) => this.bundleOf(rows[at]!) === bundle);
      const needed = new Set(own.map((at) => this.placeOf(rows[at]!).address));
      const whole =
        needed.size >= manyFiles ? ((await fetchJson(`/search/${bundle.path}/records/all.json`, signal)) as RecordFile[]) : undefined;
      for (let from = 0; from < own.length; from += 500) {
        const part = own.slice(from, from + 500);
        const cells = whole
          ? part.map((at) => {
              const { file, index } = placeOfRow(rows[at]! - bundle.offset, bundle.records);
              return whole[file]![index]!;
            })
          : await this.read(
              part.map((at) => rows[at]!),
              signal,
            );
        part.forEach((at, index) => (records[at] = cells[index]!));
        count += part.length;
        onRecords(count);
        // Lets a cancel come through.
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
      }
    }
    return records;
  }

  private bundleOf(row: number): PlacedBundle {
    return this.bundles.find(({ offset, records }) => row >= offset && row < offset + records)!;
  }

  private placeOf(row: number): { address: string; index: number } {
    const { path, offset, records } = this.bundleOf(row);
    const { file, index } = placeOfRow(row - offset, records);
    return { address: `/search/${path}/records/${file}.json`, index };
  }

  private file(address: string, signal?: AbortSignal): Promise<RecordFile> {
    let file = this.files.get(address);
    if (!file) {
      file = fetchJson(address, signal) as Promise<RecordFile>;
      file.catch(() => this.files.delete(address));
      this.files.set(address, file);
      const [oldest] = this.files.keys();
      if (this.files.size > keptFiles && oldest) this.files.delete(oldest);
    }
    return file;
  }
}

/**
 * A file of the portal, by its address inside the program.
 *
 * @throws Error when the answer is not a good one
 */
export async function fetchJson(address: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(onSite(address), signal ? { signal } : {});
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
