import type { Entry } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import { normalisedName } from '../domain/cases/normalised-name.ts';
import type { Bilingual } from '../domain/language.ts';
import { isMaskedName } from '../domain/privacy/privacy.ts';
import type { EnforcementCase } from '../schemas/case/case.ts';
import type { Effect } from './effect.ts';
import { rowFault } from './row-fault.ts';

type Party = Pick<EnforcementCase, 'party' | 'uscc' | 'formerNames'>;

/** The names under which organisations are on record, by their codes; one code makes one organisation of all of them. */
export class KnownCodes {
  private readonly names = new Map<string, Map<string, string>>();
  private readonly codes = new Map<string, string>();

  constructor(cases: readonly Entry<'cases'>[]) {
    for (const { fields } of cases) this.add(fields);
  }

  /** A name on record for the code of a party that neither bears it nor bore it before; undefined where there is none. */
  otherName(party: Party): string | undefined {
    const known = party.uscc === undefined ? undefined : this.names.get(party.uscc);
    if (!known || namesOf(party).some((name) => known.has(normalisedName(name)))) return undefined;
    return [...known.values()].at(-1);
  }

  /** A code on record for the name of a party with another code; undefined where there is none, or the name is withheld. */
  otherCode({ party, uscc }: Party): string | undefined {
    if (uscc === undefined || party === undefined || this.names.has(uscc)) return undefined;
    return isMaskedName(party) || party.includes('某') ? undefined : this.codes.get(normalisedName(party));
  }

  add(party: Party): void {
    if (party.uscc === undefined) return;
    if (party.party !== undefined) this.codes.set(normalisedName(party.party), party.uscc);
    const known = this.names.get(party.uscc) ?? new Map<string, string>();
    for (const name of namesOf(party).toReversed()) known.set(normalisedName(name), name);
    this.names.set(party.uscc, known);
  }
}

const namesOf = ({ party, formerNames }: Party): string[] => [...(party === undefined ? [] : [party]), ...(formerNames ?? [])];

/** Doubts whether a code is the party's own, where it is on record under another name; a row that leaves both as they were is not asked. */
export function codeOfAnother({ row, draft: { fields }, former, changes }: Effect, known: KnownCodes): Fault[] {
  if (former && !changes.some(({ field }) => field === 'uscc' || field === 'party')) return [];
  const [name, code] = [known.otherName(fields), known.otherCode(fields)];
  known.add(fields);
  if (name !== undefined) return [rowFault(row, 'uscc', otherNameMessage(name), 'warning')];
  return code === undefined ? [] : [rowFault(row, 'uscc', otherCodeMessage(fields.party!, code), 'warning')];
}

const otherCodeMessage = (party: string, code: string): Bilingual => ({
  zh: `${party} 登记的代码是 ${code}，这一行是另一个，发布后会算作两家单位。请核对代码；确是同名的两家，或换过代码的，请确认。`,
  en: `${party} is on record with the code ${code}, and this row has another: they would count as two organisations. Check the code; confirm if two bear one name, or if the code has changed.`,
});

const otherNameMessage = (other: string): Bilingual => ({
  zh: `这个代码登记的是 ${other}，名称不同，发布后会算作同一家单位。请核对代码；确是改了名的，请在“曾用名”里写上 ${other}。`,
  en: `This code is on record for ${other}; under one code both count as one organisation. Check the code; if the name has changed, put ${other} into 曾用名.`,
});
