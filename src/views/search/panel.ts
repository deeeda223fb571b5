import type { Lang, Translated } from '../../domain/language.ts';
import type { Scope } from '../../search/scopes.ts';
import type { Store } from '../../store/store.ts';
import { demoBanner, portalName } from '../demonstration.ts';
import { panelWords } from './words.ts';

/** What a search needs of the content: which records it is over, its words, whom an export names, what it says of a demonstration, and the districts on their grid, where a case names one. */
export type SearchPanelView = {
  scope: Scope;
  words: Readonly<Record<string, string>>;
  source: string;
  demonstration?: string | undefined;
  districts: DistrictButton[];
  /** Whether the portal has the page where a reader who found nothing can write a request for it. */
  canAsk: boolean;
};
export type DistrictButton = { id: string; name: Translated; place: { row: number; column: number } };

export const searchPanelView = (store: Store, scope: Scope, lang: Lang): SearchPanelView => ({
  scope,
  words: panelWords(scope, lang),
  source: portalName(store, lang),
  demonstration: store.portal.demo ? demoBanner(store, lang) : undefined,
  districts: namesDistrict(store)
    ? store.districts().flatMap(({ id, fields: { name, tile } }) => (tile ? [{ id, name, place: tile }] : []))
    : [],
  canAsk: store.sections.has('requirements'),
});

/** Whether any case lies in a district; those of the city's departments lie in none. */
function namesDistrict(store: Store): boolean {
  const districts = new Set(store.districts().map(({ id }) => id));
  return store.all('cases').some(({ fields }) => fields.unit !== undefined && districts.has(fields.unit));
}
