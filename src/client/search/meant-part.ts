import { formatNumber } from '../../i18n/formats.ts';
import { searchAddress } from '../../search/search-address.ts';
import { make } from '../make.ts';
import { onSite } from '../on-site.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';

/** Cases that stand on the first page at most; where there are more, the search of cases has all of them. */
const shownCases = 3;

/** Above the results: how the question was read, whether they hold it word for word, and the way to all cases. */
export function meantPart({ root, lang, t }: Panel): PanelPart {
  const place = need(root, '[data-meant]', HTMLElement);
  return {
    show({ outcome: { meant, cases }, state, asked }) {
      const lines: HTMLElement[] = [];
      for (const { typed, read } of meant?.mended ?? []) lines.push(make('p', t('search.mended', { typed, read })));
      if (meant?.further) lines.push(make('p', t(meant.exact ? 'search.meantToo' : 'search.meantOnly')));
      if (cases > shownCases && state.q) lines.push(allCases(cases, state.q));
      place.replaceChildren(...lines);
      place.hidden = !asked || lines.length === 0;
    },
  };

  function allCases(count: number, q: string): HTMLElement {
    const link = make('a', t('search.allCases', { count: formatNumber(count, lang) }));
    link.href = onSite(`${searchAddress('cases', lang)}?${new URLSearchParams({ q })}`);
    const line = make('p');
    line.append(link);
    return line;
  }
}
