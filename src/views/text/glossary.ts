import type { IsoDate } from '../../domain/days/calendar.ts';
import type { Lang, Translated } from '../../domain/language.ts';
import { collatorOf } from '../../i18n/formats.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { searchAddress } from '../../search/search-address.ts';
import { addressOf } from '../../store/address.ts';
import type { Store } from '../../store/store.ts';
import { linkOf, type Link } from '../links.ts';

/** A term of the glossary with its definition, where that comes from, and the search that finds it. */
export type GlossaryTerm = {
  id: string;
  page: Link;
  definition: Translated;
  source?: Translated | undefined;
  checked: Checked;
  search: string;
};
type Checked = { on?: IsoDate | undefined; against?: Translated | undefined };

/** Every term in the order of the language: by pinyin, or by the alphabet. */
export function glossaryView(store: Store, lang: Lang): GlossaryTerm[] {
  const collator = collatorOf(lang);
  return store
    .all('glossary')
    .map(({ id }) => termView(store, id, lang))
    .toSorted((a, b) => collator.compare(a.page.label, b.page.label));
}

export function termView(store: Store, id: string, lang: Lang): GlossaryTerm {
  const { term, definition, source, checkedOn, checkedAgainst } = store.get('glossary', id).fields;
  return {
    id,
    page: linkOf(addressOf('glossary', id, lang), inLanguage(term, lang)),
    definition,
    source,
    checked: { on: checkedOn, against: checkedAgainst },
    search: `${searchAddress('all', lang)}?q=${encodeURIComponent(bareTerm(term, lang))}`,
  };
}

/** A term as one types it to find it: without what stands behind it in brackets. */
export const bareTerm = (term: Translated, lang: Lang): string => inLanguage(term, lang).text.replace(/\s*[（(].*/, '');
