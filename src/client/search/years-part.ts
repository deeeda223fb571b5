import { formatNumber } from '../../i18n/formats.ts';
import { searchAddress } from '../../search/search-address.ts';
import { make, makeButton } from '../make.ts';
import { onSite } from '../on-site.ts';
import { need, type Panel, type PanelPart } from './panel-part.ts';

/** A year, or the first and the last of several in their order. */
const spanOf = (years: readonly string[]): string => [...new Set([years[0], years.at(-1)])].join('–');

/** Which years the words were looked for in, and how to go on to the earlier ones. */
export function yearsPart({ root, lang, scope, t, change }: Panel): PanelPart {
  const region = need(root, '[data-years]', HTMLElement);
  return {
    show({ outcome: { asked, unasked }, state }) {
      const years = unasked.flatMap((bundle) => bundle.years ?? []).toSorted();
      region.hidden = years.length === 0;
      if (!years.length) return;
      const records = formatNumber(
        unasked.reduce((sum, bundle) => sum + bundle.records, 0),
        lang,
      );
      const searched = asked.flatMap((bundle) => bundle.years ?? []).toSorted();
      const sentence = t(searched.length ? 'search.yearsAsked' : 'search.yearsNone', {
        asked: spanOf(searched),
        unasked: spanOf(years),
        count: records,
      });
      const onward =
        scope === 'cases'
          ? makeButton(t('search.askAllYears'), () => change({ allYears: true }))
          : Object.assign(make('a', t('search.inCases')), {
              href: onSite(searchAddress('cases', lang, { q: state.q, years: 'all' })),
            });
      region.replaceChildren(document.createTextNode(`${sentence} `), onward);
    },
  };
}
