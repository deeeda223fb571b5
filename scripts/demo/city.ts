import type { Content } from '../../src/content/entry.ts';

/** The names that a city's invented cases are written with; `sign` is the character that begins its decision numbers. */
export type City = { name: string; sign: string; districts: readonly { name: string; sign: string }[] };

/** Cities whose one-character name is not their first character. */
const signs: Record<string, string> = { 北京市: '京', 上海市: '沪', 重庆市: '渝', 天津市: '津' };

/** The city of a content and its districts, in the order of its units. */
export function cityOf({ portal, units }: Pick<Content, 'portal' | 'units'>): City {
  const name = portal[0]!.fields.city.zh!;
  const districts = units.filter(({ fields }) => fields.kind === 'district').map(({ fields }) => fields.name.zh!);
  return { name, sign: signs[name] ?? name[0]!, districts: districts.map((district) => ({ name: district, sign: district[0]! })) };
}
