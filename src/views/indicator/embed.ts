import type { Entry } from '../../content/entry.ts';
import { citeIndicator } from '../../domain/citation.ts';
import type { Lang } from '../../domain/language.ts';
import { inFull } from '../../domain/site-address.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { addressOf, pictureAddress } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { portalName } from '../demonstration.ts';

/** How to cite an indicator's page, and the markup that embeds its picture elsewhere. */
export type IndicatorEmbed = { citation: string; snippet: string };

export function indicatorEmbed(store: Store, indicator: Entry<'indicators'>, lang: Lang, origin: string): IndicatorEmbed {
  const address = inFull(addressOf('indicators', indicator.id, lang), origin);
  const title = inLanguage(indicator.fields.name, lang).text;
  const picture = inFull(pictureAddress(indicator.id, lang), origin);
  return {
    citation: citeIndicator({ title, portal: portalName(store, lang), seen: store.asOf, address }, lang),
    snippet: `<a href="${address}"><img src="${picture}" alt="${escaped(title)}" width="768"></a>`,
  };
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
