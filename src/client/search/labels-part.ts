import { formatNumber } from '../../i18n/formats.ts';
import { labelledValues } from '../../search/cited-rows.ts';
import type { SearchState } from '../../search/state.ts';
import { asItems, makeButton } from '../make.ts';
import { need, type Panel, type Shown } from './panel-part.ts';

/** Where a facet's own label was typed, the way to exactly what that facet counts, beside what the words find. */
export function labelsPart({ root, lang, t, change }: Panel): { show: (shown: Shown) => Promise<() => void> } {
  const list = need(root, '[data-labels]', HTMLUListElement);
  const box = need(root, 'input[name=q]', HTMLInputElement);
  return {
    /** @returns what puts the ways into the page */
    async show({ engine, state, outcome }) {
      const { from: _from, to: _to, min: _min, max: _max, ...rest } = state;
      const ways: HTMLElement[] = [];
      for (const { facet, value } of labelledValues(engine.columns, engine.facets, state.q)) {
        if (state.filters[facet]?.includes(value.id)) continue;
        const filtered: SearchState = { ...rest, q: '', filters: { [facet]: [value.id] }, page: 1 };
        const count = (await engine.search(filtered)).selection.rows.length;
        if (!count || count === outcome.selection.rows.length) continue;
        const words = { name: t(`facet.${facet}`), value: value.label[lang], count: formatNumber(count, lang) };
        ways.push(
          makeButton(t('search.byLabel', words), () => {
            box.value = '';
            change({ from: undefined, to: undefined, min: undefined, max: undefined, ...filtered });
            box.focus();
          }),
        );
      }
      return () => {
        list.replaceChildren(...asItems(ways));
        list.hidden = ways.length === 0;
      };
    },
  };
}
