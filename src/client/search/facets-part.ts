import type { Facet } from '../../search/scopes.ts';
import { facetGroup, shownValues } from './facet-group.ts';
import { make } from '../make.ts';
import { need, type Panel, type PanelPart, type Shown } from './panel-part.ts';

/** The facets with counts that follow the other filters. */
export function facetsPart({ root, lang, scope, t, change }: Panel): PanelPart {
  const region = need(root, '[data-facet-values]', HTMLElement);
  const expanded = new Set<Facet>();
  const show = (shown: Shown): void => {
    const { engine, outcome, state } = shown;
    const active = document.activeElement;
    const focused = active instanceof HTMLElement && region.contains(active) ? active.dataset['key'] : undefined;
    const group = (facet: Facet) => {
      const column = engine.columns.facets[facet];
      if (!column) return [];
      const made = facetGroup({
        facet,
        column,
        lang,
        counts: outcome.selection.counts[facet] ?? [],
        ...(scope === 'cases' && facet !== 'status' ? { all: outcome.selection.counted.counts[facet] ?? [] } : {}),
        chosen: new Set(state.filters[facet]),
        expanded: expanded.has(facet),
        t,
        onToggle: (id, on) => {
          const values = (state.filters[facet] ?? []).filter((value) => value !== id);
          change({ filters: { ...state.filters, [facet]: on ? [...values, id] : values }, page: 1 });
        },
        onExpand: () => {
          expanded.add(facet);
          show(shown);
          // The button is gone: the keyboard goes on at the first value it brought.
          region.querySelectorAll<HTMLElement>(`[data-key^="${facet}="]`)[shownValues]?.focus();
        },
      });
      return made ? [made] : [];
    };
    const isPartial = scope === 'cases' && outcome.selection.counted.rows.length > outcome.selection.rows.length;
    region.replaceChildren(...(isPartial ? [make('p', t('figures.facets'), 'meta')] : []), ...engine.facets.flatMap(group));
    if (focused) region.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  };
  return { show };
}
