import type { SearchState } from '../../search/state.ts';
import type { SearchEngine } from './search-engine.ts';

/** Whether a search finds just what is shown: as many other records are none of it. */
export async function isShown(engine: SearchEngine, state: SearchState, shown: Uint32Array): Promise<boolean> {
  const { rows } = (await engine.search(state)).selection;
  if (rows.length !== shown.length) return false;
  const found = new Set(rows);
  return shown.every((row) => found.has(row));
}
