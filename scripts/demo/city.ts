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

/** The number of a government's document begins with its city's sign, as 京政办发〔2026〕2号 does. */
const ofGovernment = /^(\p{Script=Han})政/u;

/** The character that stands for a city, from a document that its government issued; the first of its name where there is none. */
function signOf(city: string, documents: Content['documents']): string {
  const numbers = documents.flatMap(({ fields: { issuer, number } }) => (issuer.zh?.startsWith(city) ? (number ?? []) : []));
  return numbers.map((number) => ofGovernment.exec(number)?.[1]).find((sign) => sign !== undefined) ?? city[0]!;
}

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
export function cityOf({ portal, units, documents }: Pick<Content, 'portal' | 'units' | 'documents'>): City {
  const name = portal[0]!.fields.city.zh!;
  const districts = units.filter(({ fields }) => fields.kind === 'district').map(({ fields }) => fields.name.zh!);
  return {
    name,
    sign: signOf(name, documents),
    districts: districts.map((district) => ({ name: district, sign: district[0]! })),
    offices: officesOf(name, units),
  };
}
