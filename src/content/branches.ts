import { descending } from 'd3-array';
import type { Unit } from '../schemas/unit.ts';

/** As much of a unit as tells how the branches in it are called. */
type Named = { id: string; fields: Pick<Unit, 'kind' | 'name' | 'fullName' | 'aliases'> };

/** What a branch is of and is, after its district: 石门分局, 石门区生态环境分局, 石门综合行政执法大队. */
const branchAfter = '(?:生态环境|环境保护|环保)?(?:保护)?(?:综合)?(?:行政)?(?:执法)?(?:分局|管理局|大队|支队)';
/** What the name of an office before a branch ends with; 东石门 is not 石门. */
const beforeBranch = '(?<![^局队厅委会院市省州盟区县旗\\P{Script=Han}])';
const lastOfDistrict = /(?<=..)(?:区|县|市|旗)$/u;

/** By what a district is called in the name of a branch: as it is written, and without the word for what it is. */
export const districtWords = ({ name, fullName, aliases }: Named['fields']): string[] => [
  ...new Set([name.zh, ...(fullName ? [fullName.zh] : []), ...aliases].flatMap((word) => [word, word.replace(lastOfDistrict, '')])),
];

/** Tells in which districts and development areas the branches lie that names of offices end with. */
export class Branches {
  private readonly owners = new Map<string, string>();
  private readonly written = new Map<string, string>();
  private readonly form: RegExp | undefined;

  constructor(units: readonly Named[]) {
    for (const { id, fields } of units) {
      if (fields.kind === 'department') continue;
      for (const word of districtWords(fields)) if (isTelling(word) && !this.owners.has(word)) this.owners.set(word, id);
      for (const word of [fields.name.zh, ...fields.aliases]) if (/[区县市旗]$/u.test(word) && isTelling(word)) this.written.set(word, id);
    }
    // The longest first: of 北石门 and 石门 the name that is meant.
    const words = [...this.owners.keys()].toSorted((a, b) => descending(a.length, b.length));
    if (words.length) this.form = new RegExp(`${beforeBranch}(${words.join('|')})(?:区|县|旗)?${branchAfter}`, 'u');
  }

  /** The district directly before the word for a branch, as 清河市生态环境局石门分局 lies in 石门区. */
  districtOf(authority: string): string | undefined {
    const word = this.form?.exec(authority)?.[1];
    return word === undefined ? undefined : this.owners.get(word);
  }

  /** The districts that stand in the name of an office, where there are two or more and nobody can tell whose it is. */
  severalIn(authority: string): string[] {
    const words = [...this.written.keys()].filter((word) => authority.includes(word));
    const whole = words.filter((word) => !words.some((other) => other !== word && other.includes(word)));
    const ids = new Set(whole.map((word) => this.written.get(word)!));
    const branch = this.districtOf(authority);
    if (branch !== undefined) ids.add(branch);
    return ids.size > 1 ? [...ids] : [];
  }
}

const isTelling = (word: string): boolean => /^\p{Script=Han}{2,}$/u.test(word);
