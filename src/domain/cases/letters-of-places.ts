/** A province, the letters by which its documents are known, its cities, and of those that begin a number otherwise than their name does, the letter. */
export type Province = { letters: readonly string[]; cities?: readonly string[]; lettersOfCities?: Readonly<Record<string, string>> };
export type ProvinceTable = Readonly<Record<string, Province>>;

/**
 * Whose the first letter of a decision number is, where it is that of another province or city than decided: 京环罚 of an
 * authority of 天津. Undefined where it may be the authority's own, or nobody's that is known.
 *
 * @param who the letters of the number before its year
 * @param city the city of the portal, in which an authority lies whose name says no other
 * @param near names of places of that city, whose numbers begin as they do
 * @example placeOfLetters('京环罚字', '天津市生态环境局', places, '天津市', []) // ['北京']
 */
export function placeOfLetters(
  who: string,
  authority: string,
  places: ProvinceTable,
  city: string,
  near: readonly string[],
): readonly string[] | undefined {
  const [letter] = who;
  const province = provinceOf(authority, places) ?? provinceOf(city, places);
  if (letter === undefined || province === undefined || authority.includes(letter)) return undefined;
  if ([city, ...near].some((name) => name.startsWith(letter))) return undefined;
  const { letters, lettersOfCities = {} } = places[province]!;
  if (letters.includes(letter) || Object.values(lettersOfCities).includes(letter)) return undefined;
  const provinces = Object.keys(places).filter((name) => places[name]!.letters.includes(letter));
  if (provinces.length) return provinces;
  // A city is meant by 沧环罚 or 沧市环罚; other words begin with such a letter too.
  if (!/^.市?(?:生态?)?环/u.test(who)) return undefined;
  const cities = Object.values(places).flatMap(({ cities: held = [] }) => held.filter((name) => name.startsWith(letter)));
  return cities.length === 1 ? cities : undefined;
}

/** The province in which a place or an office lies that is named by it, or by a city of it. */
const provinceOf = (named: string, places: ProvinceTable): string | undefined =>
  Object.keys(places).find((province) => named.startsWith(province)) ??
  Object.keys(places).find((province) => places[province]!.cities?.some((city) => named.startsWith(city)));
