import { formatNumber } from '../../i18n/formats.ts';
import type { SearchState } from '../../search/state.ts';
import { need, type Panel } from './panel-part.ts';
import type { SearchEngine } from './search-engine.ts';

/** What an address asks and the search cannot do, and what is set aside: one line above the results. */
export const noticePart = ({ root, lang, t }: Panel) => ({
  show(ignored: readonly string[], unknown: readonly string[], setAside: number): void {
    const notice = need(root, '[data-notice]', HTMLElement);
    const texts = [
      ...(ignored.length ? [t('search.ignored', { names: ignored.join(', ') })] : []),
      ...(unknown.length ? [t('search.ignoredValue', { names: unknown.slice(0, 5).join(', ') })] : []),
      ...(setAside ? [t('search.setAside', { count: formatNumber(setAside, lang) })] : []),
    ];
    notice.hidden = texts.length === 0;
    notice.textContent = texts.join(' ');
  },
});

/** Drops filter values that no record has from a state, and returns their names. */
export function dropUnknownValues(state: SearchState, engine: SearchEngine): string[] {
  const unknown: string[] = [];
  for (const facet of engine.facets) {
    const values = state.filters[facet];
    if (!values) continue;
    const known = values.filter((value) => engine.columns.facets[facet]?.values.some(({ id }) => id === value));
    unknown.push(...values.filter((value) => !known.includes(value)).map((value) => `${facet}=${value.toWellFormed().slice(0, 40)}`));
    state.filters[facet] = known;
  }
  return unknown;
}
