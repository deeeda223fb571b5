import type { Scope } from '../../search/scopes.ts';
import { readState } from '../../search/state.ts';
import type { Shown } from './panel-part.ts';

/** A saved search; `seen`: the decisions that the reader saw when it was last opened, in short. Without it nothing can be called new. */
export type Saved = { name: string; address: string; seen?: number[] };

/** Of a larger result the newest decisions are kept in mind. */
const mostSeen = 2000;

/** The decisions of a result as numbers, so that thirty searches of thousands fit into the browser's store. */
export const inShort = ({ engine, outcome }: Pick<Shown, 'engine' | 'outcome'>): number[] =>
  // Rows are numbered newest first, in whatever order they are shown.
  [...outcome.selection.rows.toSorted().subarray(0, mostSeen)].map((row) => shortOf(engine.columns.number[row]!));

/** How many of a result were not seen; of one that is larger than what is kept in mind, no more than stand before the last one seen. */
function newIn(result: readonly number[], seen: readonly number[]): number {
  const known = new Set(seen);
  const end = seen.length < mostSeen ? result.length : result.findLastIndex((short) => known.has(short));
  return result.slice(0, end).filter((short) => !known.has(short)).length;
}

/** FNV-1a, 32 bits. */
function shortOf(number: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < number.length; at++) hash = Math.imul(hash ^ number.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

type List = { region: Element; scope: Scope; read: () => readonly Saved[]; show: () => void };

/** How many decisions of each saved search are new. It is looked up when the list comes into view: words of other searches cost bytes. */
export function sinceSaved({ region, scope, read, show }: List) {
  const fresh = new Map<string, number>();
  let engine: Shown['engine'] | undefined;
  let isInView = false;
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    isInView = true;
    void lookUp();
  }).observe(region);

  async function lookUp(): Promise<void> {
    if (!engine || !isInView) return;
    for (const { address, seen } of read()) {
      if (!seen || fresh.has(address)) continue;
      const outcome = await engine.search(readState(new URLSearchParams(address), scope).state).catch(() => undefined);
      if (!outcome) continue;
      const count = newIn(inShort({ engine, outcome }), seen);
      fresh.set(address, count);
      if (count) show();
    }
  }

  return {
    of: (address: string): number => fresh.get(address) ?? 0,
    forget: (address: string): void => void fresh.delete(address),
    lookUp(opened: Shown['engine']): void {
      engine = opened;
      void lookUp();
    },
  };
}
