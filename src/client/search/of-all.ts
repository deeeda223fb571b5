import { caseStatuses, caseStatusNames, statusValue } from '../../schemas/case/case-statuses.ts';
import type { Selection } from '../../search/select.ts';
import type { SearchState } from '../../search/state.ts';

const counted = caseStatusNames.filter((status) => caseStatuses[status].counted).map(statusValue);

/** All decisions that a search of cases finds: how many, how many of them are no longer listed, and the search that lists them. */
export function ofAll({ rows, counted: { rows: all } }: Selection, state: SearchState): { all: number; aside: number; state: SearchState } {
  const filters = { ...state.filters, status: counted };
  return { all: all.length, aside: all.length - rows.length, state: { ...state, filters, page: 1 } };
}
