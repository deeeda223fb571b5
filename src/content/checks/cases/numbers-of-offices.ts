import { descending } from 'd3-array';
import { numberParts } from '../../../domain/cases/near-number.ts';
import { canonicalDecisionNumber } from '../../../domain/cases/decision-number.ts';
import { placeOfLetters, type ProvinceTable } from '../../../domain/cases/letters-of-places.ts';
import type { Bilingual } from '../../../domain/language.ts';
import type { EnforcementCase } from '../../../schemas/case/case.ts';
import type { Entry } from '../../entry.ts';
import { placesTaken } from '../../places.ts';
import type { ReferenceDirectory } from '../directory.ts';

type Decided = Pick<EnforcementCase, 'decisionNumber' | 'authority' | 'unit' | 'source'>;
export type OfficeDoubt = { field: 'decisionNumber' | 'authority' | 'unit' | 'source'; message: Bilingual };

/**
 * Whose numbers begin with which letters, as the cases on record show it and the names of districts hint: 西环罚 is the
 * western district's. And whether the district of a case is that of the authority.
 */
export class NumbersOfOffices {
  private readonly directory: ReferenceDirectory;
  private readonly districts: ReadonlyMap<string, readonly string[]>;
  private readonly city: string;
  private readonly cityInitial: string | undefined;
  private readonly places: ProvinceTable;
  /** What places of the city are called. */
  private readonly near: readonly string[];
  /** How many decisions of each unit have numbers of the same letters, and the last authority among them. */
  private readonly known = new Map<string, Map<string, { count: number; authority: string }>>();

  constructor(directory: ReferenceDirectory, { units, portal }: { [K in 'units' | 'portal']: readonly Pick<Entry<K>, 'id' | 'fields'>[] }) {
    this.directory = directory;
    this.city = portal[0]?.fields.city.zh ?? '';
    this.cityInitial = this.city[0];
    this.places = placesTaken(portal[0]?.fields.library);
    this.near = units.flatMap(({ fields: { name, fullName, aliases } }) => [name.zh, ...(fullName ? [fullName.zh] : []), ...aliases]);
    this.districts = new Map(
      units
        .filter(({ fields }) => fields.kind === 'district')
        .map(({ id, fields: { name, fullName, aliases } }) => [id, [name.zh, ...(fullName ? [fullName.zh] : []), ...aliases]]),
    );
  }

  add({ decisionNumber, authority }: Decided, count = 1): void {
    const [letters, unit] = [lettersOf(decisionNumber), this.directory.unitNamedIn(authority)];
    if (letters === undefined || unit === undefined) return;
    const units = this.known.get(letters) ?? new Map<string, { count: number; authority: string }>();
    units.set(unit, { count: (units.get(unit)?.count ?? 0) + count, authority });
    this.known.set(letters, units);
  }

  /** @param isAmongKnown whether the decision itself was added, and so is no witness of its own */
  doubtsIn(decided: Decided, isAmongKnown: boolean): OfficeDoubt[] {
    const { decisionNumber, authority, unit, source } = decided;
    const [letters, office] = [lettersOf(decisionNumber), this.directory.unitNamedIn(authority)];
    const elsewhere = letters === undefined ? undefined : placeOfLetters(letters, authority, this.places, this.city, this.near);
    const doubts: OfficeDoubt[] = elsewhere
      ? [{ field: 'decisionNumber', message: numberOfElsewhere(letters!, elsewhere, authority) }]
      : [];
    if (office === undefined) return doubts;
    if (unit !== undefined && unit !== office && this.districts.has(unit) && this.districts.has(office))
      doubts.push({ field: 'unit', message: otherDistrict(this.nameOf(unit), authority) });
    const from = source === undefined ? undefined : this.directory.unitNamedIn(source);
    if (from !== undefined && from !== office && this.districts.has(from) && this.districts.has(office))
      doubts.push({ field: 'source', message: otherSource(source!, authority) });
    const owner = letters === undefined ? undefined : this.ownerOf(letters, { office, authority }, isAmongKnown);
    if (owner !== undefined) doubts.push({ field: 'authority', message: othersNumber(letters!, owner, authority) });
    return doubts;
  }

  /** Whose the letters are, where they are another's than the unit that decided; undefined where they are its own or nobody knows. */
  private ownerOf(
    letters: string,
    { office, authority }: { office: string; authority: string },
    isAmongKnown: boolean,
  ): string | undefined {
    const units = this.known.get(letters);
    const own = (units?.get(office)?.count ?? 0) - (isAmongKnown ? 1 : 0);
    if (own > 0) return undefined;
    const [other] = [...(units ?? [])]
      .filter(([unit, { count }]) => unit !== office && count > 0)
      .toSorted(([, a], [, b]) => descending(a.count, b.count));
    // The branches of a bureau decide in its name, by its numbers.
    if (other) return this.areOfOneBureau(other[1].authority, authority) ? undefined : other[1].authority;
    const initial = letters[0]!;
    const ofOffice = this.districts.get(office);
    if (!ofOffice || initial === this.cityInitial || ofOffice.some((name) => name.includes(initial))) return undefined;
    const named = [...this.districts].filter(([, names]) => names.some((name) => name.startsWith(initial)));
    return named.length === 1 ? this.nameOf(named[0]![0]) : undefined;
  }

  private areOfOneBureau(one: string, other: string): boolean {
    const bureau = this.directory.bureauNamedIn(one);
    return bureau !== undefined && bureau === this.directory.bureauNamedIn(other);
  }

  private nameOf(district: string): string {
    return this.districts.get(district)![0]!;
  }
}

/** The letters of a number before its year, of an office that names itself by more than 环罚. */
function lettersOf(decisionNumber: string): string | undefined {
  const who = numberParts(canonicalDecisionNumber(decisionNumber) ?? decisionNumber)?.who.replace(/决$/u, '');
  return who && !who.startsWith('环') && /\p{Script=Han}/u.test(who) ? who : undefined;
}

const otherDistrict = (district: string, authority: string): Bilingual => ({
  zh: `行政区是${district}，处罚机关却是 ${authority}。请核对是哪个区；确是指定管辖的请确认。`,
  en: `The district is ${district}, and the authority ${authority}. Check which it is; confirm if the case was assigned to another district.`,
});

const otherSource = (source: string, authority: string): Bilingual => ({
  zh: `数据来源单位是${source}，处罚机关却是另一个区的 ${authority}。请核对。`,
  en: `The record comes from ${source}, and the authority is another district's, ${authority}. Check which it is.`,
});

const numberOfElsewhere = (letters: string, places: readonly string[], authority: string): Bilingual => ({
  zh: `“${letters}”开头的是${places.join('、')}的文号，处罚机关却是 ${authority}。请核对文号和机关。`,
  en: `Numbers that begin with "${letters}" are those of ${places.join(', ')}; the authority here is ${authority}. Check the number and the authority.`,
});

const othersNumber = (letters: string, owner: string, authority: string): Bilingual => ({
  zh: `“${letters}”是${owner}的文号，处罚机关却是 ${authority}。请核对文号和机关。`,
  en: `Numbers with "${letters}" are those of ${owner}; the authority here is ${authority}. Check the number and the authority.`,
});
