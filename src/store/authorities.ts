import type { Translated } from '../domain/language.ts';
import type { Store } from './store.ts';

const known = new WeakMap<Store, Map<string, Translated>>();

/**
 * What an authority is called. A unit has its own English name; the bureau of a district is named after the city's bureau
 * of the same name, as 北京市朝阳区生态环境局 after 市生态环境局: Chaoyang Ecology and Environment Bureau. Any other has
 * its Chinese name alone.
 */
export function authorityName(store: Store, authority: string): Translated {
  const names = known.get(store) ?? namesOf(store);
  known.set(store, names);
  return names.get(authority) ?? { zh: authority };
}

function namesOf(store: Store): Map<string, Translated> {
  const city = store.portal.city.zh;
  const names = new Map<string, Translated>();
  const departments = store.all('units').filter(({ fields }) => fields.kind === 'department');
  for (const { fields } of departments) {
    const whole = fields.fullName ?? fields.name;
    names.set(whole.zh, whole);
    for (const district of store.districts()) {
      const place = district.fields.name;
      const local = [whole.zh.replace(city, ''), fields.name.zh.replace(/^市/, '')];
      if (place.en === undefined || fields.name.en === undefined) continue;
      for (const name of local)
        names.set(`${city}${place.zh}${name}`, { zh: `${city}${place.zh}${name}`, en: `${place.en} ${fields.name.en}` });
    }
  }
  return names;
}
