import { districtWords } from '../content/branches.ts';
import type { Content } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import { normalisedName } from '../domain/cases/normalised-name.ts';
import type { Bilingual } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import type { Effect } from './effect.ts';
import { rowFault } from './row-fault.ts';

/** The authorities that the portal knows: its units, the bureaus of its districts, and those of the cases on record. */
export class KnownAuthorities {
  private readonly names = new Map<string, string>();
  private readonly asked = new Set<string>();
  private readonly isAnyOnRecord: boolean;

  constructor({ cases, units, portal }: Pick<Content, 'cases' | 'units' | 'portal'>) {
    this.isAnyOnRecord = cases.length > 0;
    const named = authoritiesOf(units, portal[0]?.fields.city.zh ?? '');
    for (const name of [...named, ...cases.map(({ fields }) => fields.authority)]) this.names.set(normalisedName(name), name);
  }

  /** A doubt about an authority that nobody knows, once for each; none where no case is on record yet. */
  unknownAuthority({ row, draft: { fields }, former, changes }: Effect): Fault[] {
    const name = normalisedName(fields.authority);
    if (!this.isAnyOnRecord || this.names.has(name) || this.asked.has(name)) return [];
    if (former && !changes.some(({ field }) => field === 'authority')) return [];
    this.asked.add(name);
    return [rowFault(row, 'authority', newAuthority(fields.authority, nearest(fields.authority, this.names.values())), 'warning')];
  }
}

/** What the units are called, and the bureau of each district after the city's of the same name, or the city's branch in it. */
function authoritiesOf(units: Content['units'], city: string): string[] {
  const names = ({ fields: { name, fullName } }: Content['units'][number]): string[] => [name.zh, ...(fullName ? [fullName.zh] : [])];
  const bureaus = units.filter(({ fields }) => fields.kind === 'department').flatMap(names);
  const districts = units.filter(({ fields }) => fields.kind !== 'department').flatMap(names);
  const local = [...new Set(bureaus.map((name) => name.replace(city, '').replace(/^市/u, '')))];
  const ofDistricts = districts.flatMap((place) => local.flatMap((name) => [`${place}${name}`, `${city}${place}${name}`]));
  const ofCity = local.map((name) => `${city}${name}`);
  const branches = units.filter(({ fields }) => fields.kind !== 'department').flatMap(({ fields }) => districtWords(fields));
  const ofBranches = [...new Set([...bureaus, ...ofCity])].flatMap((bureau) => branches.map((word) => `${bureau}${word}分局`));
  return [...bureaus, ...districts, ...ofCity, ...ofDistricts, ...ofBranches];
}

const newAuthority = (name: string, close: string | undefined): Bilingual => ({
  zh: `“${name}”是没有登记过的处罚机关，发布后会自成一个机关。${close ? `最接近的是“${close}”。` : ''}请照决定书核对全称；确是另一个机关的请确认。`,
  en: `No case is of the authority "${name}" yet; it would be one of its own. ${close ? `Nearest: "${close}". ` : ''}Check its full name by the decision, and confirm if it is another authority.`,
});
