import { ascending, descending } from 'd3-array';
import type { Unit } from '../schemas/unit.ts';

/** As much of a unit as tells how the branches in it are called. */
type Named = { id: string; fields: Pick<Unit, 'kind' | 'name' | 'fullName' | 'aliases' | 'formerNames'> };

/** What a branch is of and is, after its district: 石门分局, 石门区生态环境分局, 石门综合行政执法大队, 石门环境监察中队. */
const branchAfter =
  '(?:生态环境|环境保护|环保|环境)?(?:保护)?(?:综合)?(?:行政)?(?:执法|监察)?(?:分局|管理局|大队|支队|中队)|(?:生态环境|环境保护|环保)局';
/** What the name of an office before a branch ends with; 东石门 is not 石门. */
const beforeBranch = '(?<![^局队厅委会院市省州盟区县旗\\P{Script=Han}])';
const sortOfDistrict = '(?:新区|区|县|市|旗)';
const lastOfDistrict = new RegExp(`(?<=..)${sortOfDistrict}$`, 'u');
const between = '[、，,/和与及]';
/** The city before the name of its bureau, as 清河市 before 生态环境局. */
const cityBefore = /^(\p{Script=Han}{2,10}?)[市州盟](?=\p{Script=Han}{3})/u;

/** By what a district is called in the name of a branch, now or formerly: as it is written, and without the word for what it is. */
export const districtWords = ({ name, fullName, aliases, formerNames }: Named['fields']): string[] =>
  bareAndWritten([name.zh, ...(fullName ? [fullName.zh] : []), ...aliases, ...formerNames.map((former) => former.name.zh)]);

/** Names of districts, and the same without the word for what they are. */
export const bareAndWritten = (names: readonly string[]): string[] => [
  ...new Set(names.flatMap((word) => [word, word.replace(lastOfDistrict, '')])),
];

/** Tells in which districts and development areas the offices and branches lie that authorities are called by. */
export class Branches {
  private readonly owners = new Map<string, string>();
  private readonly written = new Map<string, string>();
  /** Whose an office is that is called by exactly such a name. */
  private readonly whole = new Map<string, string>();
  /** Names of bureaus, and the cities before them, which may hold what looks like a district. */
  private readonly bureaus: string[];
  private readonly cities = new Set<string>();
  private readonly form: RegExp | undefined;
  private readonly listed: RegExp | undefined;

  constructor(units: readonly Named[]) {
    const departments = units.filter(({ fields }) => fields.kind === 'department');
    for (const { id, fields } of units) for (const name of namesOf(fields)) if (!this.whole.has(name)) this.whole.set(name, id);
    const cities = departments.flatMap(({ fields: { fullName } }) => cityBefore.exec(fullName?.zh ?? '')?.slice(0, 2) ?? []);
    for (const city of cities) this.cities.add(city);
    this.bureaus = [...departments.flatMap(({ fields }) => namesOf(fields)), ...cities];
    const districts = units.filter(({ fields }) => fields.kind !== 'department');
    // What a district is called now comes before what another was called.
    for (const namesIn of [namesOf, formerNamesOf])
      for (const { id, fields } of districts) {
        for (const word of bareAndWritten(namesIn(fields))) if (isTelling(word) && !this.owners.has(word)) this.owners.set(word, id);
        for (const word of namesIn(fields))
          if (/[区县市旗]$/u.test(word) && isTelling(word) && !this.written.has(word)) this.written.set(word, id);
      }
    // The longest first: of 北石门 and 石门 the name that is meant.
    const words = [...this.owners.keys()].toSorted((a, b) => descending(a.length, b.length)).join('|');
    if (!words) return;
    this.form = new RegExp(`${beforeBranch}(${words})(?:新区|区|县|旗)?(?:${branchAfter})`, 'u');
    this.listed = new RegExp(
      `${beforeBranch}(?:${words})${sortOfDistrict}?(?:${between}?(?:${words})${sortOfDistrict}?)+(?:${branchAfter})`,
      'u',
    );
  }

  /**
   * Whose an office is, by the district in its name: 清河市生态环境局石门分局 and 清河市石门区生态环境局 are 石门区's, whatever the bureau is
   * called. A bureau's own name is the bureau's, and so is a district within it; undefined where no district is named.
   */
  unitOf(authority: string): string | undefined {
    const named = this.whole.get(authority.trim());
    return named ?? this.districtOf(authority) ?? this.writtenIn(authority).at(-1)?.id;
  }

  /** The district directly before the word for a branch, as 清河市生态环境局石门分局 lies in 石门区. */
  districtOf(authority: string): string | undefined {
    const found = this.form?.exec(authority);
    const word = found?.[1];
    if (word === undefined) return undefined;
    // 清河生态环境局 is the city's, of which a district may have the name.
    if (found!.index === 0 && this.cities.has(word) && !found![0].endsWith('分局')) return undefined;
    return this.owners.get(word);
  }

  /** Whether an office is a district's own bureau: its district stands before what the bureau is called, as in 清河市石门区生态环境局. */
  isOfDistrictAlone(authority: string, bureau: string): boolean {
    const at = authority.indexOf(bureau);
    return this.writtenIn(authority).some((district) => district.at <= at);
  }

  /** The districts that stand in the name of an office, where there are two or more and nobody can tell whose it is. */
  severalIn(authority: string): string[] {
    if (this.whole.has(authority.trim())) return [];
    const ids = new Set(this.writtenIn(authority).map(({ id }) => id));
    const branch = this.districtOf(authority);
    const listed = this.listed?.exec(this.behindCity(authority))?.[0] ?? '';
    for (const [word, id] of this.owners) if (listed.includes(word) && !isWithinLonger(word, listed, this.owners)) ids.add(id);
    if (branch !== undefined) ids.add(branch);
    return ids.size > 1 ? [...ids] : [];
  }

  /** The name of an office without the city that it begins with, of which a district may have the bare name: 清河市东湖区, where there is 清河县. */
  private behindCity(authority: string): string {
    const [city = '', bare = ''] = /^(\p{Script=Han}{2,10}?)[市州盟]/u.exec(authority) ?? [];
    return this.cities.has(bare) ? authority.slice(city.length) : authority;
  }

  /** The districts written with the word for what they are, in the order in which they stand; none that is part of a longer name. */
  private writtenIn(authority: string): { id: string; at: number }[] {
    const words = [...this.written.keys()].filter((word) => authority.includes(word));
    return words
      .filter((word) => !words.some((other) => other !== word && other.includes(word)))
      .filter((word) => !this.bureaus.some((name) => name.length > word.length && name.includes(word) && authority.includes(name)))
      .map((word) => ({ id: this.written.get(word)!, at: authority.indexOf(word) }))
      .toSorted((a, b) => ascending(a.at, b.at));
  }
}

const namesOf = ({ name, fullName, aliases }: Named['fields']): string[] => [name.zh, ...(fullName ? [fullName.zh] : []), ...aliases];
const formerNamesOf = ({ formerNames }: Named['fields']): string[] => formerNames.map(({ name }) => name.zh);
const isTelling = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word);
const isWithinLonger = (word: string, text: string, words: ReadonlyMap<string, string>): boolean =>
  [...words.keys()].some((other) => other.length > word.length && other.includes(word) && text.includes(other));
