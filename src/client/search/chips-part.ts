import { leastFineWan } from '../../domain/numbers/fines.ts';
import { formatWan } from '../../i18n/amounts.ts';
import { formatDate } from '../../i18n/formats.ts';
import { asItems, makeButton } from '../make.ts';
import { valueLabel } from './facet-values.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';
import type { SearchState } from '../../search/state.ts';

/** The active filters as buttons that take them away. */
export function chipsPart({ root, lang, t, change }: Panel): PanelPart {
  const list = need(root, '[data-chips]', HTMLUListElement);
  const box = need(root, 'input[name=q]', HTMLInputElement);
  const chip = (text: string, without: Partial<SearchState>) => {
    const button = makeButton(
      text,
      () => {
        change({ ...without, page: 1 });
        box.focus();
      },
      '',
    );
    button.setAttribute('aria-label', t('search.remove', { label: text }));
    return button;
  };
  return {
    show({ engine, state }) {
      const chips: HTMLElement[] = [];
      for (const facet of engine.facets) {
        for (const id of state.filters[facet] ?? []) {
          const label = valueLabel(engine, facet, id)[lang];
          const rest = state.filters[facet]!.filter((value) => value !== id);
          chips.push(chip(t('search.chip', { name: t(`facet.${facet}`), value: label }), { filters: { ...state.filters, [facet]: rest } }));
        }
      }
      const { from, to, min, max } = state;
      const named = (key: string, value: string) => t('search.chip', { name: t(key), value });
      if (from) chips.push(chip(named('range.from', formatDate(from, lang)), { from: undefined }));
      if (to) chips.push(chip(named('range.to', formatDate(to, lang)), { to: undefined }));
      if (min)
        chips.push(
          chip(Number(min) === leastFineWan ? t('range.anyFine') : named('range.min', formatWan(Number(min), lang)), { min: undefined }),
        );
      if (max) chips.push(chip(named('range.max', formatWan(Number(max), lang)), { max: undefined }));
      if (state.allYears) chips.push(chip(t('search.allYears'), { allYears: undefined }));
      if (chips.length > 1) {
        const none = { filters: {}, from: undefined, to: undefined, min: undefined, max: undefined, allYears: undefined, page: 1 };
        chips.push(makeButton(t('search.clear'), () => change(none), 'clear'));
      }
      list.replaceChildren(...asItems(chips));
      list.hidden = chips.length === 0;
    },
  };
}
