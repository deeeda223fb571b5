import type { Content } from '../../src/content/entry.ts';
import type { Decider } from './offences.ts';

/** The names that a city's invented cases are written with; `sign` is the character that begins its decision numbers. */
export type City = {
  name: string;
  sign: string;
  districts: readonly { name: string; sign: string }[];
  /** The departments that decide, without the name of the city or district before them. */
  offices: Record<Decider, string>;
};

/** Cities whose one-character name is not their first character. */
const signs: Record<string, string> = { 北京市: '京', 上海市: '沪', 重庆市: '渝', 天津市: '津' };

/** By what a department that decides is known among the city's units, and what most cities call it where it is none of them. */
const deciders: Record<Decider, { among: RegExp; usual: string }> = {
  ecology: { among: /生态环境/, usual: '生态环境局' },
  housing: { among: /住房/, usual: '住房和城乡建设局' },
  // The commission for urban management plans; the bureau for its enforcement fines.
  urban: { among: /城市管理.*执法|城管执法/, usual: '城市管理综合行政执法局' },
};

function officesOf(city: string, units: Content['units']): City['offices'] {
  const names = units.filter(({ fields }) => fields.kind === 'department').map(({ fields }) => (fields.fullName ?? fields.name).zh!);
  const office = ({ among, usual }: { among: RegExp; usual: string }) =>
    names
      .find((name) => among.test(name))
      ?.replace(city, '')
      .replace(/^市/, '') ?? usual;
  return { ecology: office(deciders.ecology), housing: office(deciders.housing), urban: office(deciders.urban) };
}

/** The city of a content and its districts, in the order of its units. */
export function cityOf({ portal, units }: Pick<Content, 'portal' | 'units'>): City {
  const name = portal[0]!.fields.city.zh!;
  const districts = units.filter(({ fields }) => fields.kind === 'district').map(({ fields }) => fields.name.zh!);
  return {
    name,
    sign: signs[name] ?? name[0]!,
    districts: districts.map((district) => ({ name: district, sign: district[0]! })),
    offices: officesOf(name, units),
  };
}
