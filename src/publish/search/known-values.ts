import { bilingual } from '../../domain/language.ts';
import { requirementStatusNames } from '../../domain/requirements/judge.ts';
import { caseStatuses, caseStatusNames, statusValue } from '../../schemas/case/case-statuses.ts';
import type { Manifest } from '../../search/manifest.ts';
import type { Store } from '../../store/store.ts';
import { inBoth } from './search-record.ts';

/** The values of filters that the portal names itself, whether a case has them or not. */
export function knownValues(store: Store): Manifest['known'] {
  const worded = (kind: 'violationTypes' | 'penaltyTypes') =>
    store.all(kind).map(({ fields: { name } }) => ({ id: name.zh, label: bilingual(name) }));
  return {
    unit: store.all('units').map(({ id, fields }) => ({ id, label: bilingual(fields.name) })),
    type: worded('violationTypes'),
    penalty: worded('penaltyTypes'),
    judgement: requirementStatusNames.map((status) => ({ id: `requirement-${status}`, label: inBoth(`judged.${status}`) })),
    status: caseStatusNames.map((status) => ({ id: statusValue(status), label: bilingual(caseStatuses[status]) })),
  };
}
