import type { Lang } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import { searchAddress } from '../../search/search-address.ts';
import type { Store } from '../../store/store.ts';
import { bareTerm } from '../text/glossary.ts';
import type { Link } from '../links.ts';

/** Searches to try: the portal's own, else three that surely find something. */
export function suggestedSearches(store: Store, lang: Lang): Link[] {
  const own = store.portal.homeSearches.map((words) => inLanguage(words, lang).text);
  return (own.length ? own : surelyFound(store, lang)).map((query) => ({
    href: `${searchAddress('all', lang)}?q=${encodeURIComponent(query)}`,
    label: query,
  }));
}

/** A case by type and place, a requirement, a term. */
function surelyFound(store: Store, lang: Lang): string[] {
  const latest = store.cases.listed().find(({ fields }) => fields.unit && fields.violationType)?.fields;
  const type = latest?.violationType ?? '';
  const place = latest?.unit ? inLanguage(store.get('units', latest.unit).fields.name, lang).text : '';
  const requirement = store.all('requirements')[0]?.fields.matter;
  const term = store.all('glossary')[0]?.fields.term;
  return [
    latest && `${store.caseTypes.violation(type, lang)} ${place}`,
    requirement && inLanguage(requirement, lang).text,
    term && bareTerm(term, lang),
  ].filter((query) => query !== undefined);
}
