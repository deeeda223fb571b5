import type { ListedParty } from '../../search/parties.ts';
import { caseStatuses } from '../../schemas/case/case-statuses.ts';
import { finesOf } from '../../store/cases/sums.ts';
import { partiesByCases } from '../../store/cases/party-pages.ts';
import { isInvented } from '../../views/demonstration.ts';
import type { Store } from '../../store/store.ts';

/** Every party with a page, in the order of their list. */
export const listedParties = ({ cases }: Store): ListedParty[] =>
  partiesByCases(cases).map((party) => ({
    id: party.id,
    name: party.name,
    formerNames: party.formerNames,
    code: party.uscc ?? '',
    hasNamesake: cases.codeAmongNamesakes(party.cases[0]!) !== undefined,
    cases: party.cases.length,
    repeats: party.repeats.size,
    fines: finesOf(party.cases),
    latest: party.cases[0]!.fields.decidedOn,
    ...(party.cases.some((entry) => caseStatuses[cases.status(entry)].listed) ? { published: true as const } : {}),
    ...(party.cases.some(isInvented) ? { demonstration: true as const } : {}),
  }));
