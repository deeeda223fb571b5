import type { Translated } from '../domain/language.ts';
import { bareAndWritten, districtWords } from './branches.ts';
import type { Entry } from './entry.ts';

/**
 * What authorities are called, by their Chinese names. A unit has its own English name; the bureau of a district is named
 * after the city's bureau of the same name, as 北京市朝阳区生态环境局 after 市生态环境局: Chaoyang Ecology and Environment Bureau. So is
 * a branch of it, as 清河市生态环境局石门分局: Shimen Branch, Qinghe Ecology and Environment Bureau.
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
      const bureaus = new Set([whole.zh, ...local.map((name) => `${city}${name}`)]);
      for (const { en, words } of calledAs(district.fields, place.en))
        for (const zh of [...bureaus].flatMap((bureau) => words.map((word) => `${bureau}${word}分局`)))
          if (!names.has(zh)) names.set(zh, { zh, en: `${en} Branch, ${whole.en ?? fields.name.en}` });
    }
  }
  return names;
}

/** What a district is called in the names of branches, and in English, now and under its former names. */
function calledAs(fields: Entry<'units'>['fields'], name: string): { en: string; words: string[] }[] {
  const inEnglish = (en: string) => en.replace(/(?<=\S)\s+(?:District|County|City)$/, '');
  const former = fields.formerNames.map((one) => ({ en: inEnglish(one.name.en ?? name), words: bareAndWritten([one.name.zh]) }));
  return [{ en: inEnglish(name), words: districtWords({ ...fields, formerNames: [] }) }, ...former];
}
