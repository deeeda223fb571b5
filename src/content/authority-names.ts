import type { Translated } from '../domain/language.ts';
import type { Entry } from './entry.ts';

/**
 * What authorities are called, by their Chinese names. A unit has its own English name; the bureau of a district is named
 * after the city's bureau of the same name, as 北京市朝阳区生态环境局 after 市生态环境局: Chaoyang Ecology and Environment Bureau.
 */
export function authorityNames(units: readonly Pick<Entry<'units'>, 'fields'>[], city: string): Map<string, Translated> {
  const names = new Map<string, Translated>();
  const departments = units.filter(({ fields }) => fields.kind === 'department');
  const districts = units.filter(({ fields }) => fields.kind !== 'department');
  for (const { fields } of departments) {
    const whole = fields.fullName ?? fields.name;
    names.set(whole.zh, whole);
    for (const district of districts) {
      const place = district.fields.name;
      const local = [whole.zh.replace(city, ''), fields.name.zh.replace(/^市/, '')];
      if (place.en === undefined || fields.name.en === undefined) continue;
      for (const name of local)
        names.set(`${city}${place.zh}${name}`, { zh: `${city}${place.zh}${name}`, en: `${place.en} ${fields.name.en}` });
    }
  }
  return names;
}
