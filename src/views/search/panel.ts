import type { Lang, Translated } from '../../domain/language.ts';
import { inLanguage } from '../../i18n/translated.ts';
import type { Scope } from '../../search/scopes.ts';
import type { Store } from '../../store/store.ts';

/** What a search needs of the content: which records it is over, whom an export names, and the districts on their grid. */
export type SearchPanelView = { scope: Scope; source: string; districts: DistrictButton[] };
export type DistrictButton = { id: string; name: Translated; place: { row: number; column: number } };

export const searchPanelView = (store: Store, scope: Scope, lang: Lang): SearchPanelView => ({
  scope,
  source: inLanguage(store.portal.name, lang).text,
  districts: store.districts().flatMap(({ id, fields: { name, tile } }) => (tile ? [{ id, name, place: tile }] : [])),
});
