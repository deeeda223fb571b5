import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { citeIndicator } from '../i18n/citation.ts';
import type { Lang } from '../domain/language.ts';
import { inFull } from '../domain/site-address.ts';
import type { Store } from '../store/store.ts';
import { portalName } from './demonstration.ts';

/** How to cite the page of a figure, and the markup that embeds its picture elsewhere. */
export type ChartEmbed = { citation: string; snippet: string };

/** `page` and `picture` are addresses on the portal, `origin` is where it stands. */
export function embedOf(
  store: Store,
  { title, page, picture }: { title: string; page: string; picture: string },
  lang: Lang,
  origin: string,
): ChartEmbed {
  const address = inFull(page, origin);
  return {
    citation: citeIndicator({ title, portal: portalName(store, lang), seen: store.asOf, address }, lang),
    snippet: toHtml(h('a', { href: address }, h('img', { src: inFull(picture, origin), alt: title, width: 768 })), {
      characterReferences: { useNamedReferences: true },
    }),
  };
}
