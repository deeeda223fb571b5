import { formatNumber } from '../../i18n/formats.ts';
import { setAsideValues } from '../../search/select.ts';
import type { SearchState } from '../../search/state.ts';
import { ofAll } from './of-all.ts';
import type { Panel } from './panel-part.ts';
import type { SearchEngine } from './search-engine.ts';

/** What a search finds: the state that shows it, and how much. */
export type Way = {
  state: SearchState;
  /** How many it finds; none of the way to everything. */
  count?: number;
  /** All that it finds left the list: its state asks for them. */
  isAside?: true;
  /** How many more left the list, beside those that it finds. */
  aside?: number;
};

/** What a search finds, or where all of that left the list, the same by the statuses of those decisions. */
export async function wayIn(engine: SearchEngine, state: SearchState): Promise<Way | undefined> {
  const { selection } = await engine.search(state);
  const { rows, setAside } = selection;
  // As the page says that the way leads to: decisions that were withdrawn are counted nowhere.
  const aside = engine.scope === 'cases' ? ofAll(selection, state).aside : setAside;
  if (rows.length > 0) return { state, count: rows.length, ...(aside ? { aside } : {}) };
  if (!setAside) return undefined;
  return { state: { ...state, filters: { ...state.filters, status: [...setAsideValues] } }, count: setAside, isAside: true };
}

/** What a way is called, with how many it finds, and how many of what it is about are no longer listed. */
export function wayWords(
  { lang, t }: Pick<Panel, 'lang' | 't'>,
  way: string,
  { count, isAside, aside }: Pick<Way, 'count' | 'isAside' | 'aside'>,
): string {
  if (!count) return way;
  const counted = { way, count: formatNumber(count, lang) };
  if (aside) return t('search.noneBoth', { ...counted, aside: formatNumber(aside, lang) });
  return t(isAside ? 'search.noneAside' : 'search.noneCount', counted);
}
