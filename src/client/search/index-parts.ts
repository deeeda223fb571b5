import { yearOf } from '../../domain/days/calendar.ts';
import type { Lang } from '../../domain/language.ts';
import { decodeColumns } from '../../search/columns-file.ts';
import type { Columns } from '../../search/columns.ts';
import { exactPath, type BundleEntry } from '../../search/manifest.ts';
import type { SearchState } from '../../search/state.ts';
import { onSite } from '../on-site.ts';
import type { PlacedBundle } from './case-files.ts';
import { TextIndex } from './text-index.ts';

/** A bundle with its rows and its texts. `exact` knows what stands in quotation marks as it was typed: of cases their text itself does. */
export type IndexPart = PlacedBundle & { text: TextIndex; exact: TextIndex };

/** The bundles one behind the other. */
export function placedParts(bundles: readonly BundleEntry[], lang: Lang): IndexPart[] {
  let offset = 0;
  return bundles.map((bundle) => {
    const text = new TextIndex(bundle, lang);
    const part = { ...bundle, offset, text, exact: bundle.years ? text : new TextIndex({ path: exactPath }, lang) };
    offset += bundle.records;
    return part;
  });
}

export const holdsRow = ({ offset, records }: PlacedBundle, row: number): boolean => row >= offset && row < offset + records;

/**
 * Which bundles are asked for words: those whose years can hold a result, newest first, up to a number of records.
 *
 * @param first a row that is found in any case
 */
export function planned(
  parts: readonly IndexPart[],
  state: SearchState,
  first: number | undefined,
  atOnce: number,
): { asked: IndexPart[]; unasked: IndexPart[] } {
  const plan = { asked: [] as IndexPart[], unasked: [] as IndexPart[] };
  let records = 0;
  for (const part of parts) {
    if (!mayHold(part, state)) continue;
    const holdsFirst = first !== undefined && holdsRow(part, first);
    const fits = records === 0 || records + part.records <= atOnce;
    if (!part.years || state.allYears || fits || holdsFirst) {
      plan.asked.push(part);
      if (part.years) records += part.records;
    } else plan.unasked.push(part);
  }
  return plan;
}

function mayHold({ years }: BundleEntry, { filters, from, to }: SearchState): boolean {
  if (!years) return true;
  const [first, last] = years;
  if (filters.year?.length && !filters.year.some((year) => year >= first && year <= last)) return false;
  return !(from && yearOf(from) > last) && !(to && yearOf(to) < first);
}

export async function loadColumns({ path }: BundleEntry): Promise<Columns> {
  const response = await fetch(onSite(`/search/${path}/columns.bin`));
  if (!response.ok || !response.body) throw new Error(`columns of ${path}: ${response.status}`);
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return decodeColumns(new Uint8Array(await new Response(unpacked).arrayBuffer()));
}
