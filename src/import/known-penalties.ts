import type { Content } from '../content/entry.ts';
import type { Fault } from '../content/faults.ts';
import { sortsIn, statutoryPenalties } from '../domain/cases/penalty-sorts.ts';
import { notPenalised } from '../domain/numbers/penalty-sort-doubts.ts';
import type { Bilingual } from '../domain/language.ts';
import { nearest } from '../domain/nearest.ts';
import type { Effect } from './effect.ts';
import { rowFault } from './row-fault.ts';

/** The sorts of penalty that the portal knows: those of the law, those with English words, and those of the cases on record. */
export class KnownPenalties {
  private readonly sorts: Set<string>;
  private readonly asked = new Set<string>();

  constructor({ penaltyTypes, cases }: Pick<Content, 'penaltyTypes' | 'cases'>) {
    const named = penaltyTypes.map(({ fields: { name } }) => name.zh);
    this.sorts = new Set([...statutoryPenalties, ...named, ...cases.flatMap(({ fields }) => sortsIn(fields.penaltyType ?? ''))]);
  }

  /** A doubt about a sort that nobody knows, once for each. */
  unknownPenalty({ row, draft: { fields }, former, changes }: Effect): Fault[] {
    if (former && !changes.some(({ field }) => field === 'penaltyType')) return [];
    const unknown = sortsIn(fields.penaltyType ?? '').find(
      // That nothing is imposed is doubted as that.
      (sort) => !this.sorts.has(sort) && !this.asked.has(sort) && !notPenalised.test(sort),
    );
    if (unknown === undefined) return [];
    this.asked.add(unknown);
    return [rowFault(row, 'penaltyType', newSort(unknown, [...this.sorts]), 'warning')];
  }
}

function newSort(sort: string, known: readonly string[]): Bilingual {
  const close = nearest(sort, known);
  return {
    zh: `“${sort}”不是法定的处罚种类（行政处罚法第九条），也没有登记过，发布后会自成一类。${close ? `最接近的是“${close}”。` : ''}确是另有规定的种类请确认，并在 penalty-types.yaml 写上它的英文。`,
    en: `"${sort}" is no sort of penalty that the law names (Administrative Penalty Law art. 9), and none on record; it would be a sort of its own. ${close ? `Nearest: "${close}". ` : ''}If another law provides it confirm, and put its English into penalty-types.yaml.`,
  };
}
