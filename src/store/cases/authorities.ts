import { authorityNames } from '../../content/authority-names.ts';
import type { Translated } from '../../domain/language.ts';
import type { Store } from '../store.ts';

const known = new WeakMap<Store, Map<string, Translated>>();

/** What an authority is called, from the units that the portal knows; any other has its Chinese name alone. */
export function authorityName(store: Store, authority: string): Translated {
  const names = known.get(store) ?? authorityNames(store.all('units'), store.portal.city.zh);
  known.set(store, names);
  return names.get(authority) ?? { zh: authority };
}
