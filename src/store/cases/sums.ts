import type { Entry } from '../../content/entry.ts';
import { fineIsUnpublished } from '../../domain/cases/absence.ts';
import { sumWan, type FineSum } from '../../domain/numbers/fines.ts';

/** Cases by unit, and a shade from 0 to 3 for each unit in proportion to the largest. */
export function caseLevels(cases: readonly Entry<'cases'>[]): { counts: Map<string, number>; level: (unit: string) => 0 | 1 | 2 | 3 } {
  const counts = new Map<string, number>();
  for (const { fields } of cases) if (fields.unit) counts.set(fields.unit, (counts.get(fields.unit) ?? 0) + 1);
  const most = Math.max(1, ...counts.values());
  return { counts, level: (unit) => Math.ceil(((counts.get(unit) ?? 0) / most) * 3) as 0 | 1 | 2 | 3 };
}

/** Fines of cases together; what was confiscated is not a fine. */
export const finesOf = (cases: readonly Entry<'cases'>[]): FineSum => ({
  wan: sumWan(cases.map(({ fields }) => fields.fineWan ?? 0)),
  unpublished: unpublishedFines(cases),
});

/** How many of some cases have a fine of which the authority left out the amount. */
export const unpublishedFines = (cases: readonly Entry<'cases'>[]): number =>
  cases.filter(({ fields }) => fineIsUnpublished(fields)).length;
