import { ascending, descending } from 'd3-array';
import type { CaseIndex, Party } from './case-index.ts';
import { finesOf } from './sums.ts';

/** Parties on one page of their list. */
export const partiesPerPage = 200;

const sorted = new WeakMap<CaseIndex, Party[]>();

/** Parties with most cases first, then by their fines. */
export function partiesByCases(cases: CaseIndex): Party[] {
  let parties = sorted.get(cases);
  if (!parties) {
    const fines = new Map([...cases.parties().values()].map((party) => [party.id, finesOf(party.cases).wan]));
    parties = [...cases.parties().values()].sort(
      (a, b) => descending(a.cases.length, b.cases.length) || descending(fines.get(a.id), fines.get(b.id)) || ascending(a.id, b.id),
    );
    sorted.set(cases, parties);
  }
  return parties;
}
